using GovernanceGraph.Domain.GridWork;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Issues;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.GridWork;

/// <summary>The assessments (绩效考评) of every whole quarter of the twelve months: of each grid worker, of what manages property and of each community, computed from the issues and diaries of the demo itself.</summary>
internal sealed class AssessmentRows
{
    private const int VisitsWanted = 4;

    private static readonly IdSeries Ids = new("assessment"), IndicatorIds = new("assessment indicator");

    private readonly Workload _workload;
    private readonly DemoClock _clock;

    public AssessmentRows(DistrictBodies bodies, IReadOnlyList<Membership> memberships, Workload workload, DiaryRows diaries, DemoClock clock)
    {
        (_workload, _clock) = (workload, clock);
        foreach (var quarter in Quarters())
        {
            foreach (var worker in memberships.Where(membership => membership.Role == MembershipRole.GridWorker && membership.Since <= quarter))
                Add(AssessmentSubject.GridWorker, worker.AreaId!.Value, quarter, worker.PersonId, diaries.Visits.GetValueOrDefault((worker.Id, quarter)), membershipId: worker.Id);
            foreach (var community in bodies.Communities) Add(AssessmentSubject.Area, community.Plan.Id, quarter, community.Plan.Id, null);
            foreach (var property in bodies.Communities.Select(community => community.Property).Distinct())
                Add(AssessmentSubject.Organisation, property.AreaId!.Value, quarter, property.Id, null, organisationId: property.Id);
        }
    }

    public List<Assessment> All { get; } = [];

    public List<AssessmentIndicator> Indicators { get; } = [];

    private IEnumerable<DateOnly> Quarters()
    {
        for (var quarter = Workload.QuarterOf(_clock.From); quarter.AddMonths(3) <= _clock.Until; quarter = quarter.AddMonths(3))
            if (quarter >= _clock.From) yield return quarter;
    }

    private void Add(AssessmentSubject subject, Guid areaId, DateOnly quarter, Guid whose, int? visits, Guid? membershipId = null, Guid? organisationId = null)
    {
        var count = _workload.Of(whose, quarter);
        if (count is null && visits is null) return;
        var assessment = new Assessment
        {
            Id = Ids.At(All.Count),
            Subject = subject,
            AreaId = areaId,
            MembershipId = membershipId,
            OrganisationId = organisationId,
            PeriodFrom = quarter,
            PeriodUntil = quarter.AddMonths(3).AddDays(-1),
        };
        All.Add(assessment);
        if (count is not null) Add(assessment, count);
        if (visits is { } made) Add(assessment, GridWork.Indicators.Visits, made, Math.Min(100, made * 100m / VisitsWanted), 20);
    }

    // What there was none of is not counted: no rating is no bad rating. Each point that is not full has its reason in the value.
    private void Add(Assessment assessment, WorkloadCount count)
    {
        if (count.InTime + count.Late > 0)
        {
            var inTime = Share(count.InTime, count.InTime + count.Late);
            Add(assessment, GridWork.Indicators.InTime, inTime, inTime, 40);
        }
        if (count.Rated > 0) Add(assessment, GridWork.Indicators.Rating, Round((decimal)count.Stars / count.Rated), Round(count.Stars * 20m / count.Rated), 30);
        var reopened = Share(count.Reopened, count.Issues);
        Add(assessment, GridWork.Indicators.Reopened, reopened, Math.Max(0, 100 - 5 * reopened), 10);
    }

    private void Add(Assessment assessment, string indicator, decimal value, decimal points, short weight) => Indicators.Add(new AssessmentIndicator
    {
        Id = IndicatorIds.At(Indicators.Count),
        AssessmentId = assessment.Id,
        IndicatorId = GridWork.Indicators.Id(indicator),
        Value = value,
        Points = points,
        Weight = weight,
    });

    private static decimal Share(int part, int whole) => Round(part * 100m / whole);

    private static decimal Round(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);
}
