using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace GovernanceGraph.Server.Transport;

/// <summary>
/// Reads the JSON body of a POST as GraphQL over HTTP defines it. Unknown and repeated properties are refused, so that a typing
/// error never changes silently what is asked.
/// </summary>
public static class JsonRequestParser
{
    private const int MaxDepth = 64;

    private static readonly RecurringText Documents = new();

    [Flags]
    private enum Parts
    {
        None = 0,
        Query = 1,
        DocumentId = 2,
        OperationName = 4,
        Variables = 8,
        Extensions = 16,
    }

    /// <summary>Reads <paramref name="body"/> into <paramref name="request"/>; returns why it cannot be taken, or null.</summary>
    public static Refusal? Parse(in ReadOnlySequence<byte> body, ReceivedRequest request)
    {
        if (body.IsEmpty) return Refusal.BadRequest("The request has no body. Send a JSON object with the member 'query'.");
        try
        {
            var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = MaxDepth });
            return ParseRoot(ref reader, body, request);
        }
        catch (JsonException error)
        {
            return Refusal.BadRequest($"The request body is not valid JSON (line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}).");
        }
        catch (InvalidOperationException)
        {
            // Utf8JsonReader's answer to text that cannot be turned into a string.
            return Refusal.BadRequest("The request body holds text that is not valid UTF-8, or half of a surrogate pair.");
        }
    }

    private static Refusal? ParseRoot(ref Utf8JsonReader reader, in ReadOnlySequence<byte> body, ReceivedRequest request)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray) return Refusal.Batch;
        if (reader.TokenType != JsonTokenType.StartObject) return Refusal.BadRequest($"The request body is a JSON {Name(reader.TokenType)}; it must be an object with the member 'query'.");

        var seen = Parts.None;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!TryReadPart(ref reader, out var part)) return Refusal.BadRequest($"The request has the unknown member '{Shown(ref reader)}'. Known are query, operationName, variables, extensions and documentId.");
            if ((seen & part) != 0) return Refusal.BadRequest($"The request has the member '{Name(part)}' twice.");
            seen |= part;
            reader.Read();
            if (ReadValue(ref reader, part, body, request) is { } refusal) return refusal;
        }

        // Reads on past the object, so that anything behind it is an error.
        reader.Read();
        return request.Query is null && request.DocumentId is null
            ? Refusal.BadRequest("The request has no 'query'. Send the document's text as 'query', or the id of a trusted document as 'documentId'.")
            : null;
    }

    private static bool TryReadPart(ref Utf8JsonReader reader, out Parts part)
    {
        part = reader.ValueTextEquals("query"u8) ? Parts.Query
            : reader.ValueTextEquals("variables"u8) ? Parts.Variables
            : reader.ValueTextEquals("operationName"u8) ? Parts.OperationName
            : reader.ValueTextEquals("extensions"u8) ? Parts.Extensions
            : reader.ValueTextEquals("documentId"u8) || reader.ValueTextEquals("id"u8) ? Parts.DocumentId
            : Parts.None;
        return part != Parts.None;
    }

    private static Refusal? ReadValue(ref Utf8JsonReader reader, Parts part, in ReadOnlySequence<byte> body, ReceivedRequest request)
    {
        if (reader.TokenType == JsonTokenType.Null) return null;
        Refusal? refusal;
        switch (part)
        {
            case Parts.Query: request.Query = ReadText(ref reader, part, out refusal); return refusal;
            case Parts.DocumentId: request.DocumentId = ReadText(ref reader, part, out refusal); return refusal;
            case Parts.OperationName: request.OperationName = ReadText(ref reader, part, out refusal); return refusal;
            default: return ReadObject(ref reader, part, body, request);
        }
    }

    private static string? ReadText(ref Utf8JsonReader reader, Parts part, out Refusal? refusal)
    {
        var text = reader.TokenType != JsonTokenType.String ? null : part == Parts.Query ? Documents.Read(ref reader) : reader.GetString();
        refusal = text is null ? Refusal.BadRequest($"The member '{Name(part)}' is a JSON {Name(reader.TokenType)}; it must be a string.") : null;
        return text;
    }

    private static Refusal? ReadObject(ref Utf8JsonReader reader, Parts part, in ReadOnlySequence<byte> body, ReceivedRequest request)
    {
        if (reader.TokenType != JsonTokenType.StartObject) return Refusal.BadRequest($"The member '{Name(part)}' is a JSON {Name(reader.TokenType)}; it must be an object.");
        var start = reader.TokenStartIndex;
        reader.Skip();
        if (part != Parts.Variables) return null;
        request.KeepVariables(body.Slice(start, reader.BytesConsumed - start));
        return Utf8.IsValid(request.Variables.Span) ? null : Refusal.BadRequest("The member 'variables' holds text that is not valid UTF-8.");
    }

    private static string Shown(ref Utf8JsonReader reader)
    {
        var name = reader.GetString() ?? "";
        return name.Length <= 40 ? name : string.Concat(name.AsSpan(0, 40), "…");
    }

    private static string Name(Parts part) => part switch
    {
        Parts.Query => "query",
        Parts.DocumentId => "documentId",
        Parts.OperationName => "operationName",
        Parts.Variables => "variables",
        _ => "extensions",
    };

    private static string Name(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "object",
        JsonTokenType.StartArray => "array",
        JsonTokenType.String => "string",
        JsonTokenType.Number => "number",
        JsonTokenType.Null => "null",
        _ => "boolean",
    };
}
