using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Money;

/// <summary>A project (项目), moved forward by stages (项目化管理梯次推进).</summary>
public sealed class Project : Located
{
    /// <summary>Longest <see cref="Title"/>, in characters.</summary>
    public const int TitleMaxLength = 200;

    /// <summary>Longest <see cref="Description"/>, in characters.</summary>
    public const int DescriptionMaxLength = 4000;

    /// <summary>The name (项目名称).</summary>
    public required string Title { get; set; }

    /// <summary>What it is (项目内容).</summary>
    public string? Description { get; set; }

    /// <summary>How far it has come (当前阶段).</summary>
    public ProjectStage Stage { get; set; }

    /// <summary>The organisation that is responsible for it (责任单位).</summary>
    public Guid ResponsibleId { get; set; }

    /// <summary>The organisation that is responsible for it (责任单位).</summary>
    public Organisation? Responsible { get; set; }

    /// <summary>The allocation that pays for it (经费来源), once there is one.</summary>
    public Guid? AllocationId { get; set; }

    /// <summary>The allocation that pays for it (经费来源), once there is one.</summary>
    public Allocation? Allocation { get; set; }

    /// <summary>The budget in yuan (预算), if there is one.</summary>
    public decimal? Budget { get; set; }

    /// <summary>The day it was proposed (提出日期).</summary>
    public DateOnly ProposedOn { get; set; }

    /// <summary>The day by which it is to be done (计划完成日期).</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>The day it ended (办结日期); null while it runs.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>The stages it entered (阶段记录).</summary>
    public ICollection<ProjectStep> Steps { get; } = [];

    /// <summary>Its contracts (合同).</summary>
    public ICollection<ServiceContract> Contracts { get; } = [];

    /// <summary>The actions for community matters that it carries out (来源社区事务).</summary>
    public ICollection<MatterAction> MatterActions { get; } = [];
}
