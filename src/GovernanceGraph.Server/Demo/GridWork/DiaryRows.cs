using GovernanceGraph.Domain.GridWork;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Issues;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.GridWork;

/// <summary>The diaries of the grid workers: an entry for each issue that a diary raised, and (ours) a round of visits about every four weeks.</summary>
internal sealed class DiaryRows
{
    private const int DaysBetweenRounds = 28;

    private static readonly IdSeries Raised = new("diary entry that raised an issue"), Rounds = new("diary entry");

    private static readonly string[] Texts =
    [
        "入户走访，居民反映总体平稳，提醒用电用气安全。", "走访独居老人，身体状况良好，代买了药品。", "宣传医保缴费政策，协助两户手机缴费。", "排查楼道杂物和飞线充电，现场劝导清理。", "了解租住人员变动，登记信息。",
        "走访新生儿家庭，告知办理事项。", "听取对物业服务的意见，已转告物业。", "宣传垃圾分类和防诈骗知识。", "回访上月诉求，居民表示满意。", "协助残疾居民申请补贴，材料已备齐。", "汛期巡查低洼点，未见积水。", "邻里因停车有口角，现场调解和好。",
    ];

    private readonly Dictionary<(Guid Membership, DateOnly Quarter), int> _visits = [];
    private readonly DemoClock _clock;

    public DiaryRows(IssueDrafts drafts, IssueDesk desk, IReadOnlyList<Membership> memberships, DemoClock clock)
    {
        _clock = clock;
        var workers = memberships.Where(membership => membership.Role == MembershipRole.GridWorker).ToDictionary(membership => membership.PersonId);
        All = [.. OfIssues(drafts, desk, workers), .. OfRounds(workers.Values)];
    }

    public IReadOnlyList<DiaryEntry> All { get; }

    /// <summary>How many entries each grid worker, by the role, has in each quarter.</summary>
    public IReadOnlyDictionary<(Guid Membership, DateOnly Quarter), int> Visits => _visits;

    /// <summary>The key of the entry that raised an issue.</summary>
    public static Guid IdOf(IssueDraft draft) => Raised.At(VisitOf(draft), draft.Number);

    // The visit ends when the issue is reported.
    private static DateTime VisitOf(IssueDraft draft) => draft.ReportedAt.AddMinutes(-5 - draft.Number % 40);

    private IEnumerable<DiaryEntry> OfIssues(IssueDrafts drafts, IssueDesk desk, Dictionary<Guid, Membership> workers) => drafts.All().Where(draft => draft.Source == IssueSource.Diary).Select(draft =>
        Entry(IdOf(draft), workers[desk.Diarist(draft)], VisitOf(draft), 1, $"入户走访时居民反映{draft.Kind.Name}问题，现场查看属实，已上报。"));

    private IEnumerable<DiaryEntry> OfRounds(IEnumerable<Membership> workers)
    {
        var number = 0;
        foreach (var (index, worker) in workers.Index())
        {
            var random = RandomStream.For("diary", index);
            for (var day = _clock.From.AddDays(random.Below(DaysBetweenRounds)); day < _clock.Until; day = day.AddDays(random.Between(DaysBetweenRounds - 10, DaysBetweenRounds + 12)))
            {
                if (day < worker.Since) continue;
                var at = DemoClock.ToUtc(day.ToDateTime(TimeOnly.MinValue).AddMinutes(random.Between(9 * 60, 19 * 60)));
                yield return Entry(Rounds.At(at, number++), worker, at, (short)random.Between(3, 18), random.Pick(Texts));
            }
        }
    }

    private DiaryEntry Entry(Guid id, Membership worker, DateTime at, short households, string text)
    {
        var key = (worker.Id, Workload.QuarterOf(DateOnly.FromDateTime(DemoClock.ToLocal(at))));
        _visits[key] = _visits.GetValueOrDefault(key) + 1;
        return new DiaryEntry { Id = id, AreaId = worker.AreaId, MembershipId = worker.Id, VisitedAt = at, Households = households, Text = text };
    }
}
