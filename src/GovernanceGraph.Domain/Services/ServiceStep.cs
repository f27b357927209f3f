using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Services;

/// <summary>One step of a service's procedure (办事流程).</summary>
public sealed class ServiceStep : Entity
{
    /// <summary>Longest <see cref="Title"/>, in characters.</summary>
    public const int TitleMaxLength = 100;

    /// <summary>Longest <see cref="Description"/>, in characters.</summary>
    public const int DescriptionMaxLength = 2000;

    /// <summary>The service (服务事项).</summary>
    public Guid ServiceId { get; init; }

    /// <summary>The service (服务事项).</summary>
    public Service? Service { get; init; }

    /// <summary>Its place in the procedure (步骤序号), from 1; each place once.</summary>
    public int Position { get; set; }

    /// <summary>What is done (步骤名称).</summary>
    public required string Title { get; set; }

    /// <summary>How it is done (步骤说明).</summary>
    public string? Description { get; set; }

    /// <summary>The level that does it (办理层级); null when the applicant does.</summary>
    public OrganisationLevel? ResponsibleLevel { get; set; }

    /// <summary>How many working days it takes at most (办理时限); 0 on the spot, null when nobody promises.</summary>
    public int? WorkingDays { get; set; }
}
