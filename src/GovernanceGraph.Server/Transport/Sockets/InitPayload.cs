using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace GovernanceGraph.Server.Transport.Sockets;

/// <summary>The credentials in the payload of <c>connection_init</c>: browsers cannot set headers of a handshake. Under the headers' names, in any case; whatever else is there is not ours.</summary>
internal static class InitPayload
{
    /// <summary>Those of the payload together with the handshake's; null when one is no text.</summary>
    public static Credentials? Join(Credentials handshake, ReadOnlySpan<byte> payload)
    {
        if (payload.IsEmpty) return handshake;
        var (authorization, apiKey) = (handshake.Authorization, handshake.ApiKey);
        var reader = new Utf8JsonReader(payload);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            var isToken = string.Equals(name, "Authorization", StringComparison.OrdinalIgnoreCase);
            if (isToken || string.Equals(name, Credentials.ApiKeyHeader, StringComparison.OrdinalIgnoreCase))
            {
                if (reader.TokenType == JsonTokenType.Null) continue;
                if (reader.TokenType != JsonTokenType.String) return null;
                if (isToken) authorization = With(authorization, reader.GetString()!);
                else apiKey = With(apiKey, reader.GetString()!);
            }
            else
            {
                reader.Skip();
            }
        }

        return new Credentials(authorization, apiKey);
    }

    // The same one twice, in the header and here, is one.
    private static StringValues With(StringValues known, string value) => known.Contains(value) ? known : StringValues.Concat(known, value);
}
