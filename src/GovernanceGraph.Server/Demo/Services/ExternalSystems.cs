using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Services;

/// <summary>The systems that the brief names (“数字化公共服务平台”, “公共服务综合信息服务平台，接入政务服务通用审批平台”, “养老服务信息化平台”, “服务热线”); addresses are examples.</summary>
internal static class ExternalSystems
{
    private static readonly IdSeries Ids = new("external system");

    private static readonly (string Code, string Name, ExternalSystemKind Kind, string Operator)[] Table =
    [
        ("APPROVAL", "政务服务通用审批平台", ExternalSystemKind.ApprovalPlatform, "审批"),
        ("COMMUNITY_SERVICE", "公共服务综合信息服务平台", ExternalSystemKind.PublicServicePlatform, "数据"),
        ("DIGITAL_SERVICE", "全区数字化公共服务平台", ExternalSystemKind.PublicServicePlatform, "数据"),
        ("ELDER_CARE", "养老服务信息化平台", ExternalSystemKind.ElderCarePlatform, "民政"),
        ("HOTLINE", "社区服务热线", ExternalSystemKind.Hotline, "数据"),
    ];

    /// <summary>The approval platform, whose references applications carry.</summary>
    public static Guid Approval { get; } = Id("APPROVAL");

    public static IEnumerable<ExternalSystem> All(DistrictBodies bodies) => Table.Select((row, index) => new ExternalSystem
    {
        Id = Ids.At(index),
        Code = row.Code,
        Name = row.Name,
        Kind = row.Kind,
        OperatorId = bodies.Departments[row.Operator].Id,
        Url = $"https://{row.Code.ToLowerInvariant().Replace('_', '-')}.kuiwen.example/",
    });

    /// <summary>The system that a service is handled in.</summary>
    public static Guid For(ServiceItem item, OrganisationLevel level) => (item.Category, level) switch
    {
        ("养老", _) => Id("ELDER_CARE"),
        (_, OrganisationLevel.Community) => Id("COMMUNITY_SERVICE"),
        _ => Approval,
    };

    private static Guid Id(string code) => Ids.At(Array.FindIndex(Table, row => row.Code == code));
}
