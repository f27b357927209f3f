using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Sql;

namespace GovernanceGraph.Engine.Planning;

/// <summary>The only place where a table enters a statement; so the only place where the viewer's row rules have to be added.</summary>
public sealed class RowPlanner(PlanContext context)
{
    /// <summary>Tests of what the viewer may see.</summary>
    public AccessPlanner Access { get; } = new(context);

    /// <summary>A query over the rows of the kind that the viewer may see.</summary>
    /// <param name="reachedBy">The relation that leads here from a visible row, if any: a rule that asks for just that row's visibility holds already.</param>
    /// <param name="byKey">Whether a key names the rows: then those that have ended are there too.</param>
    /// <param name="copies">How many times the generator will write the query (once per alternative of its link).</param>
    public Query Rows(RowKind kind, Relation? reachedBy = null, bool isRoot = false, bool byKey = false, int copies = 1)
    {
        var query = new Query(kind.Entity, context.NewAlias(kind.Entity.Table, copies));
        if (kind.TypeCondition(query.Alias) is { } type) query.Where.Add(type);
        query.Where.AddRange(Visible(kind.Entity, query.Alias, reachedBy));
        if (context.AsOf is { } day && !IsAlwaysThere(reachedBy)) query.Where.AddRange(day.Conditions(kind.Entity, query.Alias));
        else if (context.AsOf is null && kind.Entity.ListsCurrent && !byKey) query.Where.Add(AsOf.Current(kind.Entity, query.Alias, context.Today));
        if (isRoot && !context.Policies.SeesEverything && kind.Entity.PublicRows.AnyOf is { } anyOf) AddReachable(query, anyOf);
        return query;
    }

    /// <summary>A row that is asked for by itself: one of its collections has a row, or the viewer has a grant on it.</summary>
    private void AddReachable(Query query, IReadOnlyList<Relation> anyOf)
    {
        var granted = Access.Any(query.Entity!.Grants, query.Alias);
        if (granted == AccessPlanner.Always) return;
        var reachable = AnyEver(anyOf, query.Alias);
        query.Where.Add(granted is null ? reachable : new Or(reachable.Operands.Prepend(granted).ToEquatable()));
    }

    /// <summary>Whether one of the collections has a row, on whatever day.</summary>
    private Or AnyEver(IReadOnlyList<Relation> relations, string alias)
    {
        (var day, context.AsOf) = (context.AsOf, null);
        var any = new Or(relations.Select(r => (Expr)new Exists(Related(r, alias))).ToEquatable());
        context.AsOf = day;
        return any;
    }

    /// <summary>The rows that a relation leads to from the row with the alias, tied to it.</summary>
    public Query Related(Relation relation, string alias, RowKind? kind = null, bool includeEnded = false)
    {
        var query = Rows(kind ?? RowKind.Of(relation.Target.Types), relation, byKey: includeEnded || !relation.IsCollection);
        query.Link = new Link(new ColumnExpr(alias, relation.From), [new LinkAlternative(LinkColumn(query, relation), null)]);
        return query;
    }

    /// <summary>Whether a relation is many-to-many to a small table, whose rows are better tested once than for each linked row.</summary>
    public static bool IsLookUp(Relation relation) => relation.Through is not null && !relation.Target.IsBig;

    /// <summary>The rows of a relation's link table that tie the row with the alias to one of <paramref name="targets"/>.</summary>
    public Query Linked(Relation relation, string alias, Query targets)
    {
        var link = relation.Through!;
        var query = new Query(new Entity(link.Table, link.Table, relation.To), context.NewAlias(link.Table));
        query.Link = new Link(new ColumnExpr(alias, relation.From), [new LinkAlternative(new ColumnExpr(query.Alias, relation.To), null)]);
        query.Where.Add(new AnyOf(new ColumnExpr(query.Alias, link.ToTarget), new KeysOf(targets, new ColumnExpr(targets.Alias, relation.Target.Key))));
        return query;
    }

    /// <summary>Joins a to-one row in (once for each relation of an alias) and returns its alias.</summary>
    public string Join(Query query, string alias, ReferenceBinding reference)
    {
        var relation = reference.Relation;
        var link = new ColumnExpr(alias, relation.From);
        var known = query.Joins.Find(j => j.Table == relation.Target.Table && Equals(j.Rule, reference.Rule) && KeyTest(j.On) is { } test && test.Right.Equals(link) && ((ColumnExpr)test.Left).Column == relation.To);
        if (known is not null) return known.Alias;

        var name = context.NewAlias(relation.Target.Table);
        List<Expr> on = [new Compare(new ColumnExpr(name, relation.To), Comparison.Equal, link)];
        if (reference.Rule is { } rule && Access.Allowed(rule, alias) is var allowed && allowed != AccessPlanner.Always) on.Add(allowed ?? new BooleanLiteral(false));
        on.AddRange(Visible(relation.Target, name, reachedBy: null));
        if (context.AsOf is { } day && !IsAlwaysThere(reference)) on.AddRange(day.Conditions(relation.Target, name));   // the schema promises the others
        var isBelowOptional = query.Joins.Find(j => j.Alias == alias) is { IsInner: false };   // an inner join there would drop the rows without it
        query.Joins.Add(new Join(relation.Target.Table, name, on.Count == 1 ? on[0] : new And(on.ToEquatable()), IsAlwaysThere(reference) && !isBelowOptional) { Rule = reference.Rule });
        return name;
    }

    /// <summary>Joins a to-one row in of which nothing is shown, whoever may see it, and returns its alias.</summary>
    public string JoinAsIs(Query query, string alias, Relation relation)
    {
        var link = new ColumnExpr(alias, relation.From);
        var known = query.Joins.Find(j => j.Table == relation.Target.Table && j.On is Compare { Left: ColumnExpr left } test && left.Column == relation.To && test.Right.Equals(link));
        if (known is not null) return known.Alias;

        var name = context.NewAlias(relation.Target.Table);
        query.Joins.Add(new Join(relation.Target.Table, name, new Compare(new ColumnExpr(name, relation.To), Comparison.Equal, link), IsInner: false));
        return name;
    }

    /// <summary>Whether the referenced row always exists and every viewer may see it.</summary>
    public static bool IsAlwaysThere(ReferenceBinding reference) =>
        reference.Rule is null && IsAlwaysThere(reference.Relation);

    private static bool IsAlwaysThere(Relation? relation) => relation is { IsRequired: true, Target.PublicRows.IsEverything: true };

    private static Compare? KeyTest(Expr on) => on as Compare ?? (on as And)?.Operands[0] as Compare;

    /// <summary>What holds of a row that the viewer may see: it is public, or they have a grant on it.</summary>
    private IEnumerable<Expr> Visible(Entity entity, string alias, Relation? reachedBy)
    {
        if (context.Policies.SeesEverything || entity.PublicRows.IsEverything) return [];
        var open = Public(entity, alias, reachedBy).ToList();
        if (open.Count == 0) return [];
        var granted = Access.Any(entity.Grants, alias);
        if (granted is null) return open;
        if (granted == AccessPlanner.Always) return [];
        var alternatives = granted is Or or ? or.Operands : EquatableList.Of(granted);
        return entity.PublicRows.IsNever ? [granted] : [new Or(alternatives.Prepend(open.Count == 1 ? open[0] : new And(open.ToEquatable())).ToEquatable())];
    }

    private IEnumerable<Expr> Public(Entity entity, string alias, Relation? reachedBy)
    {
        if (entity.PublicRows.IsNever) yield return new BooleanLiteral(false);
        foreach (var condition in entity.PublicRows.Conditions) yield return Conditions.Expr(alias, condition);
        foreach (var through in entity.PublicRows.Through ?? [])
        {
            if (reachedBy?.To == through.From) continue;
            var query = new Query(through.Target, context.NewAlias(through.Target.Table));
            query.Where.Add(new Compare(new ColumnExpr(query.Alias, through.To), Comparison.Equal, new ColumnExpr(alias, through.From)));
            query.Where.AddRange(Visible(through.Target, query.Alias, reachedBy: null));
            if (query.Where.Count > 1 || !through.IsRequired) yield return new Exists(query);
        }
    }

    private ColumnExpr LinkColumn(Query query, Relation relation)
    {
        if (relation.Through is not { } link) return new ColumnExpr(query.Alias, relation.To);
        var alias = context.NewAlias(link.Table);
        query.Joins.Add(new Join(link.Table, alias, new Compare(new ColumnExpr(alias, link.ToTarget), Comparison.Equal, new ColumnExpr(query.Alias, relation.Target.Key)), IsInner: true, IsLink: true));
        return new ColumnExpr(alias, relation.To);
    }
}
