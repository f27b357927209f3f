namespace GovernanceGraph.Benchmarks.Load;

/// <summary>A request of a load: GET without a body, POST of JSON with one.</summary>
internal sealed record LoadRequest(string Path, string? Body)
{
    public string Method => Body is null ? "GET" : "POST";

    public HttpRequestMessage ToMessage() => new(new HttpMethod(Method), Path)
    {
        Content = Body is null ? null : new StringContent(Body, System.Text.Encoding.UTF8, "application/json"),
    };
}
