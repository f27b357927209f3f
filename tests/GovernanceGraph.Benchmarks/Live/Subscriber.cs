using System.Buffers.Text;
using System.Collections;
using System.Diagnostics;
using GovernanceGraph.Benchmarks.Sockets;

namespace GovernanceGraph.Benchmarks.Live;

/// <summary>One client that follows issues, which reads or does not: what came when, and whether each event came once.</summary>
internal sealed class Subscriber(SocketClient client, EventWriter writer, int most) : IDisposable
{
    private const string Event = "{ type at step { note } ", Issue = "issue { id code state }";

    private readonly BitArray _got = new(most);
    private int _received;

    /// <summary>What the kinds of subscribers ask, in turn.</summary>
    private static readonly string[] Kinds =
    [
        $"subscription {{ event {{ cursor node {Event} {Issue} }} }} }}",
        $"subscription($within: ID!) {{ event(within: $within) {{ cursor node {Event} {Issue} }} }} }}",
        $"subscription($within: ID!) {{ issueChanged(within: $within) {{ cursor event {Event} }} {Issue} }} }}",
        $"subscription($within: ID!) {{ issueChanged(within: $within) {{ cursor event {Event} }} issue {{ id code title state area {{ name }} }} }} }}",
    ];

    /// <summary>What each event took from its COMMIT to this client, in milliseconds.</summary>
    public List<float> Delays { get; } = new(most);

    /// <summary>Events that came.</summary>
    public int Received => Volatile.Read(ref _received);

    /// <summary>Events that came twice.</summary>
    public int Twice { get; private set; }

    /// <summary>What was answered instead of an event, if anything was.</summary>
    public string? Refusal { get; private set; }

    /// <summary>The server's close code; null while it is open.</summary>
    public int? Closed => client.Closed;

    public static async Task<Subscriber> StartAsync(Uri server, int number, LiveIssues issues, EventWriter writer, int most, CancellationToken cancel)
    {
        var within = number % Kinds.Length == Kinds.Length - 1 ? issues.Community : issues.District;
        return new Subscriber(await SocketClient.StartAsync(server, Kinds[number % Kinds.Length], number % Kinds.Length == 0 ? null : new { within }, cancel), writer, most);
    }

    /// <summary>Reads until cancelled, or until the server closes.</summary>
    public async Task ReadAsync(CancellationToken cancel)
    {
        try
        {
            while (await client.ReadAsync(cancel) is { } message) Take(message.Span);
        }
        catch (OperationCanceledException)
        {
            // That is all.
        }
    }

    public void Dispose() => client.Dispose();

    private void Take(ReadOnlySpan<byte> message)
    {
        var now = Stopwatch.GetTimestamp();
        if (Note(message) is not { } number)
        {
            Refusal ??= System.Text.Encoding.UTF8.GetString(message);
            return;
        }

        if (_got[number]) Twice++;
        _got[number] = true;
        Delays.Add((float)Stopwatch.GetElapsedTime(writer.SentAt(number), now).TotalMilliseconds);
        Interlocked.Increment(ref _received);
    }

    /// <summary>The number in an event's note, behind that of its issue.</summary>
    private static int? Note(ReadOnlySpan<byte> message)
    {
        var at = message.IndexOf("\"note\":\""u8);
        if (at < 0) return null;
        var note = message[(at + 8)..];
        return Utf8Parser.TryParse(note[(note.IndexOf((byte)'.') + 1)..], out int number, out _) ? number : null;
    }
}
