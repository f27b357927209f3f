using System.Text;
using GovernanceGraph.Server.Transport.Live;

namespace GovernanceGraph.Server.Transport.Sockets;

/// <summary>The endings that only sockets have. 44xx with a name of HTTP's are graphql-transport-ws's; 4402, 4413 and 4420 are ours.</summary>
internal static class SocketEndings
{
    private const int LongestReason = 123;   // RFC 6455, 5.5: a control frame holds 125 bytes, two are the code's

    /// <summary>The client closed, as it may.</summary>
    public static Ending Done { get; } = new(1000, "");

    public static Ending MessageTooBig { get; } = new(1009, "The message is too big");

    public static Ending Unexpected { get; } = new(1011, "Something unexpected happened; it is logged");

    public static Ending Unauthorized { get; } = new(4401, "Unauthorized");

    public static Ending Exhausted { get; } = new(4402, "Budget exhausted: try again later");

    public static Ending ProtocolNotAcceptable { get; } = new(4406, "Subprotocol not acceptable");

    public static Ending InitTimeout { get; } = new(4408, "Connection initialisation timeout");

    public static Ending TooManySockets { get; } = new(4420, "Too many connections of one account, app or address");

    public static Ending TooManyInits { get; } = new(4429, "Too many initialisation requests");

    public static Ending BadMessage(string fault) => new(4400, Short(fault));

    public static Ending Duplicate(string id) => new(4409, Short($"Subscriber for {id} already exists"));

    private static string Short(string reason)
    {
        while (Encoding.UTF8.GetByteCount(reason) > LongestReason) reason = reason[..(reason.Length - 1 - (char.IsLowSurrogate(reason[^1]) ? 1 : 0))];
        return reason;
    }
}
