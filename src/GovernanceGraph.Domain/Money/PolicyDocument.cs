using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Money;

/// <summary>A document by which something is done (政策文件), such as 《政府购买社会工作服务实施办法》.</summary>
public sealed class PolicyDocument : Entity
{
    /// <summary>Longest <see cref="Title"/>, in characters.</summary>
    public const int TitleMaxLength = 300;

    /// <summary>Longest <see cref="Number"/>, in characters.</summary>
    public const int NumberMaxLength = 100;

    /// <summary>Longest <see cref="Summary"/>, in characters.</summary>
    public const int SummaryMaxLength = 4000;

    /// <summary>The title (文件名称).</summary>
    public required string Title { get; set; }

    /// <summary>The number under which it was issued (文号), if it has one.</summary>
    public string? Number { get; set; }

    /// <summary>What it says, in short (内容摘要).</summary>
    public string? Summary { get; set; }

    /// <summary>The organisation that issued it (发文单位).</summary>
    public Guid? IssuerId { get; set; }

    /// <summary>The organisation that issued it (发文单位).</summary>
    public Organisation? Issuer { get; set; }

    /// <summary>The day it was issued (发文日期).</summary>
    public DateOnly IssuedOn { get; set; }

    /// <summary>Last day in force (废止日期); null while it is in force.</summary>
    public DateOnly? RepealedOn { get; set; }

    /// <summary>The funding standards that it sets (保障标准).</summary>
    public ICollection<FundingStandard> FundingStandards { get; } = [];

    /// <summary>The allocations that it is the basis of (经费).</summary>
    public ICollection<Allocation> Allocations { get; } = [];

    /// <summary>The contracts that it is the basis of (服务合同).</summary>
    public ICollection<ServiceContract> Contracts { get; } = [];
}
