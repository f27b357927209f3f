using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Access;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Planning.Groups;
using GovernanceGraph.Engine.Planning.Searching;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Planning;

/// <summary>Plans pages: filter, scope, order, keyset, size, and the members of a connection that were asked for.</summary>
public sealed class ConnectionPlanner
{
    private readonly PlanContext _context;
    private readonly RowPlanner _rows;
    private readonly ObjectPlanner _objects;
    private readonly ScopePlanner _scopes;
    private readonly PlacePlanner _places;

    public ConnectionPlanner(PlanContext context, RowPlanner rows)
    {
        _context = context;
        _rows = rows;
        _objects = new ObjectPlanner(context, rows, this);
        _scopes = new ScopePlanner(context);
        _places = new PlacePlanner(context);
    }

    public ObjectPlanner Objects => _objects;

    /// <summary>A page of all rows.</summary>
    public Shape Root(Query root, ListBinding binding, PlannedField field, CollectedField collected, CostTerm cost)
    {
        var kind = RowKind.Of(binding.Entity, binding.Only);
        return Page(root.Slot, new PageSource(kind, ended => _rows.Rows(kind, isRoot: true, byKey: ended), IsNested: false, null, Restriction.None), field, collected, cost);
    }

    /// <summary>A page of the rows related to the row at <paramref name="alias"/>.</summary>
    public Shape Related(Func<Expr, int> slot, string alias, CollectionBinding binding, PlannedField field, CollectedField collected, CostTerm cost) =>
        Page(slot, Related(alias, binding), field, collected, cost);

    /// <summary>A page of the rows whose column holds the viewer's own key.</summary>
    public Shape Own(Func<Expr, int> slot, Entity entity, OwnGrant own, PlannedField field, CollectedField collected, CostTerm cost)
    {
        var kind = RowKind.Of(entity.Types);
        Query Rows(bool ended)
        {
            var query = _rows.Rows(kind, byKey: ended);
            query.Where.Insert(0, _rows.Access.Any([own], query.Alias) ?? new BooleanLiteral(false));
            return query;
        }

        return Page(slot, new PageSource(kind, Rows, IsNested: true, null, Restriction.None), field, collected, cost);
    }

    private PageSource Related(string alias, CollectionBinding binding)
    {
        var kind = RowKind.Of(binding.Relation.Target, binding.Only);
        return new PageSource(kind, ended => _rows.Related(binding.Relation, alias, kind, ended), IsNested: true, null, binding.Restriction);
    }

    /// <summary>A page of the rows that lie in the scope at <paramref name="alias"/>, at any depth.</summary>
    public Shape Scoped(Func<Expr, int> slot, string alias, RowKind parent, ScopedBinding binding, PlannedField field, CollectedField collected, CostTerm cost) =>
        Page(slot, Scoped(alias, parent, binding), field, collected, cost);

    private PageSource Scoped(string alias, RowKind parent, ScopedBinding binding)
    {
        var kind = RowKind.Of(binding.Entity, binding.Only);
        var levels = parent.ScopeLevels();
        Query Rows(bool ended)
        {
            var query = _rows.Rows(kind, byKey: ended, copies: levels.Count);
            query.Link = new Link(
                new ColumnExpr(alias, parent.Entity.Key),
                [.. levels.Select(l => new LinkAlternative(new ColumnExpr(query.Alias, binding.Entity.Scopes[l.Level]), l.When is null ? null : Conditions.Expr(alias, l.When)))]);
            if (parent.Types.Intersect(kind.Types).Any()) query.Where.Add(new Compare(new ColumnExpr(query.Alias, binding.Entity.Key), Comparison.NotEqual, new ColumnExpr(alias, parent.Entity.Key)));   // below, not itself
            return query;
        }

        return new PageSource(kind, Rows, IsNested: true, levels.Min(l => l.Level), binding.Restriction);
    }

    /// <summary>A page of the rows behind a figure.</summary>
    internal Shape Behind(Func<Expr, int> slot, CountedRows counted, PlannedField field, CollectedField collected, CostTerm cost) =>
        Page(slot, new PageSource(counted.Kind, _ => counted.Query(), IsNested: true, counted.Level ?? 0, Restriction.None), field, collected, cost);

    /// <summary>The first row of what would be a page, as an object.</summary>
    public Shape First(Func<Expr, int> slot, string alias, RowKind parent, FirstBinding binding, PlannedField field, CollectedField collected, CostTerm cost)
    {
        var source = binding.Page switch
        {
            CollectionBinding b => Related(alias, b),
            ScopedBinding b => Scoped(alias, parent, b),
            var other => throw new InvalidOperationException($"{other} has no first row."),
        };
        var query = source.Rows(false);
        Restrict(query, source.Restriction, field, collected);
        query.OrderBy.AddRange(new OrderPlanner(_rows).Order(query, null, null).Keys.Select(k => k.Sort));
        query.Limit = new IntegerLiteral(1);
        query.IsPageFirst = true;
        cost.Own += ScanPrice.Of(source.Kind.Entity, source.ScopeLevel is null, source.ScopeLevel);
        var item = _objects.Object(query, query.Alias, source.Kind, collected.Nodes, cost.Add());
        return new FirstShape(slot(new RowsOf(query)), query.Slots.Count, item);
    }

    /// <summary>Adds a field's own restriction, and returns the arguments that it reads.</summary>
    private List<Argument> Restrict(Query query, Restriction restriction, PlannedField field, CollectedField collected)
    {
        query.Where.AddRange(restriction.When.Select(c => Conditions.Expr(query.Alias, c)));
        var read = new List<Argument>();
        foreach (var (name, column) in restriction.By)
        {
            var argument = _context.Arguments.Read(collected.Nodes[0], field, name)!;
            query.Where.Add(new Compare(new ColumnExpr(query.Alias, column), Comparison.Equal, _context.Parameters.Value(argument, column)));
            read.Add(argument);
        }

        return read;
    }

    private ConnectionShape Page(Func<Expr, int> slot, PageSource source, PlannedField field, CollectedField collected, CostTerm cost)
    {
        var (kind, isNested, scopeLevel) = (source.Kind, source.IsNested, source.ScopeLevel);
        var arguments = new PageArguments(_context.Arguments, collected.Nodes[0], field);
        var (filterType, sortType) = (InputOf(field, "where"), InputOf(field, "order"));
        var anchors = new Anchors(kind.Entity, isNested, filterType);

        var level = arguments.Within is { } area ? Math.Max(_scopes.Outermost(area), scopeLevel ?? 0) : scopeLevel;
        var scan = ScanPrice.Of(kind.Entity, isNested && scopeLevel is null, level);

        var isFiltered = false;
        List<Argument> by = [];

        Query Restricted(out long price)   // the rows of this connection, whichever page of them, and what finding them costs
        {
            var query = source.Rows(arguments.IncludeEnded);
            by = Restrict(query, source.Restriction, field, collected);
            price = arguments.Near is null && arguments.Box is null && source.Restriction == Restriction.None ? 0 : scan;
            if (arguments.Within is { } within) query.Where.Add(_scopes.Within(query, within));
            _places.Restrict(query, arguments);
            if (arguments.Search is { } search)
            {
                query.Where.Add(SearchPlanner.Found(_context, query, search));
                price += scan;
            }

            if (arguments.Where is not { } where) return query;
            var filter = new FilterPlanner(_context, _rows);   // anew each time: its limits are per filter, not per use of it
            var tests = filter.Conditions(where, filterType!, query.Alias).ToList();
            isFiltered = tests.Count > 0;
            query.Where.AddRange(tests);
            price += filter.Price(scan);
            return query;
        }

        var page = Restricted(out var pagePrice);
        var order = page.Nearest is { } nearest ? PlacePlanner.ByDistance(page, nearest.Key) : new OrderPlanner(_rows).Order(page, arguments.Order, sortType);
        anchors.Require(arguments, order, isFiltered);
        Argument[] further = [.. by, .. _context.AsOf is { } day ? [day.Argument] : (Argument[])[], .. arguments.Search is { } searched ? [searched.Argument] : (Argument[])[]];
        var scope = new CursorScope($"{kind.Entity.Name}/{order.Identity}", [arguments.Where ?? Argument.Null, arguments.Within ?? Argument.Null, arguments.Near ?? Argument.Null, arguments.Box ?? Argument.Null, .. further]);
        page.OrderBy.AddRange(order.Keys.Select(k => arguments.IsBackward ? k.Sort with { Descending = !k.Sort.Descending } : k.Sort));
        Keyset(page, order, scope, arguments);
        page.IsPageFirst = page is { Joins.Count: 0, Nearest: null } && (!order.IsIndexed || arguments.Search is not null || page.Where.Exists(IsPerRow));
        page.Limit = arguments.Size.IsFixed
            ? new IntegerLiteral(arguments.Size.Read(_context.Values))
            : _context.Parameters.Add(v => arguments.Size.Read(v), typeof(int), "integer");

        var perRow = cost.Add(arguments.Size);
        var members = new PageMembers(page, order, new CursorShape(scope), arguments.IsBackward, kind.Pinning(arguments.Where, filterType));
        var shapes = _context.Fields.Collect((IObjectGraphType)field.ResolvedType!.GetNamedType(), collected.Nodes)
            .Select(f => new Member(f.Key, ConnectionMember(f))).ToArray();
        cost.Own += members.ReadsRows ? 1 + pagePrice + (order.IsIndexed ? 0 : scan) : 1;
        return new ConnectionShape
        {
            Rows = members.ReadsRows ? slot(new RowsOf(page)) : null,
            SlotCount = page.Slots.Count,
            Size = arguments.Size,
            IsBackward = arguments.IsBackward,
            HasCursor = arguments.Cursor is not null,
            Cursor = members.Cursor,
            Members = shapes,
        };

        Shape ConnectionMember(CollectedField member)
        {
            switch (member.Definition.Name)
            {
                case "nodes":
                    return new NodesShape(members.Item(_objects, member, perRow));
                case "edges":
                    return members.Edges(_context, _objects, member, perRow);
                case "pageInfo":
                    return members.PageInfo(_context, member);
                case "totalCount":
                    var counted = Restricted(out var countPrice);
                    cost.Own += ScanPrice.OfCount(scan) + countPrice;
                    return new ScalarShape(slot(Total(kind.Entity, arguments.Where, new CountOf(counted, AtMost(member)))), WireKind.Integer);
                default:
                    return new ConstantShape(JsonKey.Text(field.ResolvedType!.GetNamedType().Name));
            }
        }
    }

    /// <summary>Counts of people are told exactly to some viewers only; with a free filter they would single people out, however they are rounded.</summary>
    private Expr Total(Entity entity, Argument? where, CountOf count)
    {
        if (!entity.IsOfPeople || _context.CountsPeopleExactly) return count;
        if (where is { IsNull: false } && !IsFixedCut(where))
            throw new RequestException(ErrorCodes.CountOfPeopleRefused, $"{entity.Name} objects are people: `totalCount` is told without a filter, or with one test by `eq`; ask for groups (such as `membershipGroups`) in its place.");
        return new CountOfPeople(count);
    }

    /// <summary>No test, or one field, perhaps of a referenced object, that has one value.</summary>
    private static bool IsFixedCut(Argument where)
    {
        if (where.Value is not IReadOnlyDictionary<string, Argument> tests) return false;
        if (tests.Count != 1) return tests.Count == 0;
        var (name, operand) = tests.First();
        return operand.Value is IReadOnlyDictionary<string, Argument> inner && name is not ("not" or "some" or "none" or "all") && (inner is { Count: 1 } && inner.ContainsKey("eq") || IsFixedCut(operand));
    }

    /// <summary>How far <c>totalCount</c> has to count; null: to the end.</summary>
    internal Expr? AtMost(CollectedField member) => _context.Arguments.Read(member.Nodes[0], member.Definition, "atMost") is { IsNull: false } atMost
        ? _context.Parameters.Add(v => PageArguments.AtLeastZero("atMost", atMost.Read(v)), typeof(long), "bigint")
        : null;

    /// <summary>Whether a condition looks at other rows for each row.</summary>
    private static bool IsPerRow(Expr condition) => condition is Exists || (condition is And all && all.Operands.Any(IsPerRow));

    private void Keyset(Query page, PageOrder order, CursorScope scope, PageArguments arguments)
    {
        var keysets = new KeysetPlanner(_context);
        var after = arguments.After is { } a ? keysets.Beyond(order, scope, a, backward: false) : null;
        var before = arguments.Before is { } b ? keysets.Beyond(order, scope, b, backward: true) : null;
        page.Keyset = after is not null && before is not null ? new And(EquatableList.Of(after, before)) : after ?? before;
    }

    /// <summary>Where a page's rows come from.</summary>
    /// <param name="Rows">A new query of them, with or without those that have ended.</param>
    /// <param name="IsNested">Whether another row bounds them.</param>
    /// <param name="ScopeLevel">The outermost level of the scope that they lie in; null when none does.</param>
    private sealed record PageSource(RowKind Kind, Func<bool, Query> Rows, bool IsNested, int? ScopeLevel, Restriction Restriction);

    private static IInputObjectGraphType? InputOf(PlannedField field, string argument) =>
        field.Arguments?.Find(argument)?.ResolvedType?.GetNamedType() as IInputObjectGraphType;
}
