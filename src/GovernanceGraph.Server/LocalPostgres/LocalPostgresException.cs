using GovernanceGraph.Server.Commands;

namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>The embedded PostgreSQL cannot be had, made, started or stopped; the message says why and what helps.</summary>
public sealed class LocalPostgresException(string problem, string cure, Exception? inner = null)
    : ExpectedFailure($"{problem} {cure}", inner)
{
    /// <summary>What is wrong, one or more sentences.</summary>
    public string Problem { get; } = problem;

    /// <summary>What the reader can do about it.</summary>
    public string Cure { get; } = cure;
}
