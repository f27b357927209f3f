using System.Buffers;
using System.IO.Pipelines;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Server.Transport.Live;
using GovernanceGraph.Server.Transport.Sockets;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;

namespace GovernanceGraph.Server.Transport.Streams;

/// <summary>The answer of one request as Server-Sent Events: <c>next</c> for each answer, then <c>complete</c>.</summary>
internal sealed class EventStream : ILiveConnection, IAnswerSink, IDisposable
{
    private const int LargestGathered = 32 * 1024;

    private readonly HttpContext _http;
    private readonly PipeWriter _body;
    private readonly SocketOptions _options;
    private readonly TransportMetrics _metrics;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _turn = new(1);
    private readonly CancellationTokenSource _ends;
    private long _flushed, _flushingSince, _endedAt;
    private Ending? _ending;

    public EventStream(HttpContext http, LiveViewer viewer, SocketOptions options, TransportMetrics metrics, TimeProvider time)
    {
        (_http, Viewer, _options, _metrics, _time) = (http, viewer, options, metrics, time);
        _ends = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        Ends = _ends.Token;
        _flushed = time.GetTimestamp();
        http.Response.ContentType = AnswerTypes.EventStream + "; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no";   // or a proxy keeps events until it has a buffer full
        _body = http.Response.BodyWriter;

        // The connection's own rule for slow readers would cut it without a word.
        if (http.Features.Get<IHttpMinResponseDataRateFeature>() is { } rate) rate.MinDataRate = null;
    }

    /// <inheritdoc/>
    public LiveViewer Viewer { get; }

    /// <summary>Cancelled when the client leaves or the server ends it.</summary>
    public CancellationToken Ends { get; }

    /// <inheritdoc/>
    public void End(Ending why)
    {
        if (Interlocked.CompareExchange(ref _ending, why, null) is not null) return;
        Volatile.Write(ref _endedAt, _time.GetTimestamp());
        _metrics.Ended(why.Code);
        _ = _ends.CancelAsync();
    }

    /// <inheritdoc/>
    public void Tick()
    {
        if (Volatile.Read(ref _ending) is not null)
        {
            if (Since(ref _endedAt) > _options.CloseSeconds) _http.Abort();
        }
        else if (Viewer.IsOver)
        {
            End(Ending.Forbidden);
        }
        else if (Volatile.Read(ref _flushingSince) != 0 && Since(ref _flushingSince) >= _options.SendSeconds)
        {
            End(Ending.TooSlow);
        }
        else if (Since(ref _flushed) >= _options.KeepAliveSeconds && _turn.Wait(0, CancellationToken.None))
        {
            _ = SayThatItLivesAsync();
        }
    }

    /// <inheritdoc/>
    public async ValueTask AnswerAsync(AnswerBuffer answer)
    {
        using var done = answer;
        await NextAsync(answer.Written);
    }

    /// <inheritdoc/>
    public async ValueTask NextAsync(ReadOnlyMemory<byte> answer)
    {
        await _turn.WaitAsync(Ends);
        try
        {
            WriteNext(answer.Span);
            if (_body.UnflushedBytes >= LargestGathered) await FlushBodyAsync(Ends);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask FlushAsync()
    {
        await _turn.WaitAsync(Ends);
        try
        {
            await FlushBodyAsync(Ends);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Refusals, too, are answers of the stream: a browser's own reader would tell its page nothing of a status.</summary>
    public async ValueTask RefuseAsync(ReadOnlyMemory<byte> answer)
    {
        await NextAsync(answer);
        await CompleteAsync();
    }

    /// <inheritdoc/>
    public async ValueTask CompleteAsync()
    {
        await _turn.WaitAsync(Ends);
        _body.Write("event: complete\ndata: \n\n"u8);
        _turn.Release();
        await FlushAsync();
    }

    /// <inheritdoc/>
    public void EndAsTooSlow() => End(Ending.TooSlow);

    /// <summary>Says why the server ends the stream, if it does.</summary>
    public async Task FinishAsync(string traceId)
    {
        if (Volatile.Read(ref _ending) is not { } why || _http.RequestAborted.IsCancellationRequested) return;
        await _turn.WaitAsync(_http.RequestAborted);
        if (why.Error is { } error)
        {
            var answer = new ArrayBufferWriter<byte>();
            ErrorWriter.Write(answer, traceId, error);
            WriteNext(answer.WrittenSpan);
        }

        _body.Write("event: complete\ndata: \n\n"u8);
        await FlushBodyAsync(_http.RequestAborted);
    }

    /// <inheritdoc/>
    public void Dispose() => _ends.Dispose();

    /// <summary>An answer has no line breaks outside its texts, where they are written as <c>\n</c>: it is one line of data.</summary>
    private void WriteNext(ReadOnlySpan<byte> answer)
    {
        _body.Write("event: next\ndata: "u8);
        _body.Write(answer);
        _body.Write("\n\n"u8);
    }

    private async ValueTask FlushBodyAsync(CancellationToken cancel)
    {
        Volatile.Write(ref _flushingSince, _time.GetTimestamp());
        await _body.FlushAsync(cancel);
        Volatile.Write(ref _flushingSince, 0);
        Volatile.Write(ref _flushed, _time.GetTimestamp());
    }

    private async Task SayThatItLivesAsync()
    {
        try
        {
            _body.Write(":\n\n"u8);
            await FlushBodyAsync(Ends);
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException or InvalidOperationException)
        {
            // The stream ends; its own side notices.
        }
        finally
        {
            _turn.Release();
        }
    }

    private double Since(ref long timestamp) => _time.GetElapsedTime(Volatile.Read(ref timestamp)).TotalSeconds;
}
