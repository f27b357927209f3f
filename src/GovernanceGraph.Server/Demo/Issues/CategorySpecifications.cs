using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>(ours) The five specifications of every kind of issue, from the catalogue: the same limits and responsibilities by which the demo's issues are handled.</summary>
internal static class CategorySpecifications
{
    private static readonly IdSeries Ids = new("category specification");

    /// <summary>The kinds of organisations that manage property: a community's own company or station, or its subdistrict's centre, whichever is nearest.</summary>
    private static readonly OrganisationKind[] Property = [OrganisationKind.PropertyCompany, OrganisationKind.PropertyServiceStation, OrganisationKind.PropertyServiceCentre];

    public static IEnumerable<CategorySpecification> All(IssueCatalogue catalogue, DistrictBodies bodies) => catalogue.Kinds.Select((kind, index) => new CategorySpecification
    {
        Id = Ids.At(index),
        CategoryId = kind.CategoryId,
        Type = $"本区内的{kind.Name}问题：{string.Join('、', kind.A.Take(3))}等。",
        ResponsibleKinds = [.. Kinds(kind.Responsible)],
        ResponsibleId = bodies.Departments.GetValueOrDefault(kind.Responsible)?.Id,
        Standard = $"{kind.Name}问题现场处理完毕，照片留存，反映人或网格员确认；暂不能解决的说明原因和期限。",
        AcceptLimit = AcceptHours(kind),
        AcceptUnit = LimitUnit.WorkingHour,
        HandleLimit = kind.Days,
        HandleUnit = LimitUnit.WorkingDay,
        HighHandleLimit = Math.Max(1, kind.Days / 2),
        HighHandleUnit = LimitUnit.WorkingDay,
        UrgentHandleLimit = 24,
        UrgentHandleUnit = LimitUnit.EmergencyHour,
        FeedbackLimit = 1,
        FeedbackUnit = LimitUnit.WorkingDay,
        EffectRating = (short)(kind.Days > 7 ? 3 : 4),
        VerificationWanted = kind.Urgent >= 10,
        DuplicateRadius = kind.Responsible is "社区" or "物业" ? 100 : 200,
        ReminderHours = 4,
        FirstSupervisionHours = 0,
        SecondSupervisionHours = 24,
        DistrictSupervisionHours = 72,
    });

    /// <summary>Working hours in which an issue of the kind is to be accepted.</summary>
    public static int AcceptHours(IssueKind kind) => kind.Urgent >= 10 ? 1 : 4;

    private static IEnumerable<OrganisationKind> Kinds(string responsible) => responsible switch
    {
        "社区" => [OrganisationKind.ResidentsCommittee],
        "物业" => Property,
        "街道" => [OrganisationKind.SubdistrictOffice],
        _ => [OrganisationKind.GovernmentDepartment],
    };
}
