using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovernanceGraph.Server.Transport.Live;

namespace GovernanceGraph.Server.Transport.Sockets;

/// <summary>One operation on a socket; its answers go into the socket's line under the id that the client chose.</summary>
internal sealed class SocketOperation : IAnswerSink, IDisposable
{
    private readonly GraphSocket _socket;
    private readonly JsonEncodedText _id;
    private readonly byte[] _next;
    private readonly CancellationTokenSource _cancel;

    public SocketOperation(GraphSocket socket, string id, ReceivedRequest request, CancellationToken socketEnds)
    {
        (_socket, Id, Request) = (socket, id, request);
        _id = JsonEncodedText.Encode(id, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        _next = Head("next");
        _cancel = CancellationTokenSource.CreateLinkedTokenSource(socketEnds);
        Token = _cancel.Token;
    }

    public string Id { get; }

    /// <summary>What is to be run.</summary>
    public ReceivedRequest Request { get; }

    /// <summary>Cancelled when the client does not want the operation any more, or the socket ends.</summary>
    public CancellationToken Token { get; }

    /// <summary>Whether the client said that it wants no more of it: what waits in line is not sent.</summary>
    public bool IsUnwanted => Token.IsCancellationRequested;

    /// <summary>The client does not want it any more.</summary>
    public void Cancel()
    {
        try
        {
            _ = _cancel.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // It ended by itself just now.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _cancel.Dispose();
        Request.Dispose();
    }

    /// <inheritdoc/>
    public ValueTask AnswerAsync(AnswerBuffer answer) => _socket.SendAsync(new Outgoing(this, _next, answer.Written, answer), Token);

    /// <inheritdoc/>
    public ValueTask NextAsync(ReadOnlyMemory<byte> answer) => _socket.SendAsync(new Outgoing(this, _next, answer), Token);

    /// <summary>The line is always on its way.</summary>
    public ValueTask FlushAsync() => ValueTask.CompletedTask;

    /// <inheritdoc/>
    public ValueTask RefuseAsync(ReadOnlyMemory<byte> answer)
    {
        _socket.Forget(this);
        return _socket.SendAsync(new Outgoing(this, Head("error"), ErrorsOf(answer).ToArray()), Token);
    }

    /// <summary>The id is free before the client hears of it, since it may use it again at once.</summary>
    public ValueTask CompleteAsync()
    {
        _socket.Forget(this);
        return _socket.SendAsync(new Outgoing(this, Encoding.UTF8.GetBytes($$"""{"id":"{{_id}}","type":"complete"}""")), Token);
    }

    /// <inheritdoc/>
    public void EndAsTooSlow() => _socket.End(Ending.TooSlow);

    private byte[] Head(string type) => Encoding.UTF8.GetBytes($$"""{"id":"{{_id}}","type":"{{type}}","payload":""");

    /// <summary>The list in <c>{"errors":[…]}</c>.</summary>
    private static ReadOnlyMemory<byte> ErrorsOf(ReadOnlyMemory<byte> answer)
    {
        var reader = new Utf8JsonReader(answer.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isErrors = reader.ValueTextEquals("errors"u8);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (isErrors) return answer[start..(int)reader.BytesConsumed];
        }

        throw new InvalidOperationException("A refusal holds no errors.");
    }
}
