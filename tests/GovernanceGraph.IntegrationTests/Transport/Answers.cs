using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace GovernanceGraph.IntegrationTests.Transport;

/// <summary>Sends requests to the graph and reads what comes back.</summary>
internal static class Answers
{
    public const string GraphType = "application/graphql-response+json";

    public static Task<HttpResponseMessage> PostAsync(this HttpClient client, string json, string? accept = GraphType, Action<HttpRequestMessage>? change = null) =>
        client.PostAsync(new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json")), accept, change);

    public static Task<HttpResponseMessage> PostAsync(this HttpClient client, HttpContent? body, string? accept = GraphType, Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = body };
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
        change?.Invoke(request);
        return client.SendAsync(request);
    }

    public static Task<HttpResponseMessage> SendAsync(this HttpClient client, HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return client.SendAsync(request);
    }

    public static string Query(string document) => JsonSerializer.Serialize(new { query = document });

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync()).RootElement;

    /// <summary>The code of the answer's only error; fails when there is another number of them.</summary>
    public static async Task<string?> CodeAsync(this HttpResponseMessage response) =>
        (await response.JsonAsync()).GetProperty("errors").EnumerateArray().Single().GetProperty("extensions").GetProperty("code").GetString();

    public static string? Header(this HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) || response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;
}
