using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovernanceGraph.Benchmarks.Day;

/// <summary>A step that somebody wants to take: a mutation with its input, under a key, so that it can be sent again.</summary>
internal sealed record DayStep(DayPerson Who, string Name, JsonObject Input, byte[]? File = null)
{
    private const string Issue = "{ id code state version dueAt responsible { id level } }";

    /// <summary>The same key with something else in it.</summary>
    public DayStep WithOther(string issue) => new(Who, "commentIssue", new JsonObject { ["id"] = issue, ["text"] = "同一幂等键，另一内容。", ["idempotencyKey"] = Input["idempotencyKey"]!.GetValue<string>() });

    /// <summary>The request: JSON, or multipart where a file goes along.</summary>
    public HttpContent Content(string directive = "")
    {
        if (File is null) return DayClient.JsonContent(Document(directive), new { input = Input });
        var operations = JsonSerializer.Serialize(new { query = Document(directive), variables = new { input = Input } });
        return new MultipartFormDataContent
        {
            { new StringContent(operations), "operations" },
            { new StringContent("""{"0":["variables.input.files.0"]}"""), "map" },
            { new ByteArrayContent(File), "0", "现场.png" },
        };
    }

    private string Document(string directive)
    {
        var type = char.ToUpperInvariant(Name[0]) + Name[1..];
        var result = Name == "mergeIssues" ? $"into {Issue}" : $"issue {Issue} event {{ id kind version at level stars }}";
        var errors = Name is "reportIssue" or "mergeIssues" ? "" : "... on WrongStateError { state allowed } ... on VersionConflictError { currentVersion issue { state version } }";
        return $"mutation ($input: {type}Input!) {{ {Name}(input: $input) {directive} {{ {result} errors {{ __typename ... on Error {{ code message }} {errors} }} }} }}";
    }
}

/// <summary>What a step was answered: the issue and the event, or why not.</summary>
internal sealed record DayAnswer(JsonElement Issue, JsonElement Event, JsonElement Errors, bool WasInterrupted)
{
    /// <summary>The type of the error; null when the step was taken.</summary>
    public string? Refusal => Errors.ValueKind == JsonValueKind.Array ? Errors[0].GetProperty("__typename").GetString() : null;

    public static DayAnswer Of(string name, JsonElement data, bool wasInterrupted)
    {
        var payload = data.GetProperty(name);
        return new DayAnswer(payload.GetProperty(name == "mergeIssues" ? "into" : "issue"), payload.TryGetProperty("event", out var step) ? step : default, payload.GetProperty("errors"), wasInterrupted);
    }
}
