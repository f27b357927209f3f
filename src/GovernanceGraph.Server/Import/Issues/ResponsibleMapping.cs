using GovernanceGraph.Domain.Organisations;

namespace GovernanceGraph.Server.Import.Issues;

/// <summary>Which organisation is responsible; organisations are created in the root area as they occur.</summary>
public sealed record ResponsibleMapping
{
    /// <summary>The column that names it; an empty value means nobody.</summary>
    public string Column { get; init; } = "";

    /// <summary>The names that stand for the column's values; a value that is not listed is its own name.</summary>
    public Dictionary<string, string> Names { get; init; } = [];

    /// <summary>What kind of organisation they are.</summary>
    public OrganisationKind Kind { get; init; } = OrganisationKind.GovernmentDepartment;
}
