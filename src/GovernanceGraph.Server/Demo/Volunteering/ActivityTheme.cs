using GovernanceGraph.Domain.Services;
using GovernanceGraph.Domain.Volunteering;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Volunteering;

/// <summary>What an activity is about.</summary>
/// <param name="Kind">Its sort.</param>
/// <param name="Title">Its title.</param>
/// <param name="Skill">The code of the skill that it wants.</param>
/// <param name="Starts">The hour at which it starts, local time.</param>
/// <param name="Hours">How long it takes.</param>
/// <param name="Place">The kind of facility it is held in; null for the open air and people's homes.</param>
/// <param name="Weight">How often there is one.</param>
internal sealed record ActivityTheme(ActivityKind Kind, string Title, string Skill, int Starts, int Hours, FacilityKind? Place, double Weight)
{
    private static readonly ActivityTheme[] All =
    [
        new(ActivityKind.Volunteering, "独居老人上门探访", "ELDER_CARE", 9, 2, null, 14),
        new(ActivityKind.Volunteering, "日间照料中心陪伴日", "ELDER_CARE", 14, 2, FacilityKind.DayCareCentre, 6),
        new(ActivityKind.Volunteering, "楼院清洁日", "ENVIRONMENT", 8, 2, null, 14),
        new(ActivityKind.Volunteering, "邻里平安夜巡", "PATROL", 19, 2, null, 12),
        new(ActivityKind.Volunteering, "四点半课堂辅导", "CHILDREN", 16, 2, FacilityKind.WomenAndChildrenHome, 9),
        new(ActivityKind.Volunteering, "家电义务维修", "REPAIR", 9, 3, FacilityKind.ServiceCentre, 6),
        new(ActivityKind.Volunteering, "智能手机一对一教学", "DIGITAL", 14, 2, FacilityKind.ServiceCentre, 7),
        new(ActivityKind.Health, "义诊和血压测量", "HEALTH", 9, 3, FacilityKind.ServiceCentre, 6),
        new(ActivityKind.Health, "急救知识进楼院", "FIRST_AID", 15, 2, null, 4),
        new(ActivityKind.Health, "心理疏导小组", "PSYCHOLOGY", 14, 2, FacilityKind.SandplayRoom, 3),
        new(ActivityKind.Culture, "文艺汇演", "ARTS", 18, 3, null, 4),
        new(ActivityKind.Culture, "书画交流会", "ARTS", 9, 2, FacilityKind.ServiceCentre, 4),
        new(ActivityKind.Consultation, "邻里矛盾调解日", "MEDIATION", 15, 2, FacilityKind.DeliberationHall, 4),
        new(ActivityKind.Consultation, "法律咨询日", "LEGAL", 9, 3, FacilityKind.DeliberationHall, 3),
        new(ActivityKind.Consultation, "楼院议事协商会", "MEDIATION", 16, 2, FacilityKind.DeliberationHall, 4),
    ];

    private static readonly WeightedChoice<ActivityTheme> Choice = new(All.Select(theme => (theme, theme.Weight)));

    public static ActivityTheme Draw(RandomStream random) => Choice.Draw(random);
}
