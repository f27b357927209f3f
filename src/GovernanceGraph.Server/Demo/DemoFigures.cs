namespace GovernanceGraph.Server.Demo;

/// <summary>
/// The figures that the demo district must reach, each with the sentence of the brief (傅晓丽, 马成芳: 探索共建共治共享社区治理的经验与启示, 中国民政 2020.10) that it comes from.
/// What the brief does not say is marked (ours).
/// </summary>
public static class DemoFigures
{
    /// <summary>“成立8个街道物业管理服务中心”: one for each subdistrict.</summary>
    public const int Subdistricts = 8;

    /// <summary>“将全区划分为65个社区网格”.</summary>
    public const int Communities = 65;

    /// <summary>“细化为415个二级网格”.</summary>
    public const int SecondLevelGrids = 415;

    /// <summary>“配备二级网格员1409名”: the split into grids with 3 and with 4 is (ours), the only one that uses both numbers and adds up.</summary>
    public const int GridWorkers = 1_409, GridsWithThreeWorkers = 251, GridsWithFourWorkers = 164;

    /// <summary>“按300户1职标准，选聘社区工作者790名”.</summary>
    public const int CommunityWorkers = 790, HouseholdsPerPost = 300;

    /// <summary>(ours) The households that fit the standard: 790 posts of 300 households.</summary>
    public const int Households = CommunityWorkers * HouseholdsPerPost;

    /// <summary>“每个社区培育5个以上社区社会组织，目前全区共培育和引进各类社会组织388家”.</summary>
    public const int SocialOrganisations = 388, SocialOrganisationsPerCommunity = 5;

    /// <summary>“现有持证社工550人”.</summary>
    public const int SocialWorkers = 550;

    /// <summary>“注册各类志愿者近9万人”: nearly 90,000; the exact number is (ours).</summary>
    public const int Volunteers = 89_760;

    /// <summary>“社区卫生服务机构达24处、卫生机构总数增加到291个”: the 24 are among the 291.</summary>
    public const int HealthInstitutions = 291, CommunityHealthInstitutions = 24;

    /// <summary>“打造社区日间照料中心55处”.</summary>
    public const int DayCareCentres = 55;

    /// <summary>“社区‘妇女儿童之家’覆盖率达70%”: 46 of 65 communities, 70.8 % (ours: the whole number nearest to 70 % from above).</summary>
    public const int WomenAndChildrenHomes = 46;

    /// <summary>“全区社区服务中心全部达到国家标准”: one for each community.</summary>
    public const int ServiceCentres = Communities;

    /// <summary>“以共建形式解决社区办公服务场所35处”.</summary>
    public const int CoBuiltPremises = 35;

    /// <summary>“确立‘由民做主’事项清单824项、重点项目104个”: the key projects are among the listed matters.</summary>
    public const int ListedMatters = 824, KeyProjects = 104;

    /// <summary>“成立8个街道物业管理服务中心、37家社区物业公司、10家社区物业服务站”.</summary>
    public const int PropertyCentres = Subdistricts, PropertyCompanies = 37, PropertyStations = 10;

    /// <summary>“进驻服务95个无物业小区，惠及群众5.6万人，明年实现全覆盖”.</summary>
    public const int FormerlyUnmanagedCompounds = 95, ResidentsServed = 56_000;

    /// <summary>“现有全国社会工作领军人才1人，‘齐鲁和谐使者’5人”.</summary>
    public const int LeadingTalents = 1, HarmonyAmbassadors = 5;

    /// <summary>“连续两届荣获‘全国和谐社区建设示范城区’”.</summary>
    public const int ModelDistrictHonours = 2;

    /// <summary>“按每千户每年2.6万元、1.2万元标准核拨社区工作经费、网格服务工作经费”, in yuan.</summary>
    public const int WorkFundPerThousand = 26_000, GridServiceFundPerThousand = 12_000;

    /// <summary>What these give 237,000 households a year, in yuan.</summary>
    public const int WorkFunds = 6_162_000, GridServiceFunds = 2_844_000;

    /// <summary>“按每个社区每年不低于20万元标准，每年为65个社区安排为民服务专项经费1300万元”, in yuan.</summary>
    public const int ResidentServicePerCommunity = 200_000, ResidentServiceFunds = 13_000_000;

    /// <summary>“生活补贴纳入区财政，每年达4500多万元”: 57,000 yuan for each of the 790 posts is (ours).</summary>
    public const int LivingAllowance = 57_000, LivingAllowances = 45_030_000;

    /// <summary>“每年预算政府购买服务资金250万元”, in yuan.</summary>
    public const int PurchaseOfServices = 2_500_000;

    /// <summary>“组织成立780余人的‘红管家’队伍”: more than 780; the exact number is (ours).</summary>
    public const int RedStewards = 786;

    /// <summary>(ours) Issues of twelve months, a resident's or a patrol's for every four households.</summary>
    public const int Issues = 60_000;
}
