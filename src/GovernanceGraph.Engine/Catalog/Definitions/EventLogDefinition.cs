namespace GovernanceGraph.Engine.Catalog.Definitions;

/// <summary>A log as declared, by properties; see <see cref="EventLog"/>.</summary>
public sealed record EventLogDefinition(string Turn, string Sequence, string Kind, string Subject, Type Floor, string Horizon, string Channel);
