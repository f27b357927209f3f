using GovernanceGraph.Domain.People;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Access;
using GovernanceGraph.IntegrationTests.Access.Seed;
using GovernanceGraph.IntegrationTests.Access.Walking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GovernanceGraph.IntegrationTests.Access.Swapping;

/// <summary>A value of a row that a viewer is not shown.</summary>
/// <param name="Targets">For a reference: the keys that it may be changed to, so that the change stays hidden.</param>
internal sealed record HiddenCell(IEntityType Table, Entity Entity, IProperty Column, Guid Key, IReadOnlyList<Guid> Targets);

/// <summary>Finds them: all of a hidden row, and of a visible one what no field shows in full.</summary>
internal static class HiddenCells
{
    public static List<HiddenCell> Of(AccessFixture fixture, IModel model, Walk viewer, Walk everything)
    {
        var cells = new List<HiddenCell>();
        foreach (var (type, probes) in Walk.Types(fixture.Graph.Model.Catalog).Where(t => !t.Type.Entity.IsView && t.Type.Entity.TypeTag is null))
        {
            var table = model.FindEntityType(fixture.Graph.Model.Catalog.Entities.Single(e => e.Value == type.Entity).Key)!;
            var fixedColumns = Deciding(type.Entity);
            foreach (var world in Worlds.All)
            {
                var shown = viewer.Sees(type.Name, world) ? Shown(type.Name, world, probes, viewer, everything) : [];
                if (viewer.Sees(type.Name, world)) shown.UnionWith(Dating(type.Entity));
                cells.AddRange(RowFiller.Columns(table).Where(c => !c.IsPrimaryKey() && !fixedColumns.Contains(c.Name) && !shown.Contains(c.Name)).Select(c => new HiddenCell(table, type.Entity, c, fixture.KeyOf(type, world), Targets(c, viewer.Sees(type.Name, world)))));
            }
        }

        return cells;

        // Of a hidden row any; of a visible one only rows that are hidden themselves.
        List<Guid> Targets(IProperty column, bool isVisible)
        {
            if (column.GetContainingForeignKeys().FirstOrDefault() is not { Properties.Count: 1 } reference) return [];
            var target = reference.PrincipalEntityType.ClrType;
            if (target == typeof(Person)) return [.. Extras.Strangers];
            var name = fixture.Graph.Model.Catalog.Entities.TryGetValue(target, out var entity) && entity.TypeTag is null ? entity.Types[0].Name : null;
            return [.. Worlds.All.Where(w => !isVisible || (name is not null && !viewer.Sees(name, w))).Select(w => Worlds.Key(target, w))];
        }
    }

    /// <summary>What decides who sees the row: changed, it would be another row.</summary>
    private static HashSet<string> Deciding(Entity entity)
    {
        var columns = entity.PublicRows.Conditions.Select(c => c.Column.Property).ToHashSet();
        columns.UnionWith((entity.PublicRows.Through ?? []).Select(r => r.From.Property));
        columns.UnionWith(entity.Grants.OfType<OrganisationGrant>().Select(g => g.Column.Property));
        columns.UnionWith(entity.Grants.OfType<ThroughGrant>().Select(g => g.Relation.From.Property));
        columns.Add("AreaId");
        columns.Add(nameof(GovernanceGraph.Domain.Issues.Issue.ReporterPrivate));
        return columns;
    }

    /// <summary>What lists are cut and sorted by.</summary>
    private static IEnumerable<string> Dating(Entity entity) =>
        entity.DefaultOrder.Select(o => o.Column).Concat(new[] { entity.ValidFrom, entity.ValidTo, entity.Happened }.OfType<Column>()).Select(c => c.Property);

    private static HashSet<string> Shown(string type, World world, IEnumerable<Probe> probes, Walk viewer, Walk everything)
    {
        var shown = new HashSet<string>();
        foreach (var probe in probes)
        {
            var isFull = Outcomes.Of(viewer, everything, type, world, probe) == Outcomes.Full;
            if (isFull) shown.UnionWith(Columns(probe.Binding));
        }

        return shown;
    }

    private static IEnumerable<string> Columns(Binding binding) => binding switch
    {
        ColumnBinding b => b.Exact is { } exact ? [b.Column.Property, exact.Value.Property] : [b.Column.Property],
        ListColumnBinding b => [b.Column.Property],
        PointBinding b => b.Exact is { } exact ? [b.Longitude.Property, b.Latitude.Property, exact.Value.Longitude.Property, exact.Value.Latitude.Property] : [b.Longitude.Property, b.Latitude.Property],
        LabelBinding b => [b.Chinese.Property, b.English.Property],
        ReferenceBinding b => [b.Relation.From.Property],
        ThroughBinding b => [b.Relation.From.Property],
        PersonalBinding b => [b.Through?.From.Property ?? b.Column.Property],
        _ => [],
    };
}
