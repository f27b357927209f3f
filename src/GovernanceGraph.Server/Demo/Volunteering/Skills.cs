using GovernanceGraph.Domain.Volunteering;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Volunteering;

/// <summary>(ours) Twelve skills of volunteers, with how many in a hundred have each.</summary>
internal static class Skills
{
    private static readonly IdSeries Ids = new("skill");

    private static readonly (string Code, string Name, string NameEn, double Weight)[] Table =
    [
        ("PATROL", "治安巡逻", "Safety patrol", 21), ("ENVIRONMENT", "环境清洁", "Clean-up", 30), ("ELDER_CARE", "助老服务", "Help for the elderly", 26), ("CHILDREN", "儿童看护与课后辅导", "Child care and tutoring", 12),
        ("MEDIATION", "邻里调解", "Mediation between neighbours", 6), ("FIRST_AID", "急救", "First aid", 7), ("HEALTH", "健康宣教", "Health education", 6), ("REPAIR", "水电家电维修", "Plumbing and electrical repairs", 8),
        ("LEGAL", "法律咨询", "Legal advice", 2), ("PSYCHOLOGY", "心理疏导", "Counselling", 2), ("ARTS", "文艺表演与书画", "Performing arts and calligraphy", 11), ("DIGITAL", "智能手机教学", "Teaching the use of smartphones", 9),
    ];

    private static readonly WeightedChoice<int> Choice = new(Table.Select((skill, index) => (index, skill.Weight)));

    public static IEnumerable<Skill> All() => Table.Select((skill, index) => new Skill { Id = Ids.At(index), Code = skill.Code, Name = skill.Name, NameEn = skill.NameEn });

    public static Guid Id(string code) => Ids.At(Array.FindIndex(Table, skill => skill.Code == code) is var index and >= 0 ? index : throw new KeyNotFoundException($"No skill '{code}'."));

    public static Guid Draw(RandomStream random) => Ids.At(Choice.Draw(random));
}
