using GovernanceGraph.Domain.Organisations;

namespace GovernanceGraph.Server.Demo.Organisations;

/// <summary>(ours) One volunteer team and two residents' groups (群众组织凝聚) in each community.</summary>
internal static class Teams
{
    private static readonly string[] Groups = ["广场舞队", "老年门球队", "棋牌小组", "护绿小组", "妈妈互助小组", "退役军人小组", "读书小组", "楼长联谊会"];

    public static void Add(DistrictBodies bodies)
    {
        foreach (var community in bodies.Communities)
        {
            var plan = community.Plan;
            var team = bodies.Book.Add(OrganisationKind.VolunteerTeam, OrganisationLevel.Community, $"{plan.Name}志愿服务队", plan.Id, community.ResidentsCommittee, "组织注册志愿者开展社区志愿服务。");
            bodies.VolunteerTeams.Add(team);
            foreach (var group in bodies.Random.Shuffle(Groups).Take(2))
                bodies.Book.Add(OrganisationKind.ResidentsGroup, OrganisationLevel.Community, plan.Name + group, plan.Id, community.ResidentsCommittee);
        }
    }
}
