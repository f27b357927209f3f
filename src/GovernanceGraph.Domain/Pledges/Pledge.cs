using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Pledges;

/// <summary>The pledge of a resident unit and a community for a year (双诺双述双评): each promises, each reports, each is evaluated by the other. Its area is the community.</summary>
public sealed class Pledge : Located
{
    /// <summary>Longest text of it, in characters.</summary>
    public const int TextMaxLength = 2000;

    /// <summary>Lowest and highest rating, in stars.</summary>
    public const short MinRating = 1, MaxRating = 5;

    /// <summary>First and last year that it may be for.</summary>
    public const short MinYear = 2000, MaxYear = 2100;

    /// <summary>The resident unit (驻区单位).</summary>
    public Guid UnitId { get; init; }

    /// <summary>The resident unit (驻区单位).</summary>
    public Organisation? Unit { get; init; }

    /// <summary>The year (年度); a unit and a community have one a year.</summary>
    public short Year { get; init; }

    /// <summary>The day on which both promised (承诺日期).</summary>
    public DateOnly PledgedOn { get; init; }

    /// <summary>What the unit promises the community (单位承诺).</summary>
    public required string UnitPromise { get; set; }

    /// <summary>What the community promises the unit (社区承诺).</summary>
    public required string CommunityPromise { get; set; }

    /// <summary>The day on which both reported (述职日期).</summary>
    public DateOnly? ReportedOn { get; set; }

    /// <summary>What the unit reports (单位述职).</summary>
    public string? UnitReport { get; set; }

    /// <summary>What the community reports (社区述职).</summary>
    public string? CommunityReport { get; set; }

    /// <summary>The day on which each was evaluated (评议日期).</summary>
    public DateOnly? EvaluatedOn { get; set; }

    /// <summary>How the community evaluates the unit (社区评单位).</summary>
    public string? UnitEvaluation { get; set; }

    /// <summary>How the community rates the unit (单位得分), 1 to 5 stars.</summary>
    public short? UnitRating { get; set; }

    /// <summary>How the unit evaluates the community (单位评社区).</summary>
    public string? CommunityEvaluation { get; set; }

    /// <summary>How the unit rates the community (社区得分), 1 to 5 stars.</summary>
    public short? CommunityRating { get; set; }

    /// <summary>Whether the unit kept its promise (是否兑现); null until it is evaluated.</summary>
    public bool? Kept { get; set; }

    /// <summary>The service premises that came of it (共建解决的服务场所), if any.</summary>
    public Guid? FacilityId { get; set; }

    /// <summary>The service premises that came of it (共建解决的服务场所), if any.</summary>
    public Facility? Facility { get; set; }
}
