using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Server.Import.Mappings;

namespace GovernanceGraph.Server.Import.Popolo;

/// <summary>What the words of a Popolo file mean here. Keys of the mapping file are these names in camel case.</summary>
public sealed record PopoloMapping
{
    private const int SourceMaxLength = 80;

    /// <summary>The name of the source; with the ids in it, it makes the ids here, so it must never change.</summary>
    public string Source { get; init; } = "";

    /// <summary>The IANA time zone of the source: the day on which dropped rows end is a day there.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>Whose codes the ids of areas are.</summary>
    public string Scheme { get; init; } = "";

    /// <summary>The area that the whole source lies in; created where it is not there.</summary>
    public RootMapping Root { get; init; } = new();

    /// <summary>The levels of areas by their <c>type</c> or <c>classification</c>.</summary>
    public ValueMapping<AreaLevel> Levels { get; init; } = new();

    /// <summary>The kinds of organisations by their <c>classification</c>.</summary>
    public ValueMapping<OrganisationKind> Kinds { get; init; } = new();

    /// <summary>The roles of memberships and posts by their <c>role</c>.</summary>
    public ValueMapping<MembershipRole> Roles { get; init; } = new();

    /// <summary>What is wrong with the mapping; null when nothing is.</summary>
    public string? Fault()
    {
        if (Source.Length is 0 or > SourceMaxLength || Source.Contains('\n')) return $"source must name the source in 1 to {SourceMaxLength} characters on one line.";
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _)) return $"timeZone '{TimeZone}' is unknown here: use an IANA name such as Asia/Shanghai.";
        if (Scheme.Length is 0 or > Area.SchemeMaxLength) return $"scheme must name whose codes the areas' ids are, in 1 to {Area.SchemeMaxLength} characters.";
        if (Root is { Code: "" } or { Name: "" }) return "root must have a code and a name.";
        return Levels.Values.Values.Append(Levels.Default ?? AreaLevel.Community).Any(level => level <= Root.Level || level == AreaLevel.Grid) ? "levels must be below the level of root, and no GRID." : null;
    }
}
