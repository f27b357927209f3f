using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Access;
using GovernanceGraph.Engine.Catalog.Building;
using GovernanceGraph.Engine.Sql;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Planning;

/// <summary>Plans the objects of a selection: which slots their row needs and what shape they are answered in.</summary>
public sealed class ObjectPlanner(PlanContext context, RowPlanner rows, ConnectionPlanner connections)
{
    private readonly PersonalPlanner _personal = new(context, rows);

    /// <summary>The object at an alias of a query.</summary>
    /// <param name="isOptional">Whether there may be no object: its answer is null then.</param>
    public Shape Object(Query query, string alias, RowKind kind, IReadOnlyList<GraphQLField> nodes, CostTerm cost, bool isOptional = false)
    {
        cost.Own++;
        if (kind.Types.Count > 1) return Typed(query, alias, kind, nodes, cost, isOptional);
        var members = context.Fields.Collect(kind.Types[0].GraphType, nodes).Select(f => Member(query, alias, kind, f, cost)).ToArray();
        return new ObjectShape(members, isOptional ? Presence(query, alias, kind.Entity) : null);
    }

    /// <summary>A slot that is null exactly where the row is absent: one that is read anyway if possible, because every value of a record costs.</summary>
    private static int Presence(Query query, string alias, Entity entity)
    {
        bool IsOfEveryRow(Expr expr) => expr is ColumnExpr { Column.IsNullable: false } c ? c.Alias == alias : expr is Masked { Operand: ColumnExpr operand } && IsOfEveryRow(operand);
        for (var slot = 0; slot < query.Slots.Count; slot++)
            if (IsOfEveryRow(query.Slots[slot])) return slot;
        return query.Slot(new ColumnExpr(alias, entity.Key));
    }

    /// <summary>
    /// An object of one of several types. A field that several of them answer alike is planned once for all of them; what only some answer is
    /// not even read for the others.
    /// </summary>
    private Shape Typed(Query query, string alias, RowKind kind, IReadOnlyList<GraphQLField> nodes, CostTerm cost, bool isOptional)
    {
        var tag = kind.Entity.TypeTag!;
        var perType = kind.Types.Select(t => (Type: t, Fields: context.Fields.Collect(t.GraphType, nodes))).ToList();
        var shared = new Dictionary<SharedField, List<NodeType>>();
        foreach (var (type, fields) in perType)
            foreach (var field in fields)
            {
                var key = SharedField.Of(type, field);
                if (!shared.TryGetValue(key, out var types)) shared.Add(key, types = []);
                types.Add(type);
            }

        var members = new Dictionary<SharedField, Member>();
        Member Plan(NodeType type, CollectedField field)
        {
            var key = SharedField.Of(type, field);
            if (members.TryGetValue(key, out var member)) return member;
            var some = kind with { Types = shared[key] };
            return members[key] = Member(query, alias, some, field, cost, some.Types.Count < kind.Types.Count ? some.TypeCondition(alias) : null);
        }

        var alternatives = perType.Select(t => new TypedShape.Alternative(
            System.Text.Encoding.UTF8.GetBytes(t.Type.Tag!),
            new ObjectShape([.. t.Fields.Select(f => Plan(t.Type, f))]))).ToArray();
        if (kind.Types.Count == kind.Entity.Types.Count && alternatives.All(a => a.Shape.Members.SequenceEqual(alternatives[0].Shape.Members)))
            return new ObjectShape(alternatives[0].Shape.Members, isOptional ? Presence(query, alias, kind.Entity) : null);   // all types answer alike: no need to know which
        var tagSlot = query.Slot(new ColumnExpr(alias, tag));
        return new TypedShape(tagSlot, alternatives, isOptional ? tagSlot : null);
    }

    private Member Member(Query query, string alias, RowKind kind, CollectedField field, CostTerm cost, Expr? onlyWhen = null)
    {
        int Slot(Expr expr) => query.Slot(onlyWhen is null || expr is ColumnExpr ? expr : new OnlyWhen(onlyWhen, expr));
        Shape shape = field.Definition is not PlannedField planned
            ? TypeName(kind.Types[0].Name)
            : planned.Binding switch
            {
                ColumnBinding b => Column(query, alias, b),
                ListColumnBinding b => Scalar(query, new ColumnExpr(alias, b.Column)),
                IdBinding => new NodeIdShape(query.Slot(new ColumnExpr(alias, kind.Entity.Key)), System.Text.Encoding.UTF8.GetBytes(kind.Types[0].Name + ":")),
                PersonalBinding b => _personal.Plan(query, alias, b, field),
                LabelBinding b => Label(query, alias, b, planned, field),
                PointBinding b => Point(query, alias, b, field),
                ThroughBinding b => new ScalarShape(query.Slot(Value(rows.Join(query, alias, new ReferenceBinding(b.Relation)), b.Column)), b.Column.Kind),
                ReferenceBinding b => Reference(query, alias, b, planned, field, cost),
                AncestorsBinding => Ancestors(Slot, alias, kind.Entity, field, cost),
                CalledBinding b => Called(Slot, alias, b, field, cost),
                CollectionBinding b => connections.Related(Slot, alias, b, planned, field, cost),
                ScopedBinding b => connections.Scoped(Slot, alias, kind, b, planned, field, cost),
                FirstBinding b => connections.First(Slot, alias, kind, b, planned, field, cost),
                ChoiceBinding b => Choice(query, alias, b, planned, field),
                PartBinding b => Part(query, alias, kind, b, field, cost, onlyWhen),
                var other => throw new InvalidOperationException($"{kind.Types[0].Name}.{planned.Name} is bound to {other}, which belongs at the root."),
            };
        return new Member(field.Key, shape);
    }

    /// <summary>An object of the same row.</summary>
    private ObjectShape Part(Query query, string alias, RowKind kind, PartBinding part, CollectedField field, CostTerm cost, Expr? onlyWhen) =>
        new([.. context.Fields.Collect(part.Type, field.Nodes).Select(f => f.Definition is PlannedField ? Member(query, alias, kind, f, cost, onlyWhen) : new Member(f.Key, TypeName(part.Type.Name)))]);

    /// <summary>What the list is chosen by is read as it is: it decides what is offered to the viewer, and nothing of it is shown.</summary>
    private ChoicesShape Choice(Query query, string alias, ChoiceBinding choice, PlannedField planned, CollectedField field)
    {
        context.IsOfViewer = true;
        int Slot(ChoiceFact fact) => query.Slot(new ColumnExpr(fact.Way.Aggregate(alias, (from, relation) => rows.JoinAsIs(query, from, relation)), fact.Column));
        var members = context.Fields.Collect(choice.Type, field.Nodes).Select(f => (JsonKey.Of(f.Key), Array.IndexOf(choice.Names, f.Definition.Name)));
        var narrowing = choice.NarrowedBy is { } name ? context.Arguments.Read(field.Nodes[0], planned, name) : null;
        return new ChoicesShape(choice, [.. choice.Facts.Select(Slot)], [.. members], narrowing);
    }

    private Shape Reference(Query query, string alias, ReferenceBinding reference, PlannedField planned, CollectedField field, CostTerm cost)
    {
        var target = rows.Join(query, alias, reference);
        return Object(query, target, KindOf(planned, reference.Relation.Target), field.Nodes, cost.Add(), isOptional: !RowPlanner.IsAlwaysThere(reference));
    }

    /// <summary>A function names the rows: which of them hold is its business, who may see them is not.</summary>
    private ListShape Called(Func<Expr, int> slot, string alias, CalledBinding binding, CollectedField field, CostTerm cost)
    {
        var kind = RowKind.Of(binding.Entity.Types);
        var query = rows.Rows(kind, byKey: true);
        query.From = new CallSource(binding.Function, binding.Arguments.Select(column => (Expr)new ColumnExpr(alias, column)).ToEquatable());
        foreach (var key in new OrderPlanner(rows).Order(query, order: null, input: null).Keys) query.OrderBy.Add(key.Sort);
        query.Limit = new IntegerLiteral(binding.Most);
        cost.Own += CallPlanner.Price;
        var item = Object(query, query.Alias, kind, field.Nodes, cost.Add(new PageSize(field.Key, new Values.Argument(binding.Most, null))));
        return new ListShape(slot(new RowsOf(query)), query.Slots.Count, item);
    }

    /// <summary>The row itself names its ancestors, in the scope columns.</summary>
    private ListShape Ancestors(Func<Expr, int> slot, string alias, Entity entity, CollectedField field, CostTerm cost)
    {
        var kind = RowKind.Of(entity.Types);
        var query = rows.Rows(kind, byKey: true);
        var (key, own) = (new ColumnExpr(query.Alias, entity.Key), new ColumnExpr(alias, entity.Key));
        var scopes = new ArrayOf(entity.Scopes.Select(s => (Expr)new ColumnExpr(alias, s)).ToEquatable());
        query.Where.Add(new AnyOf(key, scopes));
        query.Where.Add(new Compare(key, Comparison.NotEqual, own));
        query.OrderBy.Add(new SortKey(new Call(Function.PositionIn, EquatableList.Of(scopes, key)), Descending: false, IsNullable: false));
        var item = Object(query, query.Alias, kind, field.Nodes, cost.Add(new PageSize(field.Key, new Values.Argument(entity.Scopes.Count, null))));
        return new ListShape(slot(new RowsOf(query)), query.Slots.Count, item);
    }

    /// <summary>The rows that a field of an object or interface type can give.</summary>
    private RowKind KindOf(PlannedField field, Entity entity) => RowKind.Of(entity, context.Catalog.FindNodeType(field.ResolvedType!.GetNamedType().Name));

    private ScalarShape Column(Query query, string alias, ColumnBinding binding) => new(query.Slot(Shown(alias, binding.Column, binding.Exact?.Value, binding.Exact?.For)), binding.Column.Kind);

    /// <summary>A column, or the more exact one for viewers who may see that.</summary>
    private Expr Shown(string alias, Column column, Column? exact, EquatableList<Grant>? grants)
    {
        if (exact is null || rows.Access.Any(grants!, alias) is not { } granted) return Value(alias, column);
        return granted == AccessPlanner.Always ? Value(alias, exact) : new FirstOf(new([(granted, Value(alias, exact))]), Value(alias, column));
    }

    private static ScalarShape Scalar(Query query, ColumnExpr column) => new(query.Slot(Value(column.Alias, column.Column)), column.Column.Kind);

    private static Expr Value(string alias, Column column) =>
        column.Kind == WireKind.Json ? new JsonText(new ColumnExpr(alias, column)) : new ColumnExpr(alias, column);

    /// <summary>The language is a parameter, not part of the plan.</summary>
    private ScalarShape Label(Query query, string alias, LabelBinding label, PlannedField planned, CollectedField field)
    {
        var locale = context.Arguments.Read(field.Nodes[0], planned, "locale");
        var (chinese, english) = (new ColumnExpr(alias, label.Chinese), new ColumnExpr(alias, label.English));
        var isEnglish = new Compare(context.Parameters.Add(values => locale?.Read(values) ?? SharedTypes.Chinese, typeof(string), "text"), Comparison.Equal, new TextLiteral(SharedTypes.English));
        return new ScalarShape(query.Slot(new Coalesce(EquatableList.Of(new OnlyWhen(isEnglish, english), chinese))), WireKind.Text);
    }

    private ObjectShape Point(Query query, string alias, PointBinding point, CollectedField field)
    {
        var type = (IObjectGraphType)field.Definition.ResolvedType!.GetNamedType();
        Shape Part(string name) => name switch
        {
            "longitude" => new ScalarShape(query.Slot(Shown(alias, point.Longitude, point.Exact?.Value.Longitude, point.Exact?.For)), WireKind.Float),
            "latitude" => new ScalarShape(query.Slot(Shown(alias, point.Latitude, point.Exact?.Value.Latitude, point.Exact?.For)), WireKind.Float),
            _ => TypeName(type.Name),
        };
        return new ObjectShape([.. context.Fields.Collect(type, field.Nodes).Select(f => new Member(f.Key, Part(f.Definition.Name)))], query.Slot(new ColumnExpr(alias, point.Longitude)));
    }

    private static ConstantShape TypeName(string name) => new(JsonKey.Text(name));

    /// <summary>Fields of different types that are answered alike: same key, same binding, same selections; ids and type names name their own type.</summary>
    private sealed record SharedField(string Key, object Meaning, EquatableList<GraphQLField> Nodes)
    {
        public static SharedField Of(NodeType type, CollectedField field) => new(
            field.Key,
            field.Definition is PlannedField { Binding: not IdBinding } planned ? planned.Binding : type,
            new EquatableList<GraphQLField>(field.Nodes));
    }
}
