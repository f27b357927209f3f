using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>There is no such issue, or the viewer may not see it (诉求不存在); which of both is not told.</summary>
public sealed record IssueNotFoundError() : CommandError("There is no such issue within your sight.");

/// <summary>Nobody is signed in, or the account is tied to no person (未登录).</summary>
public sealed record SignInRequiredError() : CommandError("Steps on issues are taken by people: sign in with an account that is tied to a person.");

/// <summary>The step belongs to others (无此权限).</summary>
public sealed record NotYourStepError(IssueAction Action) : CommandError($"{Engine.Catalog.Definitions.EnumNames.Of(Action.ToString())} belongs to others: {Who(IssueRules.PartiesOf(Action))}.")
{
    /// <summary>The step (操作).</summary>
    public IssueAction Action { get; init; } = Action;

    private static string Who(IssueParty parties) => string.Join(", ", Names.Where(name => parties.HasFlag(name.Party)).Select(name => name.Text));

    private static readonly (IssueParty Party, string Text)[] Names =
    [
        (IssueParty.Reporter, "who reported it"), (IssueParty.Resident, "people who are signed in"), (IssueParty.Volunteer, "volunteers of its area"), (IssueParty.GridWorker, "grid workers of its area"),
        (IssueParty.Assignee, "who it is assigned to"), (IssueParty.Responsible, "staff of the organisation responsible"), (IssueParty.Desk, "staff of its community, subdistrict or district"),
        (IssueParty.Above, "staff of a level above the organisation responsible"),
    ];
}

/// <summary>The step cannot be taken in the issue's state (环节不符); names the state and what can be done from it.</summary>
public sealed record WrongStateError(IssueAction Action, IssueState State)
    : CommandError($"{Engine.Catalog.Definitions.EnumNames.Of(Action.ToString())} cannot be done while the issue is {Engine.Catalog.Definitions.EnumNames.Of(State.ToString())}; see `allowed`.")
{
    /// <summary>The step (操作).</summary>
    public IssueAction Action { get; init; } = Action;

    /// <summary>The state of the issue (环节).</summary>
    public IssueState State { get; init; } = State;

    /// <summary>The steps that can be taken from it (可用操作), by whoever may.</summary>
    public IReadOnlyList<IssueAction> Allowed { get; init; } = IssueChart.From(State);
}

/// <summary>Something else stands in the way of the step (受阻).</summary>
public sealed record StepBlockedError(IssueObstacle Obstacle) : CommandError(TextOf(Obstacle))
{
    /// <summary>What it is (受阻原因).</summary>
    public IssueObstacle Obstacle { get; init; } = Obstacle;

    private static string TextOf(IssueObstacle obstacle) => obstacle switch
    {
        IssueObstacle.ExtensionWaits => "An extension waits for its decision already.",
        IssueObstacle.NoExtensionWaits => "No extension waits for a decision.",
        IssueObstacle.NotThirdPerson => "Only a third person may do this: neither who accepted or handled the issue, nor who it is assigned to.",
        IssueObstacle.NotVerified => "Issues of this category are verified on the ground first, by a third person: see `verifyIssue`.",
        IssueObstacle.RatedByReporter => "Who reported it rates it; without an answer it closes by itself after seven days.",
        _ => "The step cannot be taken now.",
    };
}

/// <summary>Somebody else changed the issue meanwhile (版本冲突). Look at it as it is now, and decide anew.</summary>
public sealed record VersionConflictError(int ExpectedVersion, int CurrentVersion, EntityKey<Issue>? Issue) : CommandError($"You saw version {ExpectedVersion} of the issue; it is at version {CurrentVersion}.")
{
    /// <summary>The version that was expected (所见版本).</summary>
    public int ExpectedVersion { get; init; } = ExpectedVersion;

    /// <summary>The version that it has (现版本).</summary>
    public int CurrentVersion { get; init; } = CurrentVersion;

    /// <summary>The issue as it is now (诉求现状).</summary>
    public EntityKey<Issue>? Issue { get; init; } = Issue;
}

/// <summary>The id is of no category of issues that is in use (分类不可用).</summary>
public sealed record CategoryRefusedError() : CommandError("`category` is the id of no category of issues that is in use: ask `categories` for those of the taxonomy ISSUE that are active.");

/// <summary>The organisation cannot be responsible for this issue (承办单位不可用): unknown, dissolved, or at work elsewhere.</summary>
public sealed record OrganisationRefusedError() : CommandError("The organisation is unknown, dissolved, or works in none of the areas that the issue lies in.");

/// <summary>No organisation is responsible for the category in this place (无责任单位): name one.</summary>
public sealed record NoResponsibleError() : CommandError("The category's specification leads to no organisation here: name one in `responsible`.");

/// <summary>The person cannot be given this issue (经办人不可用).</summary>
public sealed record AssigneeRefusedError() : CommandError("`assignee` is neither a member of the organisation responsible nor a grid worker or community worker of the issue's area, today.");

/// <summary>The place lies in no area that is served (位置不在服务区域).</summary>
public sealed record PlaceRefusedError() : CommandError("Give `place` inside an area of the platform, or the id of an area in `area`.");

/// <summary>The new deadline is out of the range that may be asked for (延期期限不符).</summary>
public sealed record DeadlineRefusedError(DateTime? After, DateTime? Latest) : CommandError(After is null ? "The issue has no deadline to extend: its category has no limits." : "The new deadline lies after the present one and the present moment, and by no more than the time to handle it anew.")
{
    /// <summary>It must lie after this (晚于).</summary>
    public DateTime? After { get; init; } = After;

    /// <summary>And not after this (不晚于).</summary>
    public DateTime? Latest { get; init; } = Latest;
}

/// <summary>The issue cannot be merged into that one (不可合并).</summary>
public sealed record MergeRefusedError() : CommandError("`into` is an open issue within your sight, other than those that are merged into it.");

/// <summary>The issue is under supervision of that level already (已在督办).</summary>
public sealed record AlreadySupervisedError(short Level) : CommandError($"The issue is under supervision of level {Level} already.")
{
    /// <summary>The level (督办级别).</summary>
    public short Level { get; init; } = Level;
}

/// <summary>The viewer may not say this of a report (无权设定): the source, the urgency and the reporter are set by staff.</summary>
public sealed record ReportFieldRefusedError(string Field) : CommandError($"`{Field}` is set by staff of the area only.")
{
    /// <summary>The member of the input (字段).</summary>
    public string Field { get; init; } = Field;
}

/// <summary>The viewer reported as many issues within a day as anybody may (提交过于频繁).</summary>
public sealed record TooManyReportsError(int Limit) : CommandError($"You reported {Limit} issues within 24 hours, as many as anybody may. Join issues that are there in place of reporting them again.")
{
    /// <summary>How many may be reported within 24 hours (上限).</summary>
    public int Limit { get; init; } = Limit;
}
