using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace GovernanceGraph.Server.Transport;

/// <summary>Reads the query string of a GET as GraphQL over HTTP defines it; <c>variables</c> and <c>extensions</c> are JSON objects as text.</summary>
public static class QueryStringParser
{
    /// <summary>Reads <paramref name="parameters"/> into <paramref name="request"/>; returns why they cannot be taken, or null.</summary>
    public static Refusal? Parse(IQueryCollection parameters, ReceivedRequest request)
    {
        foreach (var (name, values) in parameters)
        {
            if (values.Count > 1) return Refusal.BadRequest($"The parameter '{Shown(name)}' stands in the URL twice.");
            if (Keep(name, values, request) is { } refusal) return refusal;
        }

        return request.Query is null && request.DocumentId is null
            ? Refusal.BadRequest("The URL has no parameter 'query'. Give the document's text as 'query', or the id of a trusted document as 'documentId'.")
            : null;
    }

    private static Refusal? Keep(string name, StringValues values, ReceivedRequest request)
    {
        // An absent value and an empty one are the same thing in a URL.
        var value = values.ToString();
        if (value.Length == 0) value = null;
        switch (name)
        {
            case "query": request.Query = value; return null;
            case "operationName": request.OperationName = value; return null;
            case "documentId" or "id":
                if (request.DocumentId is not null) return Refusal.BadRequest("The URL has both 'documentId' and 'id'; they are the same parameter.");
                request.DocumentId = value;
                return null;
            case "variables": return KeepObject(name, value, request);
            case "extensions": return KeepObject(name, value, null);
            default: return Refusal.BadRequest($"The URL has the unknown parameter '{Shown(name)}'. Known are query, operationName, variables, extensions and documentId.");
        }
    }

    private static Refusal? KeepObject(string name, string? json, ReceivedRequest? request)
    {
        if (json is null or "null") return null;
        using var scratch = request is null ? new ReceivedRequest() : null;
        var target = request ?? scratch!;
        Encoding.UTF8.GetBytes(json, target.RentVariables(Encoding.UTF8.GetByteCount(json)));
        return IsObject(target.Variables.Span) ? null : Refusal.BadRequest($"The parameter '{name}' must be one JSON object.");
    }

    private static bool IsObject(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
            reader.Skip();
            return !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Shown(string name) => name.Length <= 40 ? name : string.Concat(name.AsSpan(0, 40), "…");
}
