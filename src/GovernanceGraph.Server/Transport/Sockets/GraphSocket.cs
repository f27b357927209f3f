using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Threading.Channels;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Budgets;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Server.Transport.Live;

namespace GovernanceGraph.Server.Transport.Sockets;

/// <summary>One socket of the protocol graphql-transport-ws, from its handshake to its close.</summary>
internal sealed class GraphSocket : ILiveConnection
{
    private static readonly byte[] Ack = """{"type":"connection_ack"}"""u8.ToArray(), Ping = """{"type":"ping"}"""u8.ToArray(), Pong = """{"type":"pong"}"""u8.ToArray(), PongWith = """{"type":"pong","payload":"""u8.ToArray();

    private readonly WebSocket _socket;
    private readonly Handshake _handshake;
    private readonly SocketServices _services;
    private readonly SocketReader _reader;
    private readonly SocketWriter _writer;
    private readonly CancellationTokenSource _ends = new();
    private readonly ConcurrentDictionary<string, SocketOperation> _operations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Task, bool> _running = new();
    private long _heard, _endedAt;
    private bool _isAsked;
    private int _started;
    private Ending? _ending;
    private volatile LiveViewer? _viewer;

    public GraphSocket(WebSocket socket, FrameStream? frames, Handshake handshake, SocketServices services)
    {
        (_socket, _handshake, _services) = (socket, handshake, services);
        _reader = new SocketReader(socket, services.Options.MaxMessageBytes);
        _writer = new SocketWriter(socket, frames, services.Options.QueuedMessages, services.Time);
        _heard = services.Time.GetTimestamp();
    }

    /// <inheritdoc/>
    public LiveViewer? Viewer => _viewer;

    private bool IsEnding => Volatile.Read(ref _ending) is not null;

    /// <summary>Serves the client until the socket is closed.</summary>
    public async Task RunAsync()
    {
        if (_socket.SubProtocol is null) End(SocketEndings.ProtocolNotAcceptable);
        var writing = WriteAsync();
        await ReadAsync();
        End(SocketEndings.Done);
        await writing;
        await Task.WhenAll(_running.Keys);
        _reader.Dispose();
        _ends.Dispose();
    }

    /// <inheritdoc/>
    public void End(Ending why)
    {
        if (Interlocked.CompareExchange(ref _ending, why, null) is not null) return;
        Volatile.Write(ref _endedAt, _services.Time.GetTimestamp());
        _services.Metrics.Ended(why.Code);
        _ = _ends.CancelAsync();
        _writer.Stop();
    }

    /// <inheritdoc/>
    public void Tick()
    {
        var (time, options) = (_services.Time, _services.Options);
        var silent = time.GetElapsedTime(Volatile.Read(ref _heard));
        if (IsEnding)
        {
            if (time.GetElapsedTime(Volatile.Read(ref _endedAt)).TotalSeconds > options.CloseSeconds) _socket.Abort();
        }
        else if (_viewer is not { } viewer)
        {
            if (silent.TotalSeconds >= options.InitSeconds) End(SocketEndings.InitTimeout);
        }
        else if (viewer.IsOver)
        {
            End(Ending.Forbidden);
        }
        else if (_writer.Stuck.TotalSeconds >= options.SendSeconds || silent.TotalSeconds >= 2 * options.KeepAliveSeconds)
        {
            End(Ending.TooSlow);
        }
        else if (silent.TotalSeconds >= options.KeepAliveSeconds && !_isAsked)
        {
            _isAsked = _writer.TryWrite(new Outgoing(null, Ping));
        }
    }

    /// <summary>Puts a message in line.</summary>
    internal ValueTask SendAsync(in Outgoing message, CancellationToken cancel) => _writer.WriteAsync(message, cancel);

    /// <summary>The operation's id is free again.</summary>
    internal void Forget(SocketOperation operation) => _operations.TryRemove(KeyValuePair.Create(operation.Id, operation));

    private async Task WriteAsync()
    {
        try
        {
            await _writer.RunAsync();
            if (_ending is { } why) await _socket.CloseOutputAsync((WebSocketCloseStatus)why.Code, why.Reason, CancellationToken.None);
        }
        catch (Exception gone) when (IsLost(gone))
        {
            _socket.Abort();
        }
    }

    private async Task ReadAsync()
    {
        try
        {
            while (true)
            {
                var arrival = await _reader.ReadAsync();
                if (arrival == Arrival.Closed) return;
                if (IsEnding) continue;   // what the client sent before it knew
                if (arrival == Arrival.Message) await TakeAsync();
                else End(arrival == Arrival.TooBig ? SocketEndings.MessageTooBig : SocketEndings.BadMessage("Messages are sent as text"));
            }
        }
        catch (Exception gone) when (IsLost(gone))
        {
            _socket.Abort();
        }
        catch (Exception surprise)
        {
            _services.Operations.Surprised(surprise, _handshake.TraceId);
            End(SocketEndings.Unexpected);
        }
    }

    private async ValueTask TakeAsync()
    {
        if (ClientMessage.Parse(_reader.Text, out var message) is { } fault)
        {
            End(SocketEndings.BadMessage(fault));
            return;
        }

        try
        {
            await TakeAsync(message);
        }
        catch (Exception ending) when (IsEnding && ending is OperationCanceledException or ChannelClosedException)
        {
            // Nobody will read an answer.
        }

        if (_viewer is not null) Volatile.Write(ref _heard, _services.Time.GetTimestamp());
        _isAsked = false;
    }

    private ValueTask TakeAsync(in ClientMessage message)
    {
        switch (message.Type)
        {
            case ClientMessageType.ConnectionInit: return InitialiseAsync(message.Payload);
            case ClientMessageType.Subscribe: return SubscribeAsync(message.Id, message.Payload);
            case ClientMessageType.Ping: return AnswerPingAsync(message.Payload);
            case ClientMessageType.Complete:
                if (_operations.TryRemove(message.Id, out var operation)) operation.Cancel();
                return ValueTask.CompletedTask;
            default: return ValueTask.CompletedTask;
        }
    }

    private async ValueTask InitialiseAsync(ReadOnlyMemory<byte> payload)
    {
        if (_viewer is not null) End(SocketEndings.TooManyInits);
        else if (InitPayload.Join(_handshake.Credentials, payload.Span) is not { } credentials) End(SocketEndings.BadMessage("Credentials in the payload are strings"));
        else if (await AdmitAsync(credentials) is { } refusal) End(refusal);
        else await SendAsync(new Outgoing(null, Ack), _ends.Token);
    }

    private async ValueTask<Ending?> AdmitAsync(Credentials credentials)
    {
        var found = await _services.Viewers.FindAsync(credentials, _handshake.TraceId, _ends.Token);
        var meter = MeterOf(found.Viewer ?? Engine.Access.Viewer.Anonymous);
        if (meter.Enter() is not null)
        {
            await HoldBackAsync();
            return SocketEndings.Exhausted;
        }

        if (found.Viewer is not { } known) return found.Refusal!.Status == StatusCodes.Status503ServiceUnavailable ? Ending.Unsure : Ending.Forbidden;
        var viewer = new LiveViewer(credentials, known, found.Until, _handshake.TraceId, _services.Time);
        if (viewer.IsOver) return Ending.Forbidden;
        if (!_handshake.Place.TryMoveTo(meter.Asker)) return SocketEndings.TooManySockets;
        _viewer = viewer;
        return null;
    }

    private async ValueTask AnswerPingAsync(ReadOnlyMemory<byte> payload)
    {
        if (_viewer is { } viewer && MeterOf(viewer.Viewer).Enter() is not null) await HoldBackAsync();
        await SendAsync(payload.IsEmpty ? new Outgoing(null, Pong) : new Outgoing(null, PongWith, payload.ToArray()), _ends.Token);
    }

    private async ValueTask SubscribeAsync(string id, ReadOnlyMemory<byte> payload)
    {
        if (_viewer is not { } viewer)
        {
            End(SocketEndings.Unauthorized);
            return;
        }

        var operation = new SocketOperation(this, id, new ReceivedRequest(), _ends.Token);
        if (_operations.ContainsKey(id)) End(SocketEndings.Duplicate(id));
        else if (JsonRequestParser.Parse(new(payload), operation.Request) is { } fault) End(SocketEndings.BadMessage(fault.Error.Message));
        else if (await RefusalOfAsync(viewer.Viewer) is { } refusal) await operation.RefuseAsync(refusal);
        else
        {
            Start(operation, viewer.Viewer);
            return;
        }

        operation.Dispose();
    }

    private async ValueTask<ReadOnlyMemory<byte>?> RefusalOfAsync(Viewer viewer)
    {
        var error = MeterOf(viewer).Enter();
        if (error is not null) await HoldBackAsync();
        var allowed = _services.Options.Operations;
        if (error is null && _operations.Count >= allowed) error = GraphError.OverLimit("operations", allowed, allowed + 1, $"{allowed} operations run on this socket, which is all that may. Complete some, or open another socket.");
        if (error is null) return null;
        var answer = new System.Buffers.ArrayBufferWriter<byte>();
        ErrorWriter.Write(answer, _handshake.TraceId, error);
        return answer.WrittenMemory;
    }

    private void Start(SocketOperation operation, Viewer viewer)
    {
        _operations[operation.Id] = operation;
        var run = RunAsync(operation, viewer);
        _running[run] = true;
        run.ContinueWith(static (ended, running) => ((ConcurrentDictionary<Task, bool>)running!).TryRemove(ended, out _), _running, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private async Task RunAsync(SocketOperation operation, Viewer viewer)
    {
        try
        {
            await _services.Operations.RunAsync(RequestOf(operation.Request, viewer), operation, operation.Token);
        }
        catch (Exception end) when (operation.IsUnwanted && end is OperationCanceledException or ChannelClosedException)
        {
            // Nobody wants it any more.
        }
        finally
        {
            Forget(operation);
            operation.Dispose();
        }
    }

    private OperationRequest RequestOf(ReceivedRequest request, Viewer viewer) => new()
    {
        Query = request.Query,
        DocumentId = request.DocumentId,
        OperationName = request.OperationName,
        Variables = request.Variables,
        Viewer = viewer,
        Meter = MeterOf(viewer),
        CostReport = _handshake.CostReport,
        TraceId = $"{_handshake.TraceId}.{++_started}",
    };

    private CostMeter MeterOf(Viewer viewer) => _services.Meters.For(viewer, _handshake.Address);

    /// <summary>Nothing more is read from whoever has spent all, for a while.</summary>
    private Task HoldBackAsync() => Task.Delay(_services.RefusalDelay, _ends.Token);

    // The client is gone, or was cut.
    private static bool IsLost(Exception exception) => exception is WebSocketException or IOException or ObjectDisposedException or OperationCanceledException or InvalidOperationException;
}
