using GovernanceGraph.Engine;

namespace GovernanceGraph.Server.Transport;

/// <summary>Sends a whole answer: status, type, length, and the body in one write.</summary>
public static class AnswerSender
{
    private const string JsonType = AnswerTypes.Json + "; charset=utf-8";
    private const string GraphType = AnswerTypes.GraphResponse + "; charset=utf-8";

    /// <summary>Sends what the engine wrote, under the status of its outcome.</summary>
    public static ValueTask SendAsync(HttpResponse response, AnswerType type, Outcome outcome, ReadOnlyMemory<byte> body)
    {
        if (outcome == Outcome.KindNotAllowed) response.Headers.Allow = "POST";
        if (outcome == Outcome.Unavailable) response.Headers.RetryAfter = "2";
        return WriteAsync(response, type, Status(outcome, type), body);
    }

    /// <summary>Sends a refusal of the transport.</summary>
    public static ValueTask SendAsync(HttpResponse response, AnswerType type, int status, ReadOnlyMemory<byte> body)
    {
        if (status == StatusCodes.Status405MethodNotAllowed) response.Headers.Allow = "GET, POST";
        if (status == StatusCodes.Status401Unauthorized) response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
        if (status == StatusCodes.Status503ServiceUnavailable) response.Headers.RetryAfter = "2";
        if (status == StatusCodes.Status415UnsupportedMediaType) response.Headers["Accept-Post"] = $"{AnswerTypes.Json}, {ContentCheck.Multipart}";
        return WriteAsync(response, type, status, body);
    }

    // What went wrong in the document is 200 in the older type (GraphQL over HTTP, "application/json"); what the server failed to do never is.
    private static int Status(Outcome outcome, AnswerType type) => outcome switch
    {
        Outcome.Answered => StatusCodes.Status200OK,
        Outcome.Refused => type == AnswerType.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        Outcome.KindNotAllowed => StatusCodes.Status405MethodNotAllowed,
        Outcome.TimedOut => StatusCodes.Status504GatewayTimeout,
        Outcome.Exhausted => StatusCodes.Status429TooManyRequests,
        Outcome.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static ValueTask WriteAsync(HttpResponse response, AnswerType type, int status, ReadOnlyMemory<byte> body)
    {
        response.StatusCode = status;
        response.ContentType = type == AnswerType.Json ? JsonType : GraphType;
        response.ContentLength = body.Length;
        response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsHead(response.HttpContext.Request.Method)) return ValueTask.CompletedTask;
        return response.Body.WriteAsync(body, response.HttpContext.RequestAborted);
    }
}
