using System.Text.RegularExpressions;
using GovernanceGraph.Domain.Issues;

namespace GovernanceGraph.Server.Import.Issues;

/// <summary>A finer state for closed issues whose text says so.</summary>
public sealed record StateRule
{
    // A pattern comes from a mapping file and meets texts of strangers: it must not run for ever.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    private readonly Lazy<Regex> _pattern;

    public StateRule() => _pattern = new Lazy<Regex>(() => new Regex(Matches, RegexOptions.CultureInvariant, Patience));

    /// <summary>The column with the text.</summary>
    public string Column { get; init; } = "";

    /// <summary>The regular expression that must be found in it. For MERGED it has a group <c>target</c>.</summary>
    public string Matches { get; init; } = "";

    /// <summary>The state: CLOSED, REJECTED, WITHDRAWN or MERGED.</summary>
    public IssueState State { get; init; } = IssueState.Closed;

    /// <summary>For MERGED: what stands before the group <c>target</c> in the external id of the issue it was merged into.</summary>
    public string TargetPrefix { get; init; } = "";

    /// <summary>Whether the rule is about a text.</summary>
    internal bool Fits(string text, out string? target)
    {
        var found = _pattern.Value.Match(text);
        target = found.Groups["target"] is { Success: true } group ? TargetPrefix + group.Value : null;
        return found.Success;
    }

    /// <summary>What is wrong with the rule; null when nothing is.</summary>
    internal string? Fault()
    {
        if (Column.Length == 0) return "each rule of state must name a column.";
        if (!IssueStates.Closed.Contains(State)) return $"the rules of state refine closed issues: use one of {string.Join(", ", IssueStates.Closed.Select(state => Domain.Storage.EnumText.Of(state)))}.";
        try
        {
            var groups = new Regex(Matches).GetGroupNames();
            return State == IssueState.Merged && !groups.Contains("target") ? $"the pattern '{Matches}' needs a group (?<target>…), because its state is MERGED." : null;
        }
        catch (ArgumentException error)
        {
            return $"'{Matches}' is no regular expression: {error.Message}";
        }
    }
}
