using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>All reports of the twelve months, day by day in the order of time.</summary>
internal sealed class IssueDrafts(DistrictPlan plan, IssueCatalogue catalogue, DemoClock clock)
{
    private static readonly WeightedChoice<IssueSource> Sources = new(
    [
        (IssueSource.Resident, 47), (IssueSource.GridPatrol, 27), (IssueSource.Hotline, 15), (IssueSource.Diary, 4), (IssueSource.PublicOpinion, 3), (IssueSource.Matter, 2), (IssueSource.ThirdParty, 2),
    ]);

    private readonly IssueCalendar _calendar = new(catalogue, clock);
    private readonly HotSpots _hotSpots = new(plan, catalogue, clock);
    private readonly GridChoice _grids = new(plan, catalogue);

    public IEnumerable<IssueDraft> All()
    {
        var number = 0;
        for (var day = 0; day < _calendar.Days.Count; day++)
            foreach (var draft in Day(_calendar.Days[day], _calendar.Counts[day], number))
            {
                number = draft.Number;
                yield return draft;
            }
    }

    private IEnumerable<IssueDraft> Day(DateOnly day, int count, int before)
    {
        var random = RandomStream.For("issues of the day", day.DayNumber);
        var kinds = _calendar.KindsOn(day);
        var reports = Enumerable.Range(0, count).Select(_ => Report(day, kinds.Draw(random), random)).OrderBy(report => report.At).ThenBy(report => report.Place.Longitude);
        return reports.Select((report, index) => new IssueDraft(
            before + index + 1, $"KW{day:yyyyMMdd}-{index + 1:0000}", report.Kind, report.Grid, report.Place, report.At, report.Source, report.Hot));
    }

    private (IssueKind Kind, GridPlan Grid, Place Place, DateTime At, IssueSource Source, bool Hot) Report(DateOnly day, IssueKind kind, RandomStream random)
    {
        // What is told in private is told by the resident, not found on a patrol.
        var source = kind.Private >= 10 ? (random.Chance(0.7) ? IssueSource.Resident : IssueSource.Hotline) : Sources.Draw(random);
        var hours = source is IssueSource.GridPatrol or IssueSource.Diary ? "patrol" : kind.Hours;
        var at = DemoClock.ToUtc(day.ToDateTime(TimeOnly.MinValue) + DayHours.Draw(hours, random));
        if (_hotSpots.Draw(kind, day, random) is { } spot) return (kind, spot.Grid, GridPlaces.Near(plan, spot.Cell, random), at, source, true);
        var grid = _grids.Draw(kind, random);
        return (kind, grid, GridPlaces.In(plan, grid, random), at, source, false);
    }
}
