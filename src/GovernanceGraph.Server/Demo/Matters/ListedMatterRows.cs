using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Matters;

/// <summary>The published list: “全区街道、部门、社区围绕六条途径确立‘由民做主’事项清单824项、重点项目104个”. How many each of the three has, and the texts, are (ours).</summary>
internal static class ListedMatterRows
{
    private const int OfCommunity = 8, OfSubdistrict = 14, OfDepartment = 8, Departments = 24;

    private static readonly IdSeries Ids = new("listed matter");

    private static readonly (string Category, string Name)[] CommunityNames =
    [
        ("LIVELIHOOD", "为民实事项目征集与票选"), ("LIVELIHOOD", "老年食堂和日间照料服务"), ("LIVELIHOOD", "电动车充电设施建设"), ("DEVELOPMENT_PLAN", "社区发展规划编制"), ("DEVELOPMENT_PLAN", "为民服务专项经费使用"), ("PUBLIC_SAFETY", "消防通道和飞线充电整治"),
        ("PUBLIC_SAFETY", "高空抛物防范"), ("CITY_MANAGEMENT", "垃圾分类投放点设置"), ("CITY_MANAGEMENT", "便道停车和摊点疏导"), ("RENEWAL", "老旧小区改造意愿征集"), ("RENEWAL", "加装电梯协商"), ("PUBLIC_ORDER", "邻里纠纷调解"), ("PUBLIC_ORDER", "义务巡逻队组织"),
        ("PROPERTY", "物业服务企业选聘"), ("PROPERTY", "维修资金和公共收益公开"), ("PROPERTY", "物业服务质量评议"),
    ];

    private static readonly (string Category, string Name)[] SubdistrictNames =
    [
        ("DEVELOPMENT_PLAN", "辖区年度建设计划听证"), ("DEVELOPMENT_PLAN", "社区服务中心布局"), ("LIVELIHOOD", "街道实事项目票选"), ("LIVELIHOOD", "养老服务设施布点"), ("LIVELIHOOD", "社区教育课程设置"), ("PUBLIC_SAFETY", "汛期积水点整治"), ("PUBLIC_SAFETY", "沿街商铺消防检查公示"),
        ("CITY_MANAGEMENT", "背街小巷整治"), ("CITY_MANAGEMENT", "农贸市场周边秩序"), ("RENEWAL", "片区改造方案征集"), ("RENEWAL", "征收补偿政策宣讲"), ("PUBLIC_ORDER", "群防群治队伍建设"), ("PROPERTY", "无物业小区接管"), ("PROPERTY", "物业服务中心服务公示"),
    ];

    private static readonly (string Category, string Name)[] DepartmentNames =
    [
        ("DEVELOPMENT_PLAN", "年度工作计划公开征求意见"), ("LIVELIHOOD", "为民服务实事承诺"), ("LIVELIHOOD", "便民服务流程评议"), ("PUBLIC_SAFETY", "安全隐患排查结果公示"), ("CITY_MANAGEMENT", "行业管理措施听证"), ("RENEWAL", "涉民项目选址协商"), ("PUBLIC_ORDER", "矛盾纠纷联合调处"), ("PROPERTY", "公共设施维护标准评议"),
    ];

    public static IReadOnlyList<ListedMatter> All(DistrictBodies bodies, DemoClock clock)
    {
        var random = RandomStream.For("listed matters");
        var rows = new List<ListedMatter>();
        foreach (var department in bodies.Departments.Values.Take(Departments)) Add(department, OrganisationLevel.District, DepartmentNames.Take(OfDepartment));
        foreach (var subdistrict in bodies.Subdistricts) Add(subdistrict.Office, OrganisationLevel.Subdistrict, SubdistrictNames.Take(OfSubdistrict));
        foreach (var community in bodies.Communities) Add(community.ResidentsCommittee, OrganisationLevel.Community, random.Shuffle(CommunityNames).Take(OfCommunity));
        foreach (var key in random.Shuffle(rows).Take(DemoFigures.KeyProjects)) key.KeyProject = true;
        return rows;

        void Add(Organisation owner, OrganisationLevel level, IEnumerable<(string Category, string Name)> names)
        {
            foreach (var (category, name) in names) rows.Add(Make(rows.Count + 1, owner, level, category, name, clock, random));
        }
    }

    private static ListedMatter Make(int number, Organisation owner, OrganisationLevel level, string category, string name, DemoClock clock, RandomStream random)
    {
        var days = random.Pick([30, 45, 60, 90]);
        return new ListedMatter
        {
            Id = Ids.At(number),
            Code = $"YMZZ-{number:0000}",
            Name = name,
            CategoryId = MatterCategories.Id(category),
            OwnerId = owner.Id,
            AreaId = owner.AreaId,
            Level = level,
            Pathway = (MatterPathway)random.Below(6),
            Type = $"属于{name}的自治事项，列入“由民做主”清单。",
            Responsibility = $"{owner.Name}牵头，相关单位和居民代表参与。",
            Standard = "征求意见覆盖利益相关居民，程序合理、环节完整，结果公示不少于七日。",
            Time = $"自提出之日起{days}日内完成议定，办理进度按月公布。",
            Effect = $"群众评事满意率不低于{random.Pick([85, 90, 95])}%。",
            PublishedOn = new DateOnly(clock.Until.Year - 1, 1, 15).AddDays(random.Below(40)),
        };
    }
}
