using GovernanceGraph.Domain.Applications;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Services;

/// <summary>Something an organisation does for residents on application (服务事项). Its area is the provider's.</summary>
public sealed class Service : Located
{
    /// <summary>Longest <see cref="Name"/>, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>Longest <see cref="Description"/> and <see cref="Eligibility"/>, in characters.</summary>
    public const int DescriptionMaxLength = 4000;

    /// <summary>Longest <see cref="Serves"/>, in characters.</summary>
    public const int ServesMaxLength = 200;

    /// <summary>The organisation that provides it (提供单位).</summary>
    public Guid ProviderId { get; init; }

    /// <summary>The organisation that provides it (提供单位).</summary>
    public Organisation? Provider { get; init; }

    /// <summary>Its category (服务分类).</summary>
    public Guid? CategoryId { get; set; }

    /// <summary>Its category (服务分类).</summary>
    public Category? Category { get; set; }

    /// <summary>The name (事项名称).</summary>
    public required string Name { get; set; }

    /// <summary>What it is (事项说明).</summary>
    public string? Description { get; set; }

    /// <summary>The level that offers it (办理层级), of the three joined levels (三级互联).</summary>
    public OrganisationLevel Level { get; set; }

    /// <summary>Whom it serves (服务对象), such as the elderly.</summary>
    public string? Serves { get; set; }

    /// <summary>Who may apply (申请条件).</summary>
    public string? Eligibility { get; set; }

    /// <summary>The fee in yuan (收费); 0 when free, null when it depends.</summary>
    public decimal? Fee { get; set; }

    /// <summary>The legal time limit in working days (法定时限); 0 on the spot.</summary>
    public int? LegalTimeLimitDays { get; set; }

    /// <summary>The promised time limit in working days (承诺时限), not above the legal one; 0 on the spot.</summary>
    public int? PromisedTimeLimitDays { get; set; }

    /// <summary>The system it is handled in (办理系统).</summary>
    public Guid? SystemId { get; set; }

    /// <summary>The system it is handled in (办理系统).</summary>
    public ExternalSystem? System { get; set; }

    /// <summary>How to get it (办理渠道).</summary>
    public List<ServiceChannel> Channels { get; set; } = [];

    /// <summary>Whether it is offered (状态).</summary>
    public ServiceStatus Status { get; set; }

    /// <summary>The procedure (办事流程), step by step.</summary>
    public ICollection<ServiceStep> Steps { get; } = [];

    /// <summary>What to bring (申请材料).</summary>
    public ICollection<ServiceDocument> Documents { get; } = [];

    /// <summary>When it is given (办理时间), where that differs from the opening hours of its places.</summary>
    public ICollection<Schedule> Schedules { get; } = [];

    /// <summary>Where it is given (办理地点).</summary>
    public ICollection<Facility> Facilities { get; } = [];

    /// <summary>The rows that link to <see cref="Facilities"/> (办理地点关联).</summary>
    public ICollection<ServiceFacility> ServiceFacilities { get; } = [];

    /// <summary>The applications for it (办件).</summary>
    public ICollection<ServiceApplication> Applications { get; } = [];
}
