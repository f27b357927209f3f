namespace GovernanceGraph.Server.Transport.Sockets;

/// <summary>A message to a client that waits to be sent.</summary>
/// <param name="Operation">Whose answer it is: it is not sent once the client does not want it any more. Null for the socket's own messages.</param>
/// <param name="Head">The whole message, or what stands before the payload.</param>
/// <param name="Payload">The payload; the message ends behind it. Empty where there is none.</param>
/// <param name="Owner">Holds the memory of the payload, and is let go when it was sent.</param>
internal readonly record struct Outgoing(SocketOperation? Operation, ReadOnlyMemory<byte> Head, ReadOnlyMemory<byte> Payload = default, IDisposable? Owner = null)
{
    /// <summary>How many bytes it has on the wire, without the frame's own.</summary>
    public int Length => Head.Length + (Payload.IsEmpty ? 0 : Payload.Length + 1);

    /// <summary>Writes the whole message.</summary>
    public void CopyTo(Span<byte> target)
    {
        Head.Span.CopyTo(target);
        if (Payload.IsEmpty) return;
        Payload.Span.CopyTo(target[Head.Length..]);
        target[Head.Length + Payload.Length] = (byte)'}';
    }
}
