namespace GovernanceGraph.Server.Transport.Live;

/// <summary>Takes the answers of one operation to its client. Waits where the client is slower than they come.</summary>
internal interface IAnswerSink
{
    /// <summary>The one answer of a query or mutation; it belongs to the sink now.</summary>
    ValueTask AnswerAsync(AnswerBuffer answer);

    /// <summary>One answer of a subscription. The memory may be others' too: it is only read.</summary>
    ValueTask NextAsync(ReadOnlyMemory<byte> answer);

    /// <summary>No further answer is at hand: what was gathered leaves now.</summary>
    ValueTask FlushAsync();

    /// <summary>The operation ends with an error, which stands alone in this answer. Nothing follows.</summary>
    ValueTask RefuseAsync(ReadOnlyMemory<byte> answer);

    /// <summary>The operation ends. Nothing follows.</summary>
    ValueTask CompleteAsync();

    /// <summary>The client took too little for too long.</summary>
    void EndAsTooSlow();
}
