using System.Collections;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.IntegrationTests.Engine.Seed;
using Microsoft.EntityFrameworkCore;
using Entity = GovernanceGraph.Engine.Catalog.Entity;

namespace GovernanceGraph.IntegrationTests.Engine.Differential.Naive;

/// <summary>All rows as objects, their navigations filled in by EF Core, with who may see them and where they lie.</summary>
internal sealed class NaiveRows(GraphCatalog catalog, Dictionary<Entity, List<object>> rows)
{
    public GraphCatalog Catalog => catalog;

    /// <summary>What the seeded areas' zone is ahead of UTC.</summary>
    private static readonly TimeSpan East = TimeSpan.FromHours(8);

    [ThreadStatic]
    private static DateOnly? day;

    /// <summary>The day that the root field being answered on this thread is asked for; null for the present.</summary>
    public static DateOnly? Day { get => day; set => day = value; }

    public static async Task<NaiveRows> LoadAsync(GovernanceContext context, GraphCatalog catalog)
    {
        foreach (var set in context.Model.GetEntityTypes()) await LoadAsync(context, set.ClrType);
        var rows = catalog.Entities.ToDictionary(e => e.Value, e => context.ChangeTracker.Entries().Select(entry => entry.Entity).Where(o => o.GetType() == e.Key).ToList());
        return new NaiveRows(catalog, rows);
    }

    public IEnumerable<object> All(Entity entity) => rows[entity];

    /// <summary>Some row, or a blank one where there is none.</summary>
    public object Sample(Entity entity) => rows[entity].FirstOrDefault() ?? Activator.CreateInstance(catalog.Entities.First(e => e.Value == entity).Key)!;

    /// <summary>Entities that have rows.</summary>
    public List<Entity> Seeded => [.. rows.Where(r => r.Value.Count > 0).Select(r => r.Key)];

    public IEnumerable<object> Visible(Entity entity, bool includeEnded = false) => All(entity).Where(r => IsListed(r, includeEnded));

    public Entity EntityOf(object row) => catalog.Entities[row.GetType()];

    public NodeType TypeOf(object row)
    {
        var entity = EntityOf(row);
        return entity.TypeTag is { } tag ? entity.Types.Single(t => t.Tag == NaiveValues.Text(Get(row, tag.Property))) : entity.Types[0];
    }

    public static Guid KeyOf(object row) => ((GovernanceGraph.Domain.Storage.Entity)row).Id;

    public static object? Get(object row, string property) => row.GetType().GetProperty(property)!.GetValue(row);

    public static IEnumerable<object> Many(object row, Relation relation) => ((IEnumerable)Get(row, relation.Name)!).Cast<object>();

    /// <summary>A row that the anonymous viewer may see wherever it stands, on the day asked for.</summary>
    public bool IsVisible(object row) => IsPublic(row) && Holds(row);

    private bool IsPublic(object row)
    {
        var rule = EntityOf(row).PublicRows;
        return !rule.IsNever && rule.Conditions.All(c => Holds(row, c)) && (rule.Through ?? []).All(through => Get(row, through.Name) is { } other && IsPublic(other));
    }

    /// <summary>A visible row that lists show: one that has ended is left out of some, unless another day or the ended ones are asked for.</summary>
    public bool IsListed(object row, bool includeEnded = false) =>
        IsVisible(row) && (includeEnded || Day is not null || EntityOf(row) is not { ListsCurrent: true, ValidTo: { } to } || Get(row, to.Property) is not DateOnly last || last >= DateOnly.FromDateTime(GraphFixture.Now + East));

    /// <summary>Whether a row is there on the day asked for.</summary>
    private bool Holds(object row)
    {
        if (Day is not { } asked) return true;
        var entity = EntityOf(row);
        bool IsPast(Column? column, Func<object, bool> test) => column is null || Get(row, column.Property) is not { } value || test(value);
        return IsPast(entity.ValidFrom, first => (DateOnly)first <= asked)
            && IsPast(entity.ValidTo, last => (DateOnly)last >= asked)
            && IsPast(entity.Happened, at => DateTime.MaxValue - (DateTime)at > East && DateOnly.FromDateTime((DateTime)at + East) <= asked);
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
