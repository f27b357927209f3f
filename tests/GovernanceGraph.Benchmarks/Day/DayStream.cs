using System.Net.Http.Headers;
using System.Text.Json;

namespace GovernanceGraph.Benchmarks.Day;

/// <summary>Watches by Server-Sent Events.</summary>
internal sealed class DayStream(Uri endpoint, DayPerson who, string within) : DayWatcher("stream, issueChanged", who, "issueChanged(after: $after, within: $within) { cursor event { step { id } } }", within), IDisposable
{
    private readonly HttpClient _http = new() { Timeout = Timeout.InfiniteTimeSpan };

    public void Dispose() => _http.Dispose();

    protected override async Task ReadAsync(CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new ByteArrayContent(Subscribe) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } } };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Who.Token);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
        if (!response.IsSuccessStatusCode) throw new DayFault($"{Name} was answered {(int)response.StatusCode} {await response.Content.ReadAsStringAsync(stop)}");
        Connected++;
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(stop));
        while (await lines.ReadLineAsync(stop) is { } line)
        {
            if (!line.StartsWith("data:", StringComparison.Ordinal) || line.Length <= "data: ".Length) continue;
            using var answer = JsonDocument.Parse(line["data:".Length..]);
            Take(answer.RootElement);
        }
    }
}
