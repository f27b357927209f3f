namespace GovernanceGraph.Server.Hosting;

/// <summary>Something that must be in order before this server may take requests.</summary>
public interface IReadinessCheck
{
    /// <summary>Null when all is well, else a code such as <c>DATABASE_UNAVAILABLE</c> that tells nothing but the reason.</summary>
    ValueTask<string?> ReasonNotReadyAsync(CancellationToken cancel);
}
