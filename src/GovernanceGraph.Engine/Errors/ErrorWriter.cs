using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovernanceGraph.Engine.Errors;

/// <summary>Writes answers that hold errors: <c>{"errors":[…]}</c>, at most five and 16 KB.</summary>
public static class ErrorWriter
{
    private const int MaxErrors = 5;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An answer without data: nothing ran.</summary>
    public static void Write(IBufferWriter<byte> output, string traceId, params IReadOnlyList<GraphError> errors)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        WriteMember(json, traceId, errors);
        json.WriteEndObject();
    }

    /// <summary>The member <c>errors</c> of an answer.</summary>
    public static void WriteMember(Utf8JsonWriter json, string traceId, IReadOnlyList<GraphError> errors)
    {
        json.WriteStartArray("errors");
        foreach (var error in errors.Take(MaxErrors)) WriteOne(json, traceId, error);
        json.WriteEndArray();
    }

    private static void WriteOne(Utf8JsonWriter json, string traceId, GraphError error)
    {
        json.WriteStartObject();
        json.WriteString("message", error.Message);
        if (error.Locations.Count > 0)
        {
            json.WriteStartArray("locations");
            foreach (var (line, column) in error.Locations)
            {
                json.WriteStartObject();
                json.WriteNumber("line", line);
                json.WriteNumber("column", column);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (error.Path is { } path)
        {
            json.WriteStartArray("path");
            foreach (var step in path) WriteValue(json, step);
            json.WriteEndArray();
        }

        json.WriteStartObject("extensions");
        json.WriteString("code", error.Code);
        foreach (var (name, value) in error.Details ?? new Dictionary<string, object>())
        {
            json.WritePropertyName(name);
            WriteValue(json, value);
        }

        if (traceId.Length > 0) json.WriteString("traceId", traceId);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case int n: json.WriteNumberValue(n); break;
            case long n: json.WriteNumberValue(n); break;
            case bool b: json.WriteBooleanValue(b); break;
            case IReadOnlyDictionary<string, object> members:
                json.WriteStartObject();
                foreach (var (name, member) in members)
                {
                    json.WritePropertyName(name);
                    WriteValue(json, member);
                }

                json.WriteEndObject();
                break;
            case IEnumerable<string> list:
                json.WriteStartArray();
                foreach (var item in list) json.WriteStringValue(item);
                json.WriteEndArray();
                break;
            default: json.WriteStringValue(value.ToString()); break;
        }
    }
}
