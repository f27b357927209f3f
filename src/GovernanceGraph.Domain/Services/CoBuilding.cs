using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Services;

/// <summary>That an organisation helped to build a facility (共建): “以共建形式解决社区办公服务场所”.</summary>
public sealed class CoBuilding : Entity
{
    /// <summary>Longest <see cref="Contribution"/>, in characters.</summary>
    public const int ContributionMaxLength = 1000;

    /// <summary>The facility (设施).</summary>
    public Guid FacilityId { get; init; }

    /// <summary>The facility (设施).</summary>
    public Facility? Facility { get; init; }

    /// <summary>The organisation that helped (共建单位); once for each facility.</summary>
    public Guid OrganisationId { get; init; }

    /// <summary>The organisation that helped (共建单位); once for each facility.</summary>
    public Organisation? Organisation { get; init; }

    /// <summary>The day from which the facility could be used (投入使用日期).</summary>
    public DateOnly Since { get; set; }

    /// <summary>What the organisation gave (共建内容), such as rooms or money.</summary>
    public string? Contribution { get; set; }
}
