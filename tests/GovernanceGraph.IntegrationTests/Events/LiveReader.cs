using System.Text.Json;
using GovernanceGraph.Engine.Subscriptions;

namespace GovernanceGraph.IntegrationTests.Events;

/// <summary>Reads one subscription, answer by answer.</summary>
internal sealed class LiveReader(ISubscriptionStream stream) : IAsyncDisposable
{
    // Another test's transactions hold the horizon back, so that patience is long; what does not come is found by what comes in its place.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly CancellationTokenSource _left = new();
    private IAsyncEnumerator<ReadOnlyMemory<byte>>? _answers;

    public ISubscriptionStream Stream => stream;

    /// <summary>The next answer's bytes; null when the stream has ended.</summary>
    public async Task<ReadOnlyMemory<byte>?> BytesAsync()
    {
        _answers ??= stream.ReadAsync(_left.Token).GetAsyncEnumerator();
        return await _answers.MoveNextAsync().AsTask().WaitAsync(Patience) ? _answers.Current : (ReadOnlyMemory<byte>?)null;
    }

    /// <summary>The data of the next answer's one field.</summary>
    public async Task<JsonElement> NextAsync()
    {
        var answer = JsonDocument.Parse(await BytesAsync() ?? throw new InvalidOperationException($"The stream ended: {stream.End}.")).RootElement;
        return answer.TryGetProperty("data", out var data) ? data.EnumerateObject().Single().Value : throw new InvalidOperationException(answer.ToString());
    }

    /// <summary>The notes of so many next events; the subscription selects them as <c>event { step { note } }</c>.</summary>
    public async Task<IReadOnlyList<string>> NotesAsync(int count)
    {
        var notes = new List<string>();
        while (notes.Count < count) notes.Add(NoteOf(await NextAsync()));
        return notes;
    }

    public static string NoteOf(JsonElement change) => (change.TryGetProperty("event", out var step) ? step : change.GetProperty("node")).GetProperty("step").GetProperty("note").GetString()!;

    public async ValueTask DisposeAsync()
    {
        await _left.CancelAsync();
        await stream.DisposeAsync();
        _left.Dispose();
    }
}
