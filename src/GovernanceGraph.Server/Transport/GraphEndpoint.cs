using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Budgets;
using GovernanceGraph.Server.Budgets;
using GovernanceGraph.Server.Transport.Sockets;
using GovernanceGraph.Server.Transport.Streams;
using GovernanceGraph.Server.Transport.Uploads;
using Microsoft.Extensions.Options;

namespace GovernanceGraph.Server.Transport;

/// <summary>
/// <c>/graphql</c>: takes a request, has the engine answer it and sends the answer (GraphQL over HTTP, draft of 2025;
/// the public contract, "Requests"). Whoever asks for a socket or a stream of events is led there.
/// </summary>
public sealed class GraphEndpoint(
    OperationRunner runner, SocketEndpoint sockets, EventStreams streams, IViewerSource viewers, CostMeters meters, UploadReader uploads, IOptions<TransportOptions> options, IOptions<BudgetOptions> budgets, TransportMetrics metrics)
{
    /// <summary>Where the graph is served.</summary>
    public const string Path = "/graphql";

    private readonly TransportOptions _options = options.Value;
    private readonly int _refusalDelay = budgets.Value.RefusalDelayMilliseconds;

    /// <summary>Answers one request, whatever its method.</summary>
    public Task HandleAsync(HttpContext http) => http.WebSockets.IsWebSocketRequest ? sockets.HandleAsync(http) : AnswerAsync(http);

    private async Task AnswerAsync(HttpContext http)
    {
        var started = Stopwatch.GetTimestamp();
        var traceId = RequestId.For(http);
        http.TraceIdentifier = traceId;
        http.Response.Headers[RequestId.Header] = traceId;
        using var answer = new AnswerBuffer(_options.MaxAnswerBytes);
        using var request = new ReceivedRequest();
        try
        {
            // Who cannot be trusted pays as the address that they ask from.
            var asking = await viewers.FindAsync(Credentials.Of(http.Request.Headers), traceId, http.RequestAborted);
            var viewer = asking.Viewer ?? Viewer.Anonymous;
            await AnswerAsync(new Exchange(http, request, answer, traceId, started, asking, meters.For(viewer, http.Connection.RemoteIpAddress)));
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            metrics.Abandoned();
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask AnswerAsync(Exchange exchange)
    {
        var accepted = AnswerTypes.Negotiate(exchange.Http.Request.Headers.Accept);
        var type = accepted.Type ?? AnswerType.Json;
        if (accepted is { Type: null, Stream: false })
        {
            await RefuseAsync(exchange, type, Refusal.NotAcceptable);
        }
        else if (exchange.Meter.Enter() is { } exhausted)
        {
            await HoldBackAsync(exchange);
            await RefuseAsync(exchange, type, new Refusal(StatusCodes.Status429TooManyRequests, exhausted));
        }
        else if ((exchange.Asking.Refusal ?? await ReceiveAsync(exchange)) is { } refusal)
        {
            await RefuseAsync(exchange, type, refusal);
        }
        else if (accepted.Type is null)
        {
            await StreamAsync(exchange);
        }
        else
        {
            var outcome = await runner.RunAsync(exchange.ToOperation(), exchange.Answer, exchange.Http.RequestAborted);
            if (outcome == Outcome.KindNotAllowed && accepted.Stream) await StreamAsync(exchange);
            else await SendAsync(exchange, type, outcome);
        }
    }

    private async ValueTask SendAsync(Exchange exchange, AnswerType type, Outcome outcome)
    {
        metrics.Answered(outcome, exchange.Started);
        if (outcome == Outcome.Exhausted) await HoldBackAsync(exchange);
        await AnswerSender.SendAsync(exchange.Http.Response, type, outcome, exchange.Answer.Written);
    }

    private async ValueTask StreamAsync(Exchange exchange)
    {
        var refusal = await streams.AnswerAsync(exchange.Http, exchange.ToOperation(), exchange.Asking);
        if (refusal is not null) await RefuseAsync(exchange, AnswerType.Json, refusal);
    }

    /// <summary>Whoever asks again at once is answered later, and meanwhile costs nothing.</summary>
    private Task HoldBackAsync(Exchange exchange)
    {
        exchange.Http.Response.Headers.RetryAfter = exchange.Meter.RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        return Task.Delay(_refusalDelay, exchange.Http.RequestAborted);
    }

    private ValueTask<Refusal?> ReceiveAsync(Exchange exchange)
    {
        var http = exchange.Http.Request;
        if (HttpMethods.IsPost(http.Method))
        {
            if (ContentCheck.CheckPost(http.Headers) is { } refusal) return ValueTask.FromResult<Refusal?>(refusal);
            return ContentCheck.BringsFiles(http.Headers)
                ? ReceiveFilesAsync(exchange)
                : RequestBody.ReadAsync(http, exchange.Request, _options.MaxBodyBytes, exchange.Http.RequestAborted);
        }

        if (!HttpMethods.IsGet(http.Method)) return ValueTask.FromResult<Refusal?>(Refusal.Method);
        var refused = _options.GetNeedsPreflight ? ContentCheck.CheckGet(http.Headers) : null;
        return ValueTask.FromResult(refused ?? QueryStringParser.Parse(http.Query, exchange.Request));
    }

    /// <summary>Nobody fills the disk who is not known.</summary>
    private ValueTask<Refusal?> ReceiveFilesAsync(Exchange exchange) => exchange.Asking.Viewer!.Kind == ViewerKind.Anonymous
        ? ValueTask.FromResult<Refusal?>(Refusal.AnonymousUpload)
        : uploads.ReadAsync(exchange.Http.Request, exchange.Request, exchange.Http.RequestAborted);

    private ValueTask RefuseAsync(Exchange exchange, AnswerType type, Refusal refusal)
    {
        metrics.Refused(refusal.Error.Code);
        OperationRunner.Replace(exchange.Answer, refusal.Error, exchange.TraceId);
        return AnswerSender.SendAsync(exchange.Http.Response, type, refusal.Status, exchange.Answer.Written);
    }

    private readonly record struct Exchange(HttpContext Http, ReceivedRequest Request, AnswerBuffer Answer, string TraceId, long Started, ViewerFinding Asking, CostMeter Meter)
    {
        public OperationRequest ToOperation() => new()
        {
            Query = Request.Query,
            DocumentId = Request.DocumentId,
            OperationName = Request.OperationName,
            Variables = Request.Variables,
            Files = Request.Files,
            QueriesOnly = HttpMethods.IsGet(Http.Request.Method),
            Viewer = Asking.Viewer!,
            Meter = Meter,
            CostReport = CostHeader.Read(Http.Request.Headers),
            TraceId = TraceId,
        };
    }
}
