using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Money;

/// <summary>Money set aside for an area and a year (经费安排). It funds posts, contracts and projects; what its contracts add up to never exceeds it, whoever writes.</summary>
public sealed class Allocation : Located
{
    /// <summary>What it is for (经费类别).</summary>
    public FundKind Fund { get; init; }

    /// <summary>The year (年度).</summary>
    public int Year { get; init; }

    /// <summary>The amount in yuan (金额).</summary>
    public decimal Amount { get; set; }

    /// <summary>What its contracts add up to (已签合同金额), in yuan, never above the amount; filled by the database.</summary>
    public decimal Contracted { get; private set; }

    /// <summary>Where the money comes from (经费来源).</summary>
    public FundSource Source { get; set; }

    /// <summary>The standard by which it was made (保障标准), if there is one.</summary>
    public Guid? StandardId { get; set; }

    /// <summary>The standard by which it was made (保障标准), if there is one.</summary>
    public FundingStandard? Standard { get; set; }

    /// <summary>The document it is based on (依据文件), if there is one.</summary>
    public Guid? BasisId { get; set; }

    /// <summary>The document it is based on (依据文件), if there is one.</summary>
    public PolicyDocument? Basis { get; set; }

    /// <summary>The contracts that it pays for (服务合同).</summary>
    public ICollection<ServiceContract> Contracts { get; } = [];

    /// <summary>The projects that it pays for (项目).</summary>
    public ICollection<Project> Projects { get; } = [];

    /// <summary>The posts that it pays for (岗位).</summary>
    public ICollection<Post> Posts { get; } = [];

    /// <summary>The rows that link to <see cref="Posts"/> (岗位关联).</summary>
    public ICollection<AllocationPost> AllocationPosts { get; } = [];
}
