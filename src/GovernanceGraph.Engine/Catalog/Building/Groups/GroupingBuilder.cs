using GovernanceGraph.Engine.Catalog.Definitions;
using GovernanceGraph.Engine.Catalog.Definitions.Groups;
using GovernanceGraph.Engine.Catalog.Groups;
using GovernanceGraph.Engine.Sql;

namespace GovernanceGraph.Engine.Catalog.Building.Groups;

/// <summary>Binds declared groups to the catalogue.</summary>
internal sealed class GroupingBuilder(GraphCatalog catalog, IReadOnlyList<ScopeName> scopes, IDescriptions descriptions)
{
    public Grouping Build(GroupDefinition definition)
    {
        var entity = catalog.Entities[definition.ClrType];
        return new Grouping(entity)
        {
            Keys = [.. definition.Keys.Select(k => KeyOf(definition.ClrType, entity, k)), .. Scopes(entity, definition.ScopeLevels)],
            Measures = [.. definition.Measures.Select(m => m.Bind(catalog))],
            Moment = definition.Moment is { } moment ? entity.Columns[moment] : null,
            IsOfPeople = definition.IsOfPeople,
        };
    }

    private GroupKey KeyOf(Type type, Entity entity, KeyDefinition key)
    {
        var description = descriptions.Of(type.GetProperty(key.Property)!) ?? "";
        var field = char.ToLowerInvariant(key.Property[0]) + key.Property[1..];
        if (key.Unit is { } unit)
            return new DateKey($"{key.Name}_{EnumNames.Of(unit.ToString())}", $"{key.Name!.ToLowerInvariant()}{unit}", $"The {unit.ToString().ToLowerInvariant()} of: {description}", entity.Columns[key.Property], unit);
        if (!entity.Relations.TryGetValue(key.Property, out var relation)) return new ColumnKey(EnumNames.Of(key.Property), field, description, entity.Columns[key.Property]);
        return relation.Target.PublicRows.IsEverything
            ? new ReferenceKey(EnumNames.Of(key.Property), field, description, relation, scopeLevel: null)
            : throw new InvalidOperationException($"{entity} cannot be grouped by {key.Property}: counts would tell of rows that not everybody may see.");
    }

    private IEnumerable<GroupKey> Scopes(Entity entity, int? levels) => entity.Scopes.Take(levels ?? entity.Scopes.Count).Select((column, level) => new ReferenceKey(
        scopes[level].Name,
        scopes[level].Field,
        scopes[level].Description,
        new Relation(scopes[level].Name, catalog.ScopeEntity!, column, catalog.ScopeEntity!.Key, isCollection: false, isRequired: false),
        level));
}
