using System.Net;
using System.Text;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Transport.Live;

/// <summary>Reads Server-Sent Events line by line.</summary>
internal sealed class EventClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpResponseMessage _response;
    private readonly StreamReader _reader;

    private EventClient(HttpResponseMessage response, Stream body) => (_response, _reader) = (response, new StreamReader(body));

    /// <summary>How many comments came.</summary>
    public int Comments { get; private set; }

    public HttpResponseMessage Response => _response;

    public static Task<EventClient> OpenAsync(HttpClient client, string query, params (string Name, string Value)[] headers) =>
        OpenAsync(client, new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(Answers.Query(query), Encoding.UTF8, "application/json") }, headers);

    public static async Task<EventClient> OpenAsync(HttpClient client, HttpRequestMessage request, params (string Name, string Value)[] headers)
    {
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        if (request.Headers.Accept.Count == 0) request.Headers.TryAddWithoutValidation("Accept", "text/event-stream");
        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/event-stream; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        return new EventClient(response, await response.Content.ReadAsStreamAsync());
    }

    /// <summary>The next event and its data; null at the end of the stream.</summary>
    public async Task<(string Event, string Data)?> ReadAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        string? name = null, data = null;
        while (await _reader.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal)) name = line[7..];
            else if (line.StartsWith("data: ", StringComparison.Ordinal)) data = line[6..];
            else if (line.StartsWith(':')) Comments++;
            else if (name is not null) return (name, data!);
        }

        return null;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _response.Dispose();
    }
}
