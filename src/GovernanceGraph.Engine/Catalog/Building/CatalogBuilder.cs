using GovernanceGraph.Engine.Catalog.Definitions;
using GovernanceGraph.Engine.Sql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GovernanceGraph.Engine.Catalog.Building;

/// <summary>Makes the catalogue from the declared types and EF Core's model: the only reader of the model, once, at start.</summary>
public sealed class CatalogBuilder(IModel model, IReadOnlyList<EntityType> types, IReadOnlyList<string> scopeProperties)
{
    private const string Bytes = "bytea";

    private readonly GraphCatalog _catalog = new();

    public GraphCatalog Build()
    {
        foreach (var type in types) AddEntity(type);
        foreach (var type in types) AddRelations(type);
        foreach (var type in types) AddRules(type);
        return _catalog;
    }

    private IEntityType ModelOf(Type type) => model.FindEntityType(type) ?? throw new InvalidOperationException($"{type.Name} is declared in the graph but is no entity of the model.");

    private void AddEntity(EntityType type)
    {
        var source = ModelOf(type.ClrType);
        var columns = ReadColumns(source).ToDictionary(c => c.Property);
        var key = columns[source.FindPrimaryKey()!.Properties.Single().Name];
        var entity = new Entity(type.Name, source.GetTableName() ?? source.GetViewName()!, key) { IsBig = type.IsBig, IsView = source.GetTableName() is null };
        foreach (var (name, column) in columns) entity.Columns[name] = column;
        if (scopeProperties.All(columns.ContainsKey)) entity.Scopes = [.. scopeProperties.Select(p => columns[p])];
        if (type.Place is { } place) entity.Place = new PointBinding(columns[place.Longitude], columns[place.Latitude]);
        if (type.TypeTag is { } tag) entity.TypeTag = columns[tag];
        if (type.Variants.Count == 0) _catalog.AddNodeType(type.Name, entity, null);
        foreach (var variant in type.Variants)
            _catalog.AddNodeType(variant.Name, entity, variant.Tag).ScopeLevels =
                [.. variant.Scopes.Select(s => new ScopeLevel(s.Level, s.Property is null ? null : new Condition(columns[s.Property], [s.Value!])))];
        entity.ValidFrom = type.ValidFrom is { } from ? columns[from] : null;
        entity.ValidTo = type.ValidTo is { } to ? columns[to] : null;
        entity.Happened = type.HappenedAt is { } instant ? columns[instant] : null;
        entity.ListsCurrent = type.ListsCurrent;
        entity.DefaultOrder = [.. type.DefaultOrder.Select(o => (columns[o.Property], o.Descending))];
        entity.IndexedOrders.UnionWith(type.IndexedOrders.Select(p => columns[p]));
        if (entity.DefaultOrder.Count > 0) entity.IndexedOrders.Add(entity.DefaultOrder[0].Column);
        entity.IndexedOrders.Add(entity.Key);
        _catalog.Entities[type.ClrType] = entity;
        if (type.Variants.Any(v => v.Scopes.Count > 0)) _catalog.ScopeEntity = entity;
    }

    private void AddRelations(EntityType type)
    {
        var source = ModelOf(type.ClrType);
        var entity = _catalog.Entities[type.ClrType];
        foreach (var navigation in source.GetNavigations())
            if (Target(navigation.TargetEntityType) is { } target) entity.Relations[navigation.Name] = RelationOf(navigation, entity, target);
        foreach (var navigation in source.GetSkipNavigations())
            if (Target(navigation.TargetEntityType) is { } target) entity.Relations[navigation.Name] = ManyToMany(navigation, entity, target);
    }

    /// <summary>A declared entity, or one that only serves as a column's table (boundaries); made on demand with its columns.</summary>
    private Entity? Target(IEntityType type)
    {
        if (_catalog.Entities.TryGetValue(type.ClrType, out var known)) return known;
        if (type.FindPrimaryKey()?.Properties is not [var key] || (type.GetTableName() ?? type.GetViewName()) is not { } table) return null;
        var columns = ReadColumns(type).ToDictionary(c => c.Property);
        var entity = new Entity(type.ClrType.Name, table, columns[key.Name]);
        foreach (var (name, column) in columns) entity.Columns[name] = column;
        return entity;
    }

    private static Relation RelationOf(INavigation navigation, Entity source, Entity target)
    {
        var key = navigation.ForeignKey;
        return navigation.IsOnDependent
            ? new Relation(navigation.Name, target, source.Columns[key.Properties[0].Name], target.Columns[key.PrincipalKey.Properties[0].Name], isCollection: false, key.IsRequired)
            : new Relation(navigation.Name, target, source.Columns[key.PrincipalKey.Properties[0].Name], target.Columns[key.Properties[0].Name], navigation.IsCollection, isRequired: false);
    }

    private static Relation ManyToMany(ISkipNavigation navigation, Entity source, Entity target)
    {
        var toSource = ColumnOf(navigation.ForeignKey.Properties[0]);
        var toTarget = ColumnOf(navigation.Inverse.ForeignKey.Properties[0]);
        return new Relation(navigation.Name, target, source.Key, toSource, isCollection: true, isRequired: false, new LinkTable((navigation.JoinEntityType.GetTableName() ?? navigation.JoinEntityType.GetViewName())!, toTarget));
    }

    private void AddRules(EntityType type)
    {
        var entity = _catalog.Entities[type.ClrType];
        var conditions = type.PublicConditions.Select(c => new Condition(entity.Columns[c.Property], c.Values)).ToList();
        var through = type.PublicThrough.Select(n => entity.Relations[n]).ToList();
        var anyOf = type.PublicAnyOf.Count == 0 ? null : type.PublicAnyOf.Select(n => entity.Relations[n]).ToList();
        entity.Search = SearchBuilder.Of(type, entity, ModelOf(type.ClrType));
        entity.PublicRows = new RowRule(conditions, through, anyOf, type.IsNeverPublic);
        entity.Grants = GrantBinder.Bind(type.Grants, entity, _catalog);
        entity.IsOfPeople = type.IsOfPeople;
        if (type.Log is { } log) entity.Log = new EventLog(entity.Columns[log.Turn], entity.Columns[log.Sequence], entity.Columns[log.Kind], entity.Relations[log.Subject], Target(ModelOf(log.Floor))!, log.Horizon, log.Channel);
    }

    /// <summary>All but search vectors, which are matched and never read, lists of keys, and bytes: what is hashed or encrypted is not known here at all, so that nothing can show it.</summary>
    private static IEnumerable<Column> ReadColumns(IEntityType type) => type.GetProperties().Where(p => p.GetColumnType() is not (SearchBuilder.VectorType or Bytes or "uuid[]")).Select(ColumnOf);

    private static Column ColumnOf(IProperty property)
    {
        var storeType = property.GetRelationalTypeMapping().StoreType;
        var bare = storeType.Split('(')[0];   // numeric(18,2): a parameter must not be rounded before it is compared
        if (bare == "smallint") bare = "integer";   // a filter may name numbers beyond it
        var kind = KindOf(bare);
        var clr = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return new Column(property.Name, property.GetColumnName(), bare, kind, property.IsNullable, clr) { Element = kind == WireKind.TextList ? ElementOf(property, clr) : null, MaxLength = property.GetMaxLength() };
    }

    private static Column ElementOf(IProperty property, Type clr)
    {
        var item = clr.IsArray ? clr.GetElementType()! : clr.GetGenericArguments()[0];
        return new Column(property.Name, property.GetColumnName(), "text", WireKind.Text, isNullable: false, item);
    }

    private static WireKind KindOf(string storeType) => storeType switch
    {
        "text" => WireKind.Text,
        "smallint" or "integer" or "bigint" => WireKind.Integer,
        "boolean" => WireKind.Boolean,
        "double precision" => WireKind.Float,
        "numeric" => WireKind.Numeric,
        "timestamp with time zone" => WireKind.Instant,
        "date" => WireKind.Day,
        "uuid" => WireKind.Uuid,
        "jsonb" => WireKind.Json,
        "text[]" => WireKind.TextList,
        _ => throw new InvalidOperationException($"The engine cannot read columns of type {storeType}."),
    };
}
