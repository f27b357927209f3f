using GovernanceGraph.Domain.Money;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Matters;

/// <summary>What one organisation does for a matter (联动办事): part of acting jointly.</summary>
public sealed class MatterAction : Entity
{
    /// <summary>Longest <see cref="Title"/>, in characters.</summary>
    public const int TitleMaxLength = 300;

    /// <summary>Longest <see cref="Result"/>, in characters.</summary>
    public const int ResultMaxLength = 2000;

    /// <summary>The matter (社区事务).</summary>
    public Guid MatterId { get; init; }

    /// <summary>The matter (社区事务).</summary>
    public CommunityMatter? Matter { get; init; }

    /// <summary>The organisation responsible (责任单位).</summary>
    public Guid ResponsibleId { get; set; }

    /// <summary>The organisation responsible (责任单位).</summary>
    public Organisation? Responsible { get; set; }

    /// <summary>The project that it became, when it is big (对应项目).</summary>
    public Guid? ProjectId { get; set; }

    /// <summary>The project that it became, when it is big (对应项目).</summary>
    public Project? Project { get; set; }

    /// <summary>What is to be done (办理内容).</summary>
    public required string Title { get; set; }

    /// <summary>How far it is (推进阶段).</summary>
    public ActionStage Stage { get; set; }

    /// <summary>First day (启动日期).</summary>
    public DateOnly? StartedOn { get; set; }

    /// <summary>The day by which it must be done (完成期限).</summary>
    public DateOnly DueOn { get; set; }

    /// <summary>The day it was done (完成日期); exactly done actions have one.</summary>
    public DateOnly? DoneOn { get; set; }

    /// <summary>What came of it (办理结果).</summary>
    public string? Result { get; set; }
}
