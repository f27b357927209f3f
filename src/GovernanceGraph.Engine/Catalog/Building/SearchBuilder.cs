using GovernanceGraph.Engine.Catalog.Definitions;
using GovernanceGraph.Engine.Sql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GovernanceGraph.Engine.Catalog.Building;

/// <summary>Binds what a type declares as searched to the model, and refuses what search must not tell.</summary>
internal static class SearchBuilder
{
    /// <summary>The type of search vectors: matched, never read.</summary>
    public const string VectorType = "tsvector";

    public static SearchDefinition? Of(EntityType type, Entity entity, IEntityType model)
    {
        if (type.Searched.Count == 0) return null;
        if (!type.IsOpenToFilters) throw new InvalidOperationException($"{type.Name} is closed to filters; search would open it.");
        var vector = model.GetProperties().SingleOrDefault(p => p.GetColumnType() == VectorType) ?? throw new InvalidOperationException($"{type.Name} is searched, but its model has no search vector.");
        return new SearchDefinition(
            new Column(vector.Name, vector.GetColumnName(), VectorType, WireKind.Text, isNullable: false, typeof(string)),
            [.. type.Searched.Select(s => new SearchedField(FieldOf(type, s), entity.Columns[s.Member], s.Weight, s.IsCode))]);
    }

    private static string FieldOf(EntityType type, SearchFieldDefinition searched) =>
        type.Fields.Find(f => f.Kind == FieldKind.Column && f.Member == searched.Member)?.Name
        ?? throw new InvalidOperationException($"{type.Name} is searched by {searched.Member}, which no field shows to everybody.");
}
