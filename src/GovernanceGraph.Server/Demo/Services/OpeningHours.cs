using GovernanceGraph.Domain.Services;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Services;

/// <summary>(ours) When facilities are open: windows in working hours and on Saturday mornings, day care every day, clinics into the evening; a few services have hours of their own.</summary>
internal static class OpeningHours
{
    private static readonly IdSeries Ids = new("schedule");
    private static readonly short[] Workdays = [1, 2, 3, 4, 5], EveryDay = [1, 2, 3, 4, 5, 6, 7];

    public static IEnumerable<Schedule> Of(IEnumerable<PlacedFacility> facilities, IEnumerable<OfferedService> services) =>
        facilities.SelectMany(placed => Of(placed.Facility.Kind).Select(hours => (Facility: (Guid?)placed.Facility.Id, Service: (Guid?)null, Hours: hours)))
            .Concat(services.SelectMany(offered => Of(offered.Item).Select(hours => (Facility: (Guid?)null, Service: (Guid?)offered.Service.Id, Hours: hours))))
            .Select((row, index) => Make(row.Facility, row.Service, row.Hours, index));

    private static IEnumerable<Hours> Of(FacilityKind kind) => kind switch
    {
        FacilityKind.ServiceCentre => [.. Office, new(6, "09:00", "12:00")],
        FacilityKind.DayCareCentre => On(EveryDay, "08:00", "18:00"),
        FacilityKind.WomenAndChildrenHome or FacilityKind.FunRoom or FacilityKind.MicroScienceMuseum => [.. On(Workdays, "15:30", "18:00"), .. On([6, 7], "09:00", "17:00")],
        FacilityKind.SandplayRoom or FacilityKind.DelegatesStudio => On([2, 4], "14:00", "17:30"),
        FacilityKind.CommunityHealthCentre or FacilityKind.CommunityHealthStation => On(EveryDay, "08:00", "20:00", closedOnHolidays: false),
        FacilityKind.Clinic => On([1, 2, 3, 4, 5, 6], "08:30", "19:00"),
        FacilityKind.EducationInstitution => On([1, 2, 3, 4, 5, 6], "09:00", "20:00"),
        FacilityKind.PropertyStation => On(EveryDay, "08:00", "20:00", closedOnHolidays: false),
        FacilityKind.DeliberationHall or FacilityKind.IncubationCentre => Office,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No opening hours."),
    };

    private static IEnumerable<Hours> Of(ServiceItem item) => item.Name switch
    {
        "结婚登记" => [.. On(Workdays, "09:00", "16:30"), new(6, "09:00", "16:00")],
        "预防接种" => On([2, 4, 6], "08:00", "11:30"),
        "来信来访接待" => On(Workdays, "09:00", "11:30"),
        _ => [],
    };

    private static IEnumerable<Hours> Office => [.. On(Workdays, "08:30", "12:00"), .. On(Workdays, "13:30", "17:30")];

    private static IEnumerable<Hours> On(short[] weekdays, string opens, string closes, bool closedOnHolidays = true) => weekdays.Select(weekday => new Hours(weekday, opens, closes, closedOnHolidays));

    private static Schedule Make(Guid? facility, Guid? service, Hours hours, int index) => new()
    {
        Id = Ids.At(index),
        FacilityId = facility,
        ServiceId = service,
        Weekday = hours.Weekday,
        Opens = hours.Opens,
        Closes = hours.Closes,
        ClosedOnHolidays = hours.ClosedOnHolidays,
    };

    private sealed record Hours(short Weekday, string Opens, string Closes, bool ClosedOnHolidays = true);
}
