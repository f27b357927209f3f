using GovernanceGraph.Domain.Applications;

namespace GovernanceGraph.Server.Demo.Applications;

/// <summary>An application with what happened to it.</summary>
internal sealed record ApplicationStory(ServiceApplication Application, IReadOnlyList<ApplicationEvent> Events);
