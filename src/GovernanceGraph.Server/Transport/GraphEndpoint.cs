using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Budgets;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Server.Budgets;
using Microsoft.Extensions.Options;

namespace GovernanceGraph.Server.Transport;

/// <summary>
/// <c>/graphql</c>: takes a request, has the engine answer it and sends the answer (GraphQL over HTTP, draft of 2025;
/// the public contract, "Requests").
/// </summary>
public sealed partial class GraphEndpoint(
    IOperationPipeline pipeline, IViewerSource viewers, CostMeters meters, IOptions<TransportOptions> options, IOptions<BudgetOptions> budgets, TransportMetrics metrics, ILogger<GraphEndpoint> log)
{
    /// <summary>Where the graph is served.</summary>
    public const string Path = "/graphql";

    private readonly TransportOptions _options = options.Value;
    private readonly int _refusalDelay = budgets.Value.RefusalDelayMilliseconds;

    /// <summary>Answers one request, whatever its method.</summary>
    public async Task HandleAsync(HttpContext http)
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
            await AnswerAsync(new Exchange(http, request, answer, traceId, started, viewer, meters.For(viewer, http.Connection.RemoteIpAddress)), asking.Refusal);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            metrics.Abandoned();
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask AnswerAsync(Exchange exchange, Refusal? distrust)
    {
        if (AnswerTypes.Negotiate(exchange.Http.Request.Headers.Accept) is not { } type)
        {
            await RefuseAsync(exchange, AnswerType.Json, Refusal.NotAcceptable);
        }
        else if (exchange.Meter.Enter() is { } exhausted)
        {
            await HoldBackAsync(exchange);
            await RefuseAsync(exchange, type, new Refusal(StatusCodes.Status429TooManyRequests, exhausted));
        }
        else if ((distrust ?? await ReceiveAsync(exchange)) is { } refusal)
        {
            await RefuseAsync(exchange, type, refusal);
        }
        else
        {
            var outcome = await RunAsync(exchange);
            metrics.Answered(outcome, exchange.Started);
            if (outcome == Outcome.Exhausted) await HoldBackAsync(exchange);
            await AnswerSender.SendAsync(exchange.Http.Response, type, outcome, exchange.Answer.Written);
        }
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
            return ContentCheck.CheckPost(http.Headers) is { } refusal
                ? ValueTask.FromResult<Refusal?>(refusal)
                : RequestBody.ReadAsync(http, exchange.Request, _options.MaxBodyBytes, exchange.Http.RequestAborted);
        }

        if (!HttpMethods.IsGet(http.Method)) return ValueTask.FromResult<Refusal?>(Refusal.Method);
        var refused = _options.GetNeedsPreflight ? ContentCheck.CheckGet(http.Headers) : null;
        return ValueTask.FromResult(refused ?? QueryStringParser.Parse(http.Query, exchange.Request));
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<Outcome> RunAsync(Exchange exchange)
    {
        var (http, answer, traceId) = (exchange.Http, exchange.Answer, exchange.TraceId);
        var outcome = Outcome.Failed;
        try
        {
            outcome = await pipeline.AnswerAsync(exchange.ToOperation(), answer, http.RequestAborted);
        }
        catch (DroppedAnswerException dropped)
        {
            Replace(answer, dropped.Error, traceId);
            return dropped.Outcome;
        }
        catch (Exception surprise) when (surprise is not OperationCanceledException || !http.RequestAborted.IsCancellationRequested)
        {
            LogSurprise(log, surprise, traceId);
            Replace(answer, new GraphError(ErrorCodes.Internal, "Something unexpected happened. It is logged under this answer's traceId."), traceId);
        }

        if (!answer.Overflowed) return outcome;
        Replace(answer, TooLarge(), traceId);
        return Outcome.Refused;
    }

    private GraphError TooLarge() => new(
        ErrorCodes.AnswerTooLarge,
        $"The answer is larger than {_options.MaxAnswerBytes} bytes. Ask for smaller pages or fewer fields.")
    {
        Details = new Dictionary<string, object> { ["limit"] = "answer", ["allowed"] = (long)_options.MaxAnswerBytes },
    };

    private ValueTask RefuseAsync(Exchange exchange, AnswerType type, Refusal refusal)
    {
        metrics.Refused(refusal.Error.Code);
        Replace(exchange.Answer, refusal.Error, exchange.TraceId);
        return AnswerSender.SendAsync(exchange.Http.Response, type, refusal.Status, exchange.Answer.Written);
    }

    private static void Replace(AnswerBuffer answer, GraphError error, string traceId)
    {
        answer.Clear();
        ErrorWriter.Write(answer, traceId, error);
    }

    [LoggerMessage(LogLevel.Error, "The request {TraceId} failed unexpectedly.")]
    private static partial void LogSurprise(ILogger log, Exception surprise, string traceId);

    private readonly record struct Exchange(HttpContext Http, ReceivedRequest Request, AnswerBuffer Answer, string TraceId, long Started, Viewer Viewer, CostMeter Meter)
    {
        public OperationRequest ToOperation() => new()
        {
            Query = Request.Query,
            DocumentId = Request.DocumentId,
            OperationName = Request.OperationName,
            Variables = Request.Variables,
            QueriesOnly = HttpMethods.IsGet(Http.Request.Method),
            Viewer = Viewer,
            Meter = Meter,
            CostReport = CostHeader.Read(Http.Request.Headers),
            TraceId = TraceId,
        };
    }
}
