using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Services;

/// <summary>(ours) The procedure of every service (办事流程): its working days add up to the promised limit. What needs a household's circumstances looked at is examined first by the subdistrict.</summary>
internal static class ServiceProcedures
{
    private static readonly IdSeries Ids = new("service step");
    private static readonly HashSet<string> ExaminedNearby = ["救助", "养老", "住房", "残疾"];

    public static IEnumerable<ServiceStep> Of(IEnumerable<OfferedService> services) => services.SelectMany(Steps).Select((step, index) => new ServiceStep
    {
        Id = Ids.At(index),
        ServiceId = step.Service.Id,
        Position = step.Position,
        Title = step.Title,
        Description = step.Description,
        ResponsibleLevel = step.Level,
        WorkingDays = step.Days,
    });

    private static IEnumerable<Step> Steps(OfferedService offered) =>
        Draft(offered).Select((step, index) => new Step(offered.Service, index + 1, step.Title, step.Description, step.Level, step.Days));

    private static IEnumerable<(string Title, string Description, OrganisationLevel? Level, int? Days)> Draft(OfferedService offered)
    {
        var (service, promised) = (offered.Service, offered.Service.PromisedTimeLimitDays!.Value);
        var window = service.Level == OrganisationLevel.District ? OrganisationLevel.Subdistrict : service.Level;
        yield return ("申请", $"申请人提出“{service.Name}”申请并提交材料。", null, null);
        if (promised == 0)
        {
            yield return ("受理", "窗口核对材料，材料不全的一次性告知。", service.Level, 0);
            yield return ("办结", $"{offered.Provider.Name}当场办结并送达结果。", service.Level, 0);
            yield break;
        }
        var examined = promised >= 3 && service.Level == OrganisationLevel.District && ExaminedNearby.Contains(offered.Item.Category) ? promised / 3 : 0;
        var accepted = promised > 2 ? 1 : 0;
        yield return ("受理", "一窗受理，材料齐全的转审批单位，材料不全的退回补正。", window, accepted);
        if (examined > 0) yield return ("初审", "街道核查家庭情况，提出初审意见。", OrganisationLevel.Subdistrict, examined);
        yield return ("审批", $"{offered.Provider.Name}审查并作出决定。", service.Level, promised - accepted - examined);
        yield return ("送达", "结果送达申请人，并请其评价。", window, 0);
    }

    private sealed record Step(Service Service, int Position, string Title, string Description, OrganisationLevel? Level, int? Days);
}
