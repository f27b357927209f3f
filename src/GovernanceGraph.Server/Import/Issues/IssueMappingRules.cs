namespace GovernanceGraph.Server.Import.Issues;

/// <summary>What a mapping of issues must say.</summary>
internal static class IssueMappingRules
{
    private const int SourceMaxLength = 80;

    /// <summary>What is wrong with the mapping; null when nothing is.</summary>
    public static string? Fault(IssueMapping mapping)
    {
        if (mapping.Source.Length is 0 or > SourceMaxLength || mapping.Source.Contains('\n')) return $"source must name the source in 1 to {SourceMaxLength} characters on one line.";
        if (Unnamed(mapping) is { } key) return $"{key} must name a column.";
        if (mapping.DateFormats.Count == 0) return "dateFormats must list at least one format.";
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(mapping.TimeZone, out _)) return $"timeZone '{mapping.TimeZone}' is unknown here: use an IANA name such as Asia/Shanghai, and install the time zone data (tzdata) if it is right.";
        if (mapping.State.Values.Count == 0) return "state.values must say what the values of its column mean.";
        if (mapping.Area.Fault() is { } fault) return fault;
        return mapping.State.Rules.Select(rule => rule.Fault()).FirstOrDefault(broken => broken is not null);
    }

    private static string? Unnamed(IssueMapping mapping)
    {
        if (mapping.ExternalId.Length == 0) return "externalId";
        if (mapping.ReportedAt.Length == 0) return "reportedAt";
        if (mapping.Title.Count == 0) return "title";
        if (mapping.Category.Columns.Count == 0) return "category.columns";
        return mapping.State.Column.Length == 0 ? "state.column" : null;
    }
}
