using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovernanceGraph.Engine.Errors;

namespace GovernanceGraph.Server.Transport;

/// <summary>Writes the body of an answer that has only one error.</summary>
public static class ErrorBody
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes <c>{"errors":[{"message":…,"extensions":{"code":…,"traceId":…}}]}</c>.</summary>
    public static void Write(IBufferWriter<byte> output, GraphError error, string traceId)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartArray("errors"u8);
        json.WriteStartObject();
        json.WriteString("message"u8, error.Message);
        json.WriteStartObject("extensions"u8);
        json.WriteString("code"u8, error.Code);
        foreach (var (name, value) in error.Details ?? new Dictionary<string, object>())
        {
            json.WritePropertyName(name);
            JsonSerializer.Serialize(json, value, value.GetType());
        }

        json.WriteString("traceId"u8, traceId);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
