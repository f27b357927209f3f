namespace GovernanceGraph.Benchmarks.Operations;

/// <summary>One of the five canonical operations: its document for the graph, its path at the limit server, and requests with drawn variables.</summary>
/// <param name="Name">Q1 to Q5.</param>
/// <param name="Title">What it is.</param>
/// <param name="Document">The GraphQL text.</param>
/// <param name="Variables">The drawn values, one dictionary for each request of the round.</param>
internal sealed record Operation(string Name, string Title, string Document, IReadOnlyList<IReadOnlyDictionary<string, string>> Variables)
{
    /// <summary>The request that the graph is sent: a POST body.</summary>
    public string GraphBody(IReadOnlyDictionary<string, string> variables) =>
        System.Text.Json.JsonSerializer.Serialize(new { query = Document, variables });

    /// <summary>The request that the limit server is sent: a path with the same values.</summary>
    public string LimitPath(IReadOnlyDictionary<string, string> variables) =>
        $"/{Name}?{string.Join('&', variables.Select(v => $"{v.Key}={Uri.EscapeDataString(v.Value)}"))}";
}
