using GovernanceGraph.Engine.Errors;

namespace GovernanceGraph.Server.Transport;

/// <summary>Why the transport refuses a request before the engine sees it.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Error">What the client is told.</param>
public sealed record Refusal(int Status, GraphError Error)
{
    /// <summary>The request is not well formed.</summary>
    public static Refusal BadRequest(string message) => new(StatusCodes.Status400BadRequest, new GraphError(ErrorCodes.BadRequest, message));

    /// <summary>The body is larger than the server takes.</summary>
    public static Refusal BodyTooLarge(long allowed, long? found) => new(StatusCodes.Status413PayloadTooLarge, new GraphError(
        ErrorCodes.BodyTooLarge,
        $"The request body is larger than the {allowed} bytes that this server takes. Send less, for example as variables of several requests.")
    {
        Details = found is { } size
            ? new Dictionary<string, object> { ["limit"] = "body", ["allowed"] = allowed, ["found"] = size }
            : new Dictionary<string, object> { ["limit"] = "body", ["allowed"] = allowed },
    });

    /// <summary>The body's type or encoding is none that the server reads.</summary>
    public static Refusal UnsupportedMediaType(string message) =>
        new(StatusCodes.Status415UnsupportedMediaType, new GraphError(ErrorCodes.UnsupportedMediaType, message));

    /// <summary>A request with files is not as the GraphQL multipart request specification says.</summary>
    public static Refusal InvalidUpload(string message) => new(StatusCodes.Status400BadRequest, new GraphError(ErrorCodes.InvalidUpload, message));

    /// <summary>One file is larger than the server takes.</summary>
    public static Refusal FileTooLarge(long allowed) => new(StatusCodes.Status413PayloadTooLarge, new GraphError(
        ErrorCodes.FileTooLarge, $"A file is larger than the {allowed} bytes that this server takes. Send a smaller one.")
    {
        Details = new Dictionary<string, object> { ["limit"] = "file", ["allowed"] = allowed },
    });

    /// <summary>A request brings more files than the server takes.</summary>
    public static Refusal TooManyFiles(long allowed, long found) => new(StatusCodes.Status413PayloadTooLarge, new GraphError(
        ErrorCodes.TooManyFiles, $"The request brings {found} files; this server takes {allowed} at once. Send several requests.")
    {
        Details = new Dictionary<string, object> { ["limit"] = "files", ["allowed"] = allowed, ["found"] = found },
    });

    /// <summary>A request with files takes too long to come.</summary>
    public static Refusal UploadTooSlow(int seconds) => new(StatusCodes.Status408RequestTimeout, new GraphError(
        ErrorCodes.UploadTimeout, $"The files did not arrive within {seconds} s. Send smaller ones, or fewer at once."));

    /// <summary>As many requests with files are coming in as the server takes at once.</summary>
    public static Refusal UploadsBusy(int allowed) => new(StatusCodes.Status503ServiceUnavailable, new GraphError(
        ErrorCodes.ServerBusy, $"The server is taking in {allowed} requests with files already; try again in a few seconds."));

    /// <summary>Nobody is signed in who could answer for the files.</summary>
    public static Refusal AnonymousUpload { get; } = new(StatusCodes.Status401Unauthorized, new GraphError(
        ErrorCodes.Unauthenticated, "Files are taken from signed-in people and from apps only. Send an access token in 'Authorization: Bearer …' or an app's key in 'X-API-Key'."));

    /// <summary>A browser could have been made to send this request by a foreign page.</summary>
    public static Refusal Csrf { get; } = new(StatusCodes.Status400BadRequest, new GraphError(
        ErrorCodes.CsrfRefused,
        "A page of another site could have made a browser send this request. Send the body as 'Content-Type: application/json', or set the header 'GraphQL-Preflight: 1'."));

    /// <summary>A browser was made to open a socket by a foreign page.</summary>
    public static Refusal ForeignOrigin { get; } = new(StatusCodes.Status403Forbidden, new GraphError(
        ErrorCodes.CsrfRefused,
        "Pages of this origin may not open sockets here. The operator of the server can name it under Governance:Transport:AllowedOrigins."));

    /// <summary>One asker holds as many connections open as it may.</summary>
    public static Refusal TooManyConnections(int allowed) => new(StatusCodes.Status429TooManyRequests, GraphError.OverLimit(
        "connections", allowed, allowed + 1, $"You hold {allowed} sockets and streams of events open, which is all that one account, app or address may. Run several operations on one socket."));

    /// <summary>What was sent to show who asks cannot be trusted; why is in the log only.</summary>
    public static Refusal Unauthenticated { get; } = new(StatusCodes.Status401Unauthorized, new GraphError(
        ErrorCodes.Unauthenticated,
        "The credentials are not valid. Send one valid, unexpired access token in 'Authorization: Bearer …' or one key of an app in 'X-API-Key', or neither to see what is public."));

    /// <summary>It cannot be said now who asks.</summary>
    public static Refusal AuthenticationUnavailable { get; } = new(StatusCodes.Status503ServiceUnavailable, new GraphError(
        ErrorCodes.AuthenticationUnavailable,
        "The credentials cannot be checked now; try again in a few seconds."));

    /// <summary>The client accepts none of the answer's types.</summary>
    public static Refusal NotAcceptable { get; } = new(StatusCodes.Status406NotAcceptable, new GraphError(
        ErrorCodes.NotAcceptable,
        "The Accept header allows no type that this server answers with: application/graphql-response+json or application/json."));

    /// <summary>Several requests came in one body.</summary>
    public static Refusal Batch { get; } = new(StatusCodes.Status400BadRequest, new GraphError(
        ErrorCodes.BatchRefused,
        "The body is a JSON array. Batches are not taken: send one request each, or select several fields in one operation."));

    /// <summary>The HTTP method is none of GET and POST.</summary>
    public static Refusal Method { get; } = new(StatusCodes.Status405MethodNotAllowed, new GraphError(
        ErrorCodes.BadRequest,
        "The graph is queried by POST or GET."));
}
