using GovernanceGraph.Engine.Errors;

namespace GovernanceGraph.Server.Transport.Live;

/// <summary>Why the server ends a connection that could have stayed open. <c>schema/error-codes.md</c> tells clients what to do about each.</summary>
/// <param name="Code">The close code of a socket: those of RFC 6455 below 4000, of graphql-transport-ws and our own from there.</param>
/// <param name="Reason">A sentence for people, at most 123 bytes.</param>
/// <param name="Error">The last error of a stream of events; null where it just completes.</param>
internal sealed record Ending(int Code, string Reason, GraphError? Error = null)
{
    /// <summary>The credentials ended, or mean something else than before.</summary>
    public static Ending Forbidden { get; } = new(4403, "Forbidden: the credentials are not valid, have ended, or show something else now", Refusal.Unauthenticated.Error);

    /// <summary>For too long it could not be found out whether the credentials still hold.</summary>
    public static Ending Unsure { get; } = new(1013, "The credentials cannot be checked now; try again in a few seconds", Refusal.AuthenticationUnavailable.Error);

    /// <summary>What waited for the client was more than is kept.</summary>
    public static Ending TooSlow { get; } = new(4413, "Too slow: resume with the last cursor", new GraphError(
        ErrorCodes.TooSlow, "What waited for you was more than is kept, because you did not take it fast enough. Nothing was left out: come back with the last cursor as 'after'."));

    /// <summary>The server stops.</summary>
    public static Ending Stopping { get; } = new(1001, "The server is stopping; connect again");

    /// <summary>What is done goes no further, since nobody listens.</summary>
    public static Ending Gone { get; } = new(1006, "");
}
