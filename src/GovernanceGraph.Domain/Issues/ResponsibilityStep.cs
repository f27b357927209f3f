using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Issues;

/// <summary>A level that was asked for the organisation responsible (逐级查找): from the place's own area upward, until one answered. A view, computed when it is asked for.</summary>
public sealed class ResponsibilityStep : Entity
{
    /// <summary>The how-manieth level it is (次序): 1 is the area that the place lies in.</summary>
    public int Position { get; init; }

    /// <summary>The area whose organisations were looked at (所查区域); those of areas below it were not.</summary>
    public Guid AreaId { get; init; }

    /// <summary>The area whose organisations were looked at (所查区域); those of areas below it were not.</summary>
    public Area? Area { get; init; }

    /// <summary>The kinds of organisation that were looked for (所定类型), by the category's specification (定责).</summary>
    public List<OrganisationKind> Kinds { get; init; } = [];

    /// <summary>The organisation found (找到的组织): the one taken, else the one that comes nearest to it; null where there is none of the kinds.</summary>
    public Guid? OrganisationId { get; init; }

    /// <summary>The organisation found (找到的组织): the one taken, else the one that comes nearest to it; null where there is none of the kinds, or where it did not exist on the day.</summary>
    public Organisation? Organisation { get; init; }

    /// <summary>How many organisations of the level could be taken (可选数量); of several the first by name is.</summary>
    public int Candidates { get; init; }

    /// <summary>What was found (查找结果).</summary>
    public ResponsibilityOutcome Outcome { get; init; }

    /// <summary>The same in words (说明).</summary>
    public required string Reason { get; init; }
}
