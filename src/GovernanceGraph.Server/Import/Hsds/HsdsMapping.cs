using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Server.Import.Mappings;

namespace GovernanceGraph.Server.Import.Hsds;

/// <summary>What the words of an HSDS directory mean here. Keys of the mapping file are these names in camel case.</summary>
public sealed record HsdsMapping
{
    private const int SourceMaxLength = 80;

    /// <summary>The name of the source; with the ids in it, it makes the ids here, so it must never change.</summary>
    public string Source { get; init; } = "";

    /// <summary>The IANA time zone of the source: the day on which dropped rows end is a day there.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>The area of locations, by a field of their addresses such as <c>city</c>; all else lies in the root.</summary>
    public AreaMapping Area { get; init; } = new();

    /// <summary>The kinds of organisations by their <c>legal_status</c>.</summary>
    public ValueMapping<OrganisationKind> Kinds { get; init; } = new();

    /// <summary>The kinds of facilities by the <c>alternate_name</c> of their locations; HSDS itself has no word for it, so a default is usual.</summary>
    public ValueMapping<FacilityKind> Facilities { get; init; } = new();

    /// <summary>The level that offers the services.</summary>
    public OrganisationLevel Level { get; init; } = OrganisationLevel.Community;

    /// <summary>The currency whose fees are kept, as ISO 4217 has it.</summary>
    public string Currency { get; init; } = "CNY";

    /// <summary>What stands before the codes of taxonomy terms, so that they differ from other categories.</summary>
    public string CategoryPrefix { get; init; } = "";

    /// <summary>What is wrong with the mapping; null when nothing is.</summary>
    public string? Fault()
    {
        if (Source.Length is 0 or > SourceMaxLength || Source.Contains('\n')) return $"source must name the source in 1 to {SourceMaxLength} characters on one line.";
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _)) return $"timeZone '{TimeZone}' is unknown here: use an IANA name such as Asia/Shanghai.";
        if (CategoryPrefix.Length == 0) return "categoryPrefix must say what stands before the codes of categories.";
        return Area.Fault();
    }
}
