using GovernanceGraph.Domain.Applications;

namespace GovernanceGraph.Server.Demo.Applications;

/// <summary>One step that an application takes unless the twelve months end before.</summary>
internal sealed record ApplicationStep(DateTime At, ApplicationState To, Guid? Actor, string? Note);
