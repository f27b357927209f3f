using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.People;

/// <summary>(ours) What communities have to do: by law, to help departments, and of their own; and which posts do it. One community in three still carries more help for departments than the others (任务多, 负担重).</summary>
internal sealed class DutyRows(DistrictBodies bodies, IReadOnlyList<Post> posts)
{
    private const string OfCommittee = """
        S||召集居民会议和成员代表大会
        S||办理本社区居民的公共事务和公益事业
        S||调解民间纠纷
        S||向街道反映居民的意见、要求和建议
        G||修订和执行居民公约
        G||组织居务公开和民主评议
        G||培育社区社会组织和群众组织
        """;

    private const string OfWorkers = """
        A|民政|最低生活保障对象的走访和初审
        A|民政|高龄津贴的受理和年审
        A|卫健|计划生育服务证明的受理
        A|残联|残疾人基本状况的入户登记
        A|人社|就业困难人员的登记和帮扶
        A|退役|退役军人信息采集和走访
        G||社区服务中心“一窗式”窗口值班
        G||组织社区志愿服务活动
        """;

    private const string MoreForWorkers = """
        A|医保|城乡居民医疗保险的参保动员
        A|应急|安全生产和消防隐患的排查
        A|环保|大气污染线索的巡查
        A|市监|“三小”餐饮点的摸底登记
        A|文旅|文化活动场所的日常管理
        A|住建|老旧小区改造意愿的入户征求
        """;

    private const string OfGridWorkers = """
        G||每日巡查网格，记录民情日记
        G||收集居民意见，上报群众诉求
        G||服务事项公示和政策宣传
        A|公安|流动人口和出租房屋的信息采集
        A|应急|网格内安全隐患的排查
        """;

    private static readonly IdSeries Ids = new("duty");
    private static readonly DateOnly Since = new(2018, 1, 1);

    private readonly List<Duty> _duties = [];

    public IReadOnlyList<Duty> All()
    {
        var byOrganisation = posts.ToLookup(post => post.OrganisationId);
        foreach (var community in bodies.Communities)
        {
            var (committee, plan) = (community.ResidentsCommittee, community.Plan);
            Add(OfCommittee, committee, null, plan.Id);
            foreach (var post in byOrganisation[committee.Id].Where(post => post.Role == MembershipRole.CommunityWorker))
            {
                Add(OfWorkers, committee, post, plan.Id);
                if (plan.Index % 3 == 0) Add(MoreForWorkers, committee, post, plan.Id);
            }
            foreach (var post in byOrganisation[committee.Id].Where(post => post.Role == MembershipRole.GridWorker)) Add(OfGridWorkers, committee, post, post.AreaId!.Value);
        }
        return _duties;
    }

    private void Add(string table, Organisation organisation, Post? post, Guid area)
    {
        foreach (var row in table.Split('\n', StringSplitOptions.TrimEntries))
        {
            var cells = row.Split('|');
            _duties.Add(new Duty
            {
                Id = Ids.At(_duties.Count),
                OrganisationId = organisation.Id,
                PostId = post?.Id,
                AreaId = area,
                Title = cells[2],
                Kind = cells[0] switch { "S" => DutyKind.Statutory, "A" => DutyKind.Assisting, _ => DutyKind.SelfGoverning },
                AssignedById = cells[1].Length == 0 ? null : bodies.Departments[cells[1]].Id,
                Since = Since,
            });
        }
    }
}
