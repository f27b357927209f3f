using System.Reflection;
using GovernanceGraph.Engine.Catalog.Building.Groups;
using GovernanceGraph.Engine.Catalog.Definitions;
using GovernanceGraph.Engine.Catalog.Definitions.Groups;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Scalars;
using GovernanceGraph.Engine.Sql;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Catalog.Building;

/// <summary>Makes GraphQL.NET's schema from the declared types and the catalogue, by the conventions of HotChocolate: connections, filter and sort inputs, global ids.</summary>
public sealed class SchemaBuilder
{
    private readonly GraphCatalog _catalog;
    private readonly Dictionary<Type, EntityType> _definitions;
    private readonly IDescriptions _descriptions;
    private readonly EnumTypes _enums;
    private readonly Dictionary<string, IComplexGraphType> _types = [];
    private readonly InterfaceGraphType _node = new() { Name = "Node", Description = "An object with a global id (带全局标识的对象), refetchable through `node`." };
    private readonly ConnectionTypes _connections = new();
    private readonly FilterTypes _filters;
    private readonly SortTypes _sorts = new();
    private readonly SharedTypes _shared = new();
    private readonly PlaceTypes _places;
    private readonly ChoiceTypes _choices;

    public SchemaBuilder(GraphCatalog catalog, IReadOnlyList<EntityType> definitions, IDescriptions descriptions, PlaceTypes places)
    {
        _places = places;
        _catalog = catalog;
        _definitions = definitions.ToDictionary(d => d.ClrType);
        _descriptions = descriptions;
        _enums = new EnumTypes(descriptions);
        _filters = new FilterTypes(_enums);
        _choices = new ChoiceTypes(_enums, descriptions);
    }

    public Schema Build(QueryDefinition query, SubscriptionDefinition subscriptions, params IReadOnlyList<CommandDefinition> commands)
    {
        _node.AddField(new FieldType { Name = "id", ResolvedType = new NonNullGraphType(ScalarTypes.Id), Description = "The object's global id (全局标识), the same for ever." });
        foreach (var definition in _definitions.Values) Declare(definition);
        foreach (var definition in _definitions.Values) Fill(definition);
        var root = new QueryTypeBuilder(_catalog, _types, _node, Page, _definitions, _enums).Build(query);
        new GroupFields(_catalog, _types, _descriptions, new GroupSurroundings(_connections, _filters, _enums, Page)).AddTo(root, query);
        if (query.Viewer is { } viewer) root.AddField(new ViewerTypes(_catalog, _types, Page).Root(viewer));
        if (query.Search is { } search) root.AddField(new SearchTypes(_catalog, _connections.PageInfo).Root(search));
        var logs = new LogTypes(_catalog, _types, _enums, _connections, _filters);
        foreach (var log in query.Logs) root.AddField(logs.Page(log));
        var schema = new Schema { Query = root, Subscription = subscriptions.Streams.Count == 0 ? null : logs.Subscription(subscriptions) };
        new CommandTypes(_catalog, _types, _enums, _descriptions, _places).AddTo(schema, commands);
        schema.Directives.Register(IndexedDirective.Instance, SpecifiedByDirective.Instance, DryRunDirective.Instance);
        foreach (var type in _catalog.NodeTypes) schema.RegisterType(type.GraphType);
        foreach (var type in _types.Values.OfType<InterfaceGraphType>()) schema.RegisterType(type);
        schema.Initialize();
        return schema;
    }

    // ---- types ------------------------------------------------------------------------------------------------------

    private void Declare(EntityType definition)
    {
        var entity = _catalog.Entities[definition.ClrType];
        var description = definition.Description ?? _descriptions.Of(definition.ClrType);
        if (definition.Variants.Count == 0) Add(entity.Types[0].GraphType = new ObjectGraphType { Name = definition.Name, Description = description });
        else Add(new InterfaceGraphType { Name = definition.Name, Description = description });
        foreach (var variant in definition.Variants)
            Add(_catalog.FindNodeType(variant.Name)!.GraphType = new ObjectGraphType { Name = variant.Name, Description = variant.Description });

        void Add(IComplexGraphType type)
        {
            _types.Add(type.Name, type);
            _connections.Declare(type, definition.IsOfPeople);
            if (definition.IsOpenToFilters || definition.Fields.Any(f => f.IsFilterable == true)) _filters.Declare(type.Name);
            if (definition.IsOpenToFilters || definition.Fields.Any(f => f.IsSortable == true)) _sorts.Declare(type.Name);
        }
    }

    private void Fill(EntityType definition)
    {
        var entity = _catalog.Entities[definition.ClrType];
        var shared = definition.Fields.Select(f => (f, Binding: Bind(f, entity))).ToList();
        if (definition.Variants.Count == 0)
        {
            FillType(definition, entity, entity.Types[0].GraphType, shared);
            Implement(entity.Types[0].GraphType, _node);
            return;
        }

        var contract = (InterfaceGraphType)_types[definition.Name];
        FillType(definition, entity, contract, shared);
        foreach (var variant in definition.Variants)
        {
            var type = _catalog.FindNodeType(variant.Name)!.GraphType;
            FillType(definition, entity, type, [.. shared, .. variant.Fields.Select(f => (f, Bind(f, entity)))]);
            Implement(type, _node);
            Implement(type, contract);
        }
    }

    private void FillType(EntityType definition, Entity entity, IComplexGraphType type, IReadOnlyList<(FieldDefinition Definition, Binding Binding)> fields)
    {
        type.AddField(new PlannedField { Name = "id", ResolvedType = new NonNullGraphType(ScalarTypes.Id), Binding = new IdBinding(), Description = "The object's global id (全局标识), the same for ever." });
        _filters.AddId(type.Name, entity);
        _sorts.AddId(type.Name, entity);
        foreach (var (field, binding) in fields)
        {
            type.AddField(FieldOf(definition, field, binding));
            if (field.IsFilterable ?? definition.IsOpenToFilters) _filters.Add(type.Name, field, binding, TypeNameOf(field, binding));
            if (field.IsSortable ?? definition.IsOpenToFilters) _sorts.Add(type.Name, field, binding, TypeNameOf(field, binding));
        }

        foreach (var filter in definition.Filters) _filters.Add(type.Name, filter, new FormulaBinding(filter.Test, RowFormula.Of(filter.Test, entity)));
    }

    private static void Implement(ObjectGraphType type, InterfaceGraphType contract)
    {
        type.AddResolvedInterface(contract);   // checks the fields, so only after they exist
        contract.AddPossibleType(type);
        type.IsTypeOf = _ => false;   // planned objects never pass GraphQL.NET's resolvers
    }

    // ---- fields -----------------------------------------------------------------------------------------------------

    private Binding Bind(FieldDefinition field, Entity entity)
    {
        var only = field.OnlyType is null ? null : _catalog.FindNodeType(field.OnlyType);
        Binding Shown(Binding page) => field.IsFirst ? new FirstBinding(page) : page;
        return field.Kind switch
        {
            FieldKind.Part => Part(field, entity),
            FieldKind.Choice => _choices.Bind(field.Choice!, entity),
            FieldKind.Personal => Personal(field, entity),
            FieldKind.Column when entity.Columns[field.Member].Kind == WireKind.TextList => new ListColumnBinding(entity.Columns[field.Member]),
            FieldKind.Column => new ColumnBinding(entity.Columns[field.Member]) { Exact = field.Exact is { } exact ? new(entity.Columns[exact.Members[0]], GrantBinder.Bind(exact.For, entity, _catalog)) : null },
            FieldKind.Point => new PointBinding(entity.Columns[field.Member], entity.Columns[field.SecondMember!])
            {
                Exact = field.Exact is { } exact ? new((entity.Columns[exact.Members[0]], entity.Columns[exact.Members[1]]), GrantBinder.Bind(exact.For, entity, _catalog)) : null,
            },
            FieldKind.Reference => new ReferenceBinding(entity.Relations[field.Member], GrantBinder.Bind(field.Rule, entity, _catalog)),
            FieldKind.Collection => Shown(new CollectionBinding(entity.Relations[field.Member], only) { Restriction = RestrictionOf(field, entity.Relations[field.Member].Target) }),
            FieldKind.Ancestors => new AncestorsBinding(),
            FieldKind.Called => new CalledBinding(_catalog.Entities[field.Target!], field.Function!.Value.Name, field.Function.Value.Arguments.Select(a => entity.Columns[a]).ToEquatable(), field.Function.Value.Most),
            FieldKind.Label => new LabelBinding(entity.Columns[field.Member], entity.Columns[field.SecondMember!]),
            FieldKind.Scoped => Shown(new ScopedBinding(_catalog.Entities[field.Target!], only) { Restriction = RestrictionOf(field, _catalog.Entities[field.Target!]) }),
            _ => new ThroughBinding(entity.Relations[field.Member], entity.Relations[field.Member].Target.Columns[field.SecondMember!]),
        };
    }

    private PersonalBinding Personal(FieldDefinition field, Entity entity)
    {
        var through = field.SecondMember is null ? null : entity.Relations[field.Member];
        var column = through is null ? entity.Columns[field.Member] : through.Target.Columns[field.SecondMember!];
        return new PersonalBinding(column, field.Mask, through, field.Subject is { } subject ? entity.Relations[subject].From : entity.Key)
        {
            Name = $"{entity.Name}.{field.Name}",
            Cases = GrantBinder.Bind(field.Cases, entity, _catalog),
        };
    }

    private static Restriction RestrictionOf(FieldDefinition field, Entity target) =>
        field.Conditions.Count == 0 && field.Arguments.Count == 0
            ? Restriction.None
            : new Restriction([.. field.Conditions.Select(c => new Condition(target.Columns[c.Property], c.Values))], [.. field.Arguments.Select(a => (a.Argument, target.Columns[a.Property]))]);

    private PartBinding Part(FieldDefinition field, Entity entity)
    {
        var type = new ObjectGraphType { Name = field.TypeName!, Description = field.Description };
        var owner = _definitions.Values.Single(d => _catalog.Entities[d.ClrType] == entity);
        foreach (var part in field.Parts) type.AddField(FieldOf(owner, part, Bind(part, entity)));
        return new PartBinding(type);
    }

    private PlannedField FieldOf(EntityType definition, FieldDefinition field, Binding binding)
    {
        var (type, arguments) = binding switch
        {
            ColumnBinding b => (Nullable(OutputOf(b.Column), b.Column.IsNullable), null),
            ListColumnBinding b => (new NonNullGraphType(new ListGraphType(new NonNullGraphType(OutputOf(b.Column.Element!)))), null),
            PersonalBinding => (new NonNullGraphType(_shared.PersonalText), null),
            LabelBinding => (new NonNullGraphType(ScalarTypes.String), [new QueryArgument(_shared.Locale) { Name = "locale", DefaultValue = SharedTypes.Chinese, Description = "The language (语言)." }]),
            AncestorsBinding => (new NonNullGraphType(new ListGraphType(new NonNullGraphType(_types[definition.Name]))), null),
            CalledBinding b => (new NonNullGraphType(new ListGraphType(new NonNullGraphType(_types[b.Entity.Name]))), null),
            PointBinding => (_shared.GeoPoint, null),
            ReferenceBinding b => (Nullable(_types[TypeNameOf(field, b)!], !Planning.RowPlanner.IsAlwaysThere(b)), null),
            ThroughBinding b => (OutputOf(b.Column), (QueryArguments?)null),
            PartBinding b => (new NonNullGraphType(b.Type), null),
            ChoiceBinding b => (new NonNullGraphType(new ListGraphType(new NonNullGraphType(b.Type))), Narrowing(b)),
            FirstBinding => (_types[TypeNameOf(field, binding)!], []),
            _ => Page(TypeNameOf(field, binding)!, TargetOf(binding), isRoot: false),
        };
        foreach (var (name, column) in RestrictionOf(binding).By)
            arguments!.Add(new QueryArgument(new NonNullGraphType(OutputOf(column))) { Name = name, Description = DescriptionOf(TargetOf(binding), column) });
        return new PlannedField
        {
            Name = field.Name,
            ResolvedType = type,
            Binding = binding,
            Arguments = arguments,
            Description = field.Description ?? DocumentationOf(definition.ClrType, field),
        };
    }

    private static QueryArguments? Narrowing(ChoiceBinding choice) =>
        choice.NarrowedBy is { } name ? [new QueryArgument(ScalarTypes.Of(typeof(bool)).GraphType) { Name = name, Description = $"Only those of which `{name}` is this (筛选)." }] : null;

    private string? DescriptionOf(Entity entity, Column column) =>
        _catalog.Entities.First(e => e.Value == entity).Key.GetProperty(column.Property) is { } property ? _descriptions.Of(property) : null;

    private string? DocumentationOf(Type type, FieldDefinition field)
    {
        MemberInfo? member = type.GetProperty(field.Member);
        return member is null ? null : _descriptions.Of(member);
    }

    private (IGraphType Type, QueryArguments Arguments) Page(string typeName, Entity entity, bool isRoot)
    {
        var arguments = PagingArguments.Create(_filters.Find(typeName), _sorts.Find(typeName), entity, _places);
        return (new NonNullGraphType(_connections.Of(typeName)), arguments);
    }

    private IGraphType OutputOf(Column column) =>
        column.Kind == WireKind.Json ? ScalarTypes.GeoJson : column.ClrType.IsEnum ? _enums.Of(column.ClrType) : ScalarTypes.Of(column.ClrType).GraphType;

    private static IGraphType Nullable(IGraphType type, bool isNullable) => isNullable ? type : new NonNullGraphType(type);

    private static Restriction RestrictionOf(Binding binding) => binding switch
    {
        CollectionBinding b => b.Restriction,
        ScopedBinding b => b.Restriction,
        FirstBinding b => RestrictionOf(b.Page),
        _ => Restriction.None,
    };

    private static Entity TargetOf(Binding binding) => binding switch
    {
        FirstBinding b => TargetOf(b.Page),
        CollectionBinding b => b.Relation.Target,
        ScopedBinding b => b.Entity,
        ReferenceBinding b => b.Relation.Target,
        _ => throw new InvalidOperationException($"{binding} leads to no object."),
    };

    /// <summary>The graph type that a field leads to; null for leaves.</summary>
    private static string? TypeNameOf(FieldDefinition field, Binding binding) =>
        binding is ReferenceBinding or CollectionBinding or ScopedBinding or FirstBinding ? field.OnlyType ?? TargetOf(binding).Name : null;
}
