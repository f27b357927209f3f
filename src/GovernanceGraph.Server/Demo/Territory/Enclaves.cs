namespace GovernanceGraph.Server.Demo.Territory;

/// <summary>Old boundaries leave enclaves: a cell in the middle of one grid that belongs to another grid of the same community, of another community, or of another subdistrict.</summary>
internal static class Enclaves
{
    public static void Place(DistrictPlan plan)
    {
        Place(plan, plan.Subdistricts[0], (host, owner) => host.Community == owner.Community);
        Place(plan, plan.Subdistricts[4], (host, owner) => host.Community != owner.Community && host.Community.Subdistrict == owner.Community.Subdistrict);
        Place(plan, plan.Subdistricts[6], (host, owner) => host.Community.Subdistrict != owner.Community.Subdistrict);
    }

    private static void Place(DistrictPlan plan, SubdistrictPlan where, Func<GridPlan, GridPlan, bool> suits)
    {
        foreach (var host in where.Communities.SelectMany(community => community.Grids))
        {
            var inner = host.Cells.Where(cell => cell.Surrounding.All(host.Cells.Contains)).ToList();
            if (inner.Count == 0 || host.Cells.Count < 12) continue;
            var owner = plan.Grids.Last(grid => grid != host && suits(host, grid));
            host.Cells.Remove(inner[0]);
            owner.Cells.Add(inner[0]);
            return;
        }
        throw new InvalidOperationException($"No grid of {where.Names.Name} is wide enough to hold an enclave.");
    }
}
