using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Services;

/// <summary>A check of a facility against a national standard (达标检查). The newest one says whether the facility meets it.</summary>
public sealed class StandardCheck : Entity
{
    /// <summary>Longest <see cref="Standard"/>, in characters.</summary>
    public const int StandardMaxLength = 200;

    /// <summary>Longest <see cref="Note"/>, in characters.</summary>
    public const int NoteMaxLength = 2000;

    /// <summary>The facility (设施).</summary>
    public Guid FacilityId { get; init; }

    /// <summary>The facility (设施).</summary>
    public Facility? Facility { get; init; }

    /// <summary>The standard (标准名称), by name and number.</summary>
    public required string Standard { get; init; }

    /// <summary>The day of the check (检查日期).</summary>
    public DateOnly CheckedOn { get; init; }

    /// <summary>How many items were checked (检查项数).</summary>
    public int ItemsTotal { get; init; }

    /// <summary>How many items were fulfilled (达标项数).</summary>
    public int ItemsPassed { get; init; }

    /// <summary>Whether the standard is met (是否达标). A standard may allow for items that are not.</summary>
    public bool Passed { get; init; }

    /// <summary>The organisation that checked (检查单位).</summary>
    public Guid? CheckedById { get; init; }

    /// <summary>The organisation that checked (检查单位).</summary>
    public Organisation? CheckedBy { get; init; }

    /// <summary>What was found (检查意见).</summary>
    public string? Note { get; init; }
}
