using System.Text.Json;

namespace GovernanceGraph.Server.Transport.Sockets;

/// <summary>What a client may send.</summary>
internal enum ClientMessageType
{
    None,
    ConnectionInit,
    Ping,
    Pong,
    Subscribe,
    Complete,
}

/// <summary>One message of a client (graphql-transport-ws).</summary>
/// <param name="Id">The operation's id; empty where the type has none.</param>
/// <param name="Payload">The payload as JSON, where it was received; empty when there is none.</param>
internal readonly record struct ClientMessage(ClientMessageType Type, string Id, ReadOnlyMemory<byte> Payload)
{
    /// <summary>Longer ones are refused: the id comes back with every answer.</summary>
    public const int MaxIdLength = 256;

    /// <summary>Reads a message; what is wrong with it, or null.</summary>
    public static string? Parse(ReadOnlyMemory<byte> json, out ClientMessage message)
    {
        message = new ClientMessage(ClientMessageType.None, "", default);
        try
        {
            var reader = new Utf8JsonReader(json.Span);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return "A message is a JSON object";
            if (ParseMembers(ref reader, json, ref message) is { } fault) return fault;
            return FaultOf(message);
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            return "A message is a JSON object in UTF-8";
        }
    }

    private static string? ParseMembers(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json, ref ClientMessage message)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = reader.ValueTextEquals("type"u8) ? 't' : reader.ValueTextEquals("id"u8) ? 'i' : reader.ValueTextEquals("payload"u8) ? 'p' : ' ';
            reader.Read();
            switch (member)
            {
                case 't' when reader.TokenType == JsonTokenType.String: message = message with { Type = TypeOf(ref reader) }; break;
                case 'i' when reader.TokenType == JsonTokenType.String: message = message with { Id = reader.GetString()! }; break;
                case 'p' when reader.TokenType == JsonTokenType.Null: message = message with { Payload = default }; break;
                case 'p' when reader.TokenType == JsonTokenType.StartObject:
                    var start = (int)reader.TokenStartIndex;
                    reader.Skip();
                    message = message with { Payload = json[start..(int)reader.BytesConsumed] };
                    break;
                case ' ': reader.Skip(); break;
                default: return "A message has a 'type' and an 'id' that are strings and a 'payload' that is an object";
            }
        }

        reader.Read();
        return null;
    }

    private static ClientMessageType TypeOf(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("subscribe"u8) ? ClientMessageType.Subscribe
        : reader.ValueTextEquals("complete"u8) ? ClientMessageType.Complete
        : reader.ValueTextEquals("ping"u8) ? ClientMessageType.Ping
        : reader.ValueTextEquals("pong"u8) ? ClientMessageType.Pong
        : reader.ValueTextEquals("connection_init"u8) ? ClientMessageType.ConnectionInit
        : ClientMessageType.None;

    private static string? FaultOf(in ClientMessage message) => message.Type switch
    {
        ClientMessageType.None => "The message has no known 'type'",
        ClientMessageType.Subscribe or ClientMessageType.Complete when message.Id.Length is 0 or > MaxIdLength => $"The message needs an 'id' of 1 to {MaxIdLength} characters",
        ClientMessageType.Subscribe when message.Payload.IsEmpty => "A subscribe message needs a 'payload'",
        _ => null,
    };
}
