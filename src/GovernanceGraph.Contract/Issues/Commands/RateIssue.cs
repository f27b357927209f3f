using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Rates how an issue was dealt with (评价), and closes it; one or two stars open it again, under supervision. For who reported it.</summary>
public sealed class RateIssue() : IssueCommand<RateIssueInput>(IssueAction.Rate)
{
    private protected override async Task<CommandError?> TakeAsync(RateIssueInput input, IssueCase issue)
    {
        var (stars, isLow) = ((short)input.Stars, input.Stars <= LowStars);
        var step = await issue.TakeAsync(IssueEventKind.Rated, isLow ? null : IssueState.Closed, input.Comment, stars: stars);
        issue.Scope.Rows.IssueRatings.Add(new IssueRating { IssueId = issue.Issue.Id, At = step.At, Stars = stars, Comment = input.Comment });
        if (isLow) await issue.ReopenAsync("反映人不满意，重新办理。");
        return null;
    }

    /// <summary>So many stars or fewer open an issue again (domain.md §4).</summary>
    private const int LowStars = 2;
}

/// <summary>How many stars, and why (评价请求).</summary>
public sealed record RateIssueInput : IssueStepInput
{
    /// <summary>The stars (星级), 1 to 5.</summary>
    [Range(Issue.MinRating, Issue.MaxRating)]
    public int Stars { get; init; }

    /// <summary>What is said (评价内容), if anything; everybody who may see the issue reads it, and not who said it.</summary>
    [Length(1, IssueRating.CommentMaxLength)]
    public string? Comment { get; init; }
}
