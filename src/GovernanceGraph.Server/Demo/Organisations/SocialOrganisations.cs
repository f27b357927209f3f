using GovernanceGraph.Domain.Organisations;

namespace GovernanceGraph.Server.Demo.Organisations;

/// <summary>The 388 social organisations: at least five in each community, three quarters cultivated here (ours), the others introduced.</summary>
internal static class SocialOrganisations
{
    private static readonly (string Theme, string Purpose)[] Cultivated =
    [
        ("银龄互助会", "老年人结对互助"), ("邻里调解社", "调解邻里纠纷"), ("巧手编织社", "带领妇女居家就业"), ("爱心义剪队", "为老年人义务理发"), ("夕阳红合唱团", "丰富老年人文化生活"), ("少儿阅读会", "组织亲子阅读"),
        ("环境自治会", "维护楼院环境"), ("平安巡逻协会", "组织治安巡逻"), ("红白理事会", "倡导移风易俗"), ("太极健身协会", "开展全民健身"), ("文明养犬促进会", "引导文明养犬"), ("旧物循环社", "开展垃圾分类和旧物利用"),
        ("书画协会", "培训书画爱好者"), ("助残帮扶会", "帮扶残疾人家庭"), ("四点半学堂", "放学后看护儿童"), ("京剧票友社", "传承戏曲文化"), ("楼院议事会", "协商楼院公共事务"), ("家电义修队", "义务维修家电"),
    ];

    private static readonly (string Theme, string Purpose)[] Introduced =
    [
        ("社会工作服务中心", "提供专业社会工作服务"), ("养老服务中心", "提供居家养老服务"), ("心理关爱中心", "提供心理咨询和沙盘治疗"), ("儿童发展中心", "提供青少年成长服务"), ("职业技能培训学校", "开展职业培训"), ("新市民融合服务中心", "服务外来务工人员子女"),
    ];

    public static void Add(DistrictBodies bodies)
    {
        var extra = bodies.Random.Shuffle(bodies.Communities).Take(DemoFigures.SocialOrganisations - DemoFigures.Communities * DemoFigures.SocialOrganisationsPerCommunity).ToHashSet();
        foreach (var community in bodies.Communities)
        {
            var count = DemoFigures.SocialOrganisationsPerCommunity + (extra.Contains(community) ? 1 : 0);
            var introduced = bodies.Random.Chance(0.5) ? 1 : 2;
            foreach (var theme in bodies.Random.Shuffle(Cultivated).Take(count - introduced)) Add(bodies, community, theme, OrganisationOrigin.Cultivated);
            foreach (var theme in bodies.Random.Shuffle(Introduced).Take(introduced)) Add(bodies, community, theme, OrganisationOrigin.Introduced);
        }
    }

    private static void Add(DistrictBodies bodies, CommunityBodies community, (string Name, string Purpose) theme, OrganisationOrigin origin)
    {
        var organisation = bodies.Book.Add(OrganisationKind.SocialOrganisation, OrganisationLevel.Community, $"{community.Plan.Name}{theme.Name}", community.Plan.Id, description: $"{theme.Purpose}。", origin: origin);
        community.SocialOrganisations.Add(organisation);
        bodies.Book.Link(origin == OrganisationOrigin.Cultivated ? community.Subdistrict.Incubation : bodies.Incubation, OrganisationLinkKind.Incubates, organisation);
    }
}
