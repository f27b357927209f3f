using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Matters;

/// <summary>A community matter (社区事务) on its way through the five steps (五事工作法): raised by residents, discussed, decided, acted on jointly, evaluated by residents.</summary>
public sealed class CommunityMatter : Located
{
    /// <summary>Longest <see cref="Code"/>, in characters.</summary>
    public const int CodeMaxLength = 80;

    /// <summary>Longest <see cref="Title"/>, in characters.</summary>
    public const int TitleMaxLength = 300;

    /// <summary>Longest <see cref="Text"/> and <see cref="Result"/>, in characters.</summary>
    public const int TextMaxLength = 4000;

    /// <summary>The number people quote (编号), unique.</summary>
    public required string Code { get; init; }

    /// <summary>What it is about, in a line (标题).</summary>
    public required string Title { get; set; }

    /// <summary>What it is about, in full (内容).</summary>
    public string? Text { get; set; }

    /// <summary>Its category (分类), of the taxonomy of matters.</summary>
    public Guid CategoryId { get; set; }

    /// <summary>Its category (分类), of the taxonomy of matters.</summary>
    public Category? Category { get; set; }

    /// <summary>The level that it was sorted to (分层): who can settle it.</summary>
    public OrganisationLevel Level { get; set; }

    /// <summary>By which pathway residents decide it (由民做主路径).</summary>
    public MatterPathway Pathway { get; set; }

    /// <summary>The step that it has reached (环节).</summary>
    public MatterStep Step { get; set; }

    /// <summary>How many residents raised it (提事人数), 1 or more.</summary>
    public int RaisedBy { get; set; } = 1;

    /// <summary>When it was raised (提事时间).</summary>
    public DateTime RaisedAt { get; init; }

    /// <summary>When it was discussed (议事时间).</summary>
    public DateTime? DiscussedAt { get; set; }

    /// <summary>When it was decided (定事时间).</summary>
    public DateTime? DecidedAt { get; set; }

    /// <summary>Since when it is acted on (办事时间).</summary>
    public DateTime? ActingSince { get; set; }

    /// <summary>When residents evaluated it (评事时间).</summary>
    public DateTime? EvaluatedAt { get; set; }

    /// <summary>When it was declined or given up (终止时间).</summary>
    public DateTime? DeclinedAt { get; set; }

    /// <summary>What came of it, in words (结果).</summary>
    public string? Result { get; set; }

    /// <summary>The organisation that leads it (牵头单位).</summary>
    public Guid LeadId { get; set; }

    /// <summary>The organisation that leads it (牵头单位).</summary>
    public Organisation? Lead { get; set; }

    /// <summary>The listed matter that it belongs to (对应清单事项), if it is on the list.</summary>
    public Guid? ListedMatterId { get; set; }

    /// <summary>The listed matter that it belongs to (对应清单事项), if it is on the list.</summary>
    public ListedMatter? ListedMatter { get; set; }

    /// <summary>The issues that it grew from or spawned (相关诉求).</summary>
    public ICollection<MatterIssue> IssueLinks { get; } = [];

    /// <summary>The meetings held on it (会议).</summary>
    public ICollection<Meeting> Meetings { get; } = [];

    /// <summary>The votes on it (表决).</summary>
    public ICollection<Vote> Votes { get; } = [];

    /// <summary>Who does what for it (联动办事).</summary>
    public ICollection<MatterAction> Actions { get; } = [];

    /// <summary>How residents evaluated it (群众评事).</summary>
    public ICollection<MatterEvaluation> Evaluations { get; } = [];
}
