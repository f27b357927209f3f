using GovernanceGraph.Contract;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.Commands;
using GovernanceGraph.Domain.Events;
using GovernanceGraph.Domain.Imports;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.IntegrationTests.Access.Seed;

/// <summary>One row of every table in every <see cref="World"/>. Made from the model: a new table has rows without anybody thinking of it.</summary>
internal static class AccessSeed
{
    /// <summary>Tables that are written otherwise: areas by hand, the rest by triggers and migrations, or not part of the graph.</summary>
    private static readonly HashSet<Type> Apart = [typeof(Area), typeof(AreaBoundary), typeof(Secret), typeof(TerritoryVersion), typeof(OrganisationAncestor), typeof(AuditSubject), typeof(ImportedRow), typeof(EventFloor), typeof(IdempotencyKey)];

    public static async Task WriteAsync(GovernanceContext context, GovernanceGraphModel graph)
    {
        await AccessAreas.WriteAsync(context);
        var filler = new RowFiller(context.Model, new Exceptions(graph).All);
        var broken = new List<string>();
        foreach (var table in filler.Tables(Apart))
        {
            foreach (var world in Worlds.All) context.Add(filler.Row(table, world));
            if (await FaultAsync(context) is { } fault) broken.Add($"{table.ClrType.Name}: {fault}");
            context.ChangeTracker.Clear();
        }

        if (broken.Count == 0) Extras.AddTo(context);
        if (await FaultAsync(context) is { } last) broken.Add(last);
        if (broken.Count > 0) throw new InvalidOperationException($"Made rows break the rules of their tables; say in {nameof(Exceptions)} what their columns are instead.\n{string.Join('\n', broken)}");
    }

    private static async Task<string?> FaultAsync(GovernanceContext context)
    {
        try
        {
            await context.SaveChangesAsync();
            return null;
        }
        catch (DbUpdateException e)
        {
            return e.InnerException?.Message ?? e.Message;
        }
    }
}
