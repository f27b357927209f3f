using System.Diagnostics;
using System.Diagnostics.Metrics;
using GovernanceGraph.Engine;

namespace GovernanceGraph.Server.Transport;

/// <summary>Counts and times requests by how they ended (meter <c>GovernanceGraph.Transport</c>); costs next to nothing while nobody listens.</summary>
public sealed class TransportMetrics
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "GovernanceGraph.Transport";

    private static readonly KeyValuePair<string, object?>[] OutcomeTags =
        [.. Enum.GetNames<Outcome>().Select(name => KeyValuePair.Create<string, object?>("outcome", name))];

    private readonly Histogram<double> _duration;
    private readonly Counter<long> _refused;
    private readonly Counter<long> _abandoned;
    private readonly UpDownCounter<long> _open;
    private readonly Counter<long> _ended;
    private readonly Counter<long> _delivered;

    /// <summary>Registers the instruments.</summary>
    public TransportMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _duration = meter.CreateHistogram<double>("graph.request.duration", "s", "From a request's headers to its answer, by outcome; its count is the number of requests that the engine answered.");
        _refused = meter.CreateCounter<long>("graph.request.refused", "{request}", "Requests that the transport refused, by error code.");
        _abandoned = meter.CreateCounter<long>("graph.request.abandoned", "{request}", "Requests whose client left before the answer.");
        _open = meter.CreateUpDownCounter<long>("graph.live.open", "{connection}", "Sockets and streams of events that are open.");
        _ended = meter.CreateCounter<long>("graph.live.ended", "{connection}", "Sockets and streams of events that the server ended, by close code.");
        _delivered = meter.CreateCounter<long>("graph.live.delivered", "{answer}", "Answers of subscriptions given to clients.");
    }

    /// <summary>An operation ended; <paramref name="started"/> is <see cref="Stopwatch.GetTimestamp"/> of its begin.</summary>
    public void Answered(Outcome outcome, long started)
    {
        if (_duration.Enabled) _duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, OutcomeTags[(int)outcome]);
    }

    /// <summary>The transport refused a request with this code.</summary>
    public void Refused(string code) => _refused.Add(1, KeyValuePair.Create<string, object?>("code", code));

    /// <summary>A client left.</summary>
    public void Abandoned() => _abandoned.Add(1);

    /// <summary>A socket or a stream of events was opened.</summary>
    public void Opened() => _open.Add(1);

    /// <summary>One is no more.</summary>
    public void Left() => _open.Add(-1);

    /// <summary>The server ended one, with this close code.</summary>
    public void Ended(int code) => _ended.Add(1, KeyValuePair.Create<string, object?>("code", code));

    /// <summary>A subscription's answer was given to its client.</summary>
    public void Delivered() => _delivered.Add(1);
}
