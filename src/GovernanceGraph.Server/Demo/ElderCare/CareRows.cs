using GovernanceGraph.Domain.ElderCare;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Server.Demo.People;
using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Services;

namespace GovernanceGraph.Server.Demo.ElderCare;

/// <summary>(ours) Care at home from each of the 55 day-care centres: some twenty people of 65 years or more, and their visits of the last ten weeks.</summary>
internal sealed class CareRows(DemoWorld world)
{
    private const int YoungestAge = 65, DaysOfVisits = 70;

    private static readonly IdSeries Ids = new("care enrolment"), VisitIds = new("care visit");
    private static readonly WeightedChoice<CareLevel> Levels = new([(CareLevel.Independent, 30), (CareLevel.Mild, 32), (CareLevel.Moderate, 20), (CareLevel.Severe, 12), (CareLevel.Complete, 6)]);
    private static readonly WeightedChoice<CareKind> Kinds = new(
    [
        (CareKind.Meals, 26), (CareKind.DayCare, 24), (CareKind.Cleaning, 15), (CareKind.Companionship, 14), (CareKind.Medical, 9), (CareKind.Errands, 7), (CareKind.Bathing, 4), (CareKind.Emergency, 1),
    ]);

    public IEnumerable<CareEnrolment> Enrolments() =>
        world.Facilities.Of(FacilityKind.DayCareCentre).SelectMany(centre => People(centre).Select(person => (centre, person))).Select((row, index) => Enrol(row.centre, row.person, index));

    public IEnumerable<CareVisit> Visits() => Enrolments().Where(enrolment => enrolment.Until is null).SelectMany(Visits).Select((visit, index) => new CareVisit
    {
        Id = VisitIds.At(visit.At, index),
        EnrolmentId = visit.Enrolment.Id,
        At = visit.At,
        Minutes = visit.Minutes,
        Kind = visit.Kind,
    });

    private List<int> People(PlacedFacility centre)
    {
        var (roster, random) = (world.Roster.Communities[centre.Community.Index], RandomStream.For("people cared for", centre.Community.Index));
        var wanted = random.Between(14, 26);
        var people = new List<int>(wanted);
        while (people.Count < wanted)
        {
            var person = random.Between(roster.Residents.Start.Value, roster.Residents.End.Value - 1);
            if (world.Clock.Until.Year - world.People.BirthYear(roster, person) >= YoungestAge && !people.Contains(person)) people.Add(person);
        }
        return people;
    }

    private CareEnrolment Enrol(PlacedFacility centre, int person, int index)
    {
        var random = RandomStream.For("care enrolment", index);
        var since = world.Clock.Until.AddDays(-random.Between(90, 1_600));
        return new CareEnrolment
        {
            Id = Ids.At(index),
            PersonId = Roster.Id(person),
            ProviderId = centre.Facility.OperatorId!.Value,
            FacilityId = centre.Facility.Id,
            AreaId = centre.Community.Id,
            Level = Levels.Draw(random),
            Since = since,
            Until = random.Chance(0.12) ? since.AddDays(random.Between(30, world.Clock.Until.DayNumber - since.DayNumber - 1)) : null,
        };
    }

    private IEnumerable<(CareEnrolment Enrolment, DateTime At, int Minutes, CareKind Kind)> Visits(CareEnrolment enrolment)
    {
        var random = RandomStream.For($"care visits {enrolment.Id}");
        var daysBetween = enrolment.Level switch { CareLevel.Independent => 9, CareLevel.Mild => 6, CareLevel.Moderate => 5, _ => 4 };
        for (var day = world.Clock.Until.AddDays(-DaysOfVisits + random.Below(daysBetween)); day < world.Clock.Until; day = day.AddDays(random.Between(1, 2 * daysBetween - 1)))
        {
            var kind = Kinds.Draw(random);
            var at = DemoClock.ToUtc(day.ToDateTime(new TimeOnly(random.Between(8, 15), random.Below(12) * 5)));
            yield return (enrolment, at, kind == CareKind.DayCare ? random.Between(24, 48) * 10 : random.Between(4, 18) * 5, kind);
        }
    }
}
