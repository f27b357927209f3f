using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.People;

/// <summary>Community workers, one post for 300 households, and grid workers, three or four for each second-level grid.</summary>
internal static class CommunityStaff
{
    public static void Add(MembershipBook book, CommunityBodies community, CommunityRoster roster)
    {
        var committee = community.ResidentsCommittee;
        var workers = book.AddPost(committee, "社区工作者", MembershipRole.CommunityWorker, community.Plan.Id, roster.Workers);
        for (var index = 0; index < roster.Workers; index++) book.Add(roster.Worker(index), committee, MembershipRole.CommunityWorker, community.Plan.Id, workers);
        foreach (var grid in community.Plan.Grids) AddGridWorkers(book, committee, roster, grid);
    }

    private static void AddGridWorkers(MembershipBook book, Organisation committee, CommunityRoster roster, GridPlan grid)
    {
        var post = book.AddPost(committee, "二级网格员", MembershipRole.GridWorker, grid.Id, grid.Workers);
        foreach (var person in roster.WorkersOf(grid)) book.Add(person, committee, MembershipRole.GridWorker, grid.Id, post, notBefore: book.FirstDayOf(grid));
    }
}
