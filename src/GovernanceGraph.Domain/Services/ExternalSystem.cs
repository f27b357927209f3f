using GovernanceGraph.Domain.Applications;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Services;

/// <summary>A system beside this one (外部系统) that services are handled in, such as the general approval platform (政务服务通用审批平台).</summary>
public sealed class ExternalSystem : Entity
{
    /// <summary>Longest <see cref="Code"/>, in characters.</summary>
    public const int CodeMaxLength = 80;

    /// <summary>Longest <see cref="Name"/>, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>Longest <see cref="Url"/>, in characters.</summary>
    public const int UrlMaxLength = 500;

    /// <summary>The code (代码), unique.</summary>
    public required string Code { get; init; }

    /// <summary>The name (名称).</summary>
    public required string Name { get; set; }

    /// <summary>What it is for (系统类型).</summary>
    public ExternalSystemKind Kind { get; set; }

    /// <summary>The organisation that runs it (运行单位).</summary>
    public Guid? OperatorId { get; set; }

    /// <summary>The organisation that runs it (运行单位).</summary>
    public Organisation? Operator { get; set; }

    /// <summary>Where residents find it (网址): an <c>https</c> or <c>http</c> address.</summary>
    public string? Url { get; set; }

    /// <summary>The services that are handled in it (在其中办理的服务事项).</summary>
    public ICollection<Service> Services { get; } = [];

    /// <summary>The applications that it knows under a reference of its own (在其中办理的办件).</summary>
    public ICollection<ServiceApplication> Applications { get; } = [];
}
