using GovernanceGraph.Domain.Issues.Clock;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Issues;

/// <summary>The clock of an issue: visible where the issue is; computed, so that it is reached by the issue only. Lists are filtered and sorted by the issue's own <c>overdue</c> and <c>stepDueAt</c>, which indexes serve.</summary>
public sealed class RunningClockType : EntityType<RunningClock>
{
    public RunningClockType()
    {
        Name = "IssueClock";
        IsOpenToFilters = false;
        PublicAs(c => c.Issue);
        Field(c => c.Step);
        Field(c => c.Deadline);
        Field(c => c.WorkingMinutesLeft);
        Field(c => c.Paused);
        Field(c => c.PauseReason);
        Field(c => c.Overdue);
        Part("rule", "IssueClockRule", "The time limit of the category's specifications that made the deadline (时限规则); extensions and pauses may have moved it since.", () =>
        {
            Field(c => c.Number);
            Field(c => c.Unit);
        });
    }
}
