using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace GovernanceGraph.Benchmarks.Day;

/// <summary>A front end: asks over HTTP, and asks again when the connection breaks or the server is away, as an app on a phone does.</summary>
internal sealed class DayClient(Uri endpoint) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200), Patience = TimeSpan.FromMinutes(10);

    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(30) };
    private int _interrupted, _delayed, _requests;

    public Uri Endpoint => endpoint;

    /// <summary>Requests that were answered.</summary>
    public int Requests => _requests;

    /// <summary>Requests whose connection broke or could not be made.</summary>
    public int Interrupted => _interrupted;

    /// <summary>Requests that were told to come later, or answered too late (429, 503, 504).</summary>
    public int Delayed => _delayed;

    /// <summary>Asks; gives the data.</summary>
    public async Task<JsonElement> AskAsync(DayPerson who, string query, object? variables = null) =>
        (await SendAsync(who, () => JsonContent(query, variables))).Data;

    /// <summary>Asks; gives the data and whether it was asked more than once because the server had died under it.</summary>
    /// <param name="content">Makes the body, anew for each attempt.</param>
    public async Task<(JsonElement Data, bool Interrupted)> SendAsync(DayPerson who, Func<HttpContent> content)
    {
        var (began, wasInterrupted) = (Stopwatch.GetTimestamp(), false);
        for (; Stopwatch.GetElapsedTime(began) < Patience; await Task.Delay(Pause))
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = content() };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", who.Token);
            request.Headers.Add("graphql-preflight", "1");
            request.Headers.Accept.ParseAdd("application/graphql-response+json");
            try
            {
                using var response = await _http.SendAsync(request);
                if (response.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout)) return (Data(await response.Content.ReadAsByteArrayAsync()), wasInterrupted);
                Interlocked.Increment(ref _delayed);
            }
            catch (Exception error) when (error is HttpRequestException or IOException)
            {
                Interlocked.Increment(ref _interrupted);
                wasInterrupted |= error is not HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError };   // what could not even be sent was not done
            }
        }

        throw new DayFault($"{who.Subject} was not answered within {Patience.TotalMinutes} minutes.");
    }

    public static HttpContent JsonContent(string query, object? variables) =>
        new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new { query, variables })) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    public void Dispose() => _http.Dispose();

    private JsonElement Data(byte[] body)
    {
        Interlocked.Increment(ref _requests);
        using var answer = JsonDocument.Parse(body);
        return answer.RootElement.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object && !answer.RootElement.TryGetProperty("errors", out _)
            ? data.Clone()
            : throw new DayFault($"The server answered {answer.RootElement.GetRawText()}");
    }
}

/// <summary>Something did not go as it has to.</summary>
internal sealed class DayFault(string message) : Exception(message);
