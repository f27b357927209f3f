namespace GovernanceGraph.Engine.Access;

/// <summary>Keeps who was shown whose personal values. Called when an answer is whole and before a byte of it leaves: an answer that cannot be recorded is dropped.</summary>
public interface IDisclosureLog
{
    /// <exception cref="Errors.RequestException">The viewer may not be shown the values of so many people.</exception>
    ValueTask RecordAsync(Viewer viewer, Disclosures what, string traceId, string? operation, CancellationToken cancel);
}

/// <summary>For whoever runs the platform and for tests: nothing is kept.</summary>
public sealed class NoDisclosureLog : IDisclosureLog
{
    public static readonly NoDisclosureLog Instance = new();

    private NoDisclosureLog()
    {
    }

    public ValueTask RecordAsync(Viewer viewer, Disclosures what, string traceId, string? operation, CancellationToken cancel) => ValueTask.CompletedTask;
}
