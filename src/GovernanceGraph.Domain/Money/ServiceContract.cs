using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Money;

/// <summary>A contract by which services are bought (政府购买服务合同), paid from one allocation. Its area is where the services are given.</summary>
public sealed class ServiceContract : Located
{
    /// <summary>Longest <see cref="Code"/>, in characters.</summary>
    public const int CodeMaxLength = 80;

    /// <summary>Longest <see cref="Title"/>, in characters.</summary>
    public const int TitleMaxLength = 200;

    /// <summary>Longest <see cref="Deliverables"/> and <see cref="Evaluation"/>, in characters.</summary>
    public const int TextMaxLength = 4000;

    /// <summary>Lowest and highest score.</summary>
    public const short MinScore = 0, MaxScore = 100;

    /// <summary>The number of the contract (合同编号), unique.</summary>
    public required string Code { get; init; }

    /// <summary>What is bought (合同名称).</summary>
    public required string Title { get; set; }

    /// <summary>The organisation that buys (购买方).</summary>
    public Guid BuyerId { get; init; }

    /// <summary>The organisation that buys (购买方).</summary>
    public Organisation? Buyer { get; init; }

    /// <summary>The organisation that provides (承接方).</summary>
    public Guid ProviderId { get; init; }

    /// <summary>The organisation that provides (承接方).</summary>
    public Organisation? Provider { get; init; }

    /// <summary>The category (服务类别), of the taxonomy <see cref="CategoryTaxonomy.PurchasedService"/>.</summary>
    public Guid CategoryId { get; set; }

    /// <summary>The category (服务类别), of the taxonomy <see cref="CategoryTaxonomy.PurchasedService"/>.</summary>
    public Category? Category { get; set; }

    /// <summary>The document it is based on (购买依据).</summary>
    public Guid? BasisId { get; set; }

    /// <summary>The document it is based on (购买依据).</summary>
    public PolicyDocument? Basis { get; set; }

    /// <summary>The allocation that pays for it (经费来源).</summary>
    public Guid AllocationId { get; set; }

    /// <summary>The allocation that pays for it (经费来源).</summary>
    public Allocation? Allocation { get; set; }

    /// <summary>The project it is part of (所属项目), if it is part of one.</summary>
    public Guid? ProjectId { get; set; }

    /// <summary>The project it is part of (所属项目), if it is part of one.</summary>
    public Project? Project { get; set; }

    /// <summary>The amount in yuan (合同金额), above 0.</summary>
    public decimal Amount { get; set; }

    /// <summary>First day (起始日期).</summary>
    public DateOnly Since { get; set; }

    /// <summary>Last day (终止日期).</summary>
    public DateOnly Until { get; set; }

    /// <summary>What is to be delivered (服务内容与指标).</summary>
    public string? Deliverables { get; set; }

    /// <summary>How it was evaluated (绩效评价), once it was.</summary>
    public string? Evaluation { get; set; }

    /// <summary>The score of the evaluation (评价得分), 0 to 100, once there is one.</summary>
    public short? Score { get; set; }
}
