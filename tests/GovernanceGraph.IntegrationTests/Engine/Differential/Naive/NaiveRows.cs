using System.Collections;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Catalog;
using Entity = GovernanceGraph.Engine.Catalog.Entity;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.IntegrationTests.Engine.Differential.Naive;

/// <summary>All rows as objects, their navigations filled in by EF Core, with who may see them and where they lie.</summary>
internal sealed class NaiveRows(GraphCatalog catalog, Dictionary<Entity, List<object>> rows)
{
    public GraphCatalog Catalog => catalog;

    public static async Task<NaiveRows> LoadAsync(GovernanceContext context, GraphCatalog catalog)
    {
        foreach (var set in context.Model.GetEntityTypes()) await LoadAsync(context, set.ClrType);
        var rows = catalog.Entities.ToDictionary(e => e.Value, e => context.ChangeTracker.Entries().Select(entry => entry.Entity).Where(o => o.GetType() == e.Key).ToList());
        return new NaiveRows(catalog, rows);
    }

    public IEnumerable<object> All(Entity entity) => rows[entity];

    public IEnumerable<object> Visible(Entity entity) => All(entity).Where(IsVisible);

    public Entity EntityOf(object row) => catalog.Entities[row.GetType()];

    public NodeType TypeOf(object row)
    {
        var entity = EntityOf(row);
        return entity.TypeTag is { } tag ? entity.Types.Single(t => t.Tag == NaiveValues.Text(Get(row, tag.Property))) : entity.Types[0];
    }

    public static Guid KeyOf(object row) => ((GovernanceGraph.Domain.Storage.Entity)row).Id;

    public static object? Get(object row, string property) => row.GetType().GetProperty(property)!.GetValue(row);

    public static IEnumerable<object> Many(object row, Relation relation) => ((IEnumerable)Get(row, relation.Name)!).Cast<object>();

    /// <summary>A row that the anonymous viewer may see wherever it stands.</summary>
    public bool IsVisible(object row)
    {
        var rule = EntityOf(row).PublicRows;
        return !rule.IsNever && rule.Conditions.All(c => Holds(row, c)) && (rule.Through is not { } through || (Get(row, through.Name) is { } other && IsVisible(other)));
    }

    /// <summary>A row that may be asked for directly.</summary>
    public bool IsVisibleRoot(object row) => IsVisible(row) && (EntityOf(row).PublicRows.AnyOf is not { } any || any.Any(r => HasAny(row, r)));

    public static bool Holds(object row, Condition condition) => condition.Values.Contains(NaiveValues.Text(Get(row, condition.Column.Property))) != condition.Negated;

    /// <summary>Whether a row lies in an area or below it; an area lies in itself.</summary>
    public static bool LiesIn(object row, Guid area)
    {
        for (var place = row as Area ?? (Area?)Get(row, "Area"); place is not null; place = place.Parent)
            if (place.Id == area) return true;
        return false;
    }

    private static bool HasAny(object row, Relation relation) => relation.IsCollection ? Many(row, relation).Any() : Get(row, relation.Name) is not null;

    private static Task LoadAsync(GovernanceContext context, Type type)
    {
        var load = typeof(NaiveRows).GetMethod(nameof(LoadOf), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        return (Task)load.MakeGenericMethod(type).Invoke(null, [context])!;
    }

    private static Task LoadOf<T>(GovernanceContext context) where T : class => context.Set<T>().LoadAsync();
}
