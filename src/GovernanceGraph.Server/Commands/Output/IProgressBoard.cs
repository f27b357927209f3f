namespace GovernanceGraph.Server.Commands.Output;

/// <summary>Where long work shows how far it is.</summary>
public interface IProgressBoard
{
    /// <summary>Begins a step. Dispose it when it ends, however it ends.</summary>
    /// <param name="title">What is done, such as <c>Issues</c>.</param>
    /// <param name="total">How many items there are, or null when nobody knows yet.</param>
    IProgressStep Begin(string title, long? total = null);
}

/// <summary>One step of long work; safe to advance from several threads.</summary>
public interface IProgressStep : IDisposable
{
    /// <summary>Counts items as done.</summary>
    void Advance(long items = 1);
}
