using System.Text.RegularExpressions;
using GovernanceGraph.Benchmarks.Load;
using GovernanceGraph.Benchmarks.Operations;
using GovernanceGraph.Benchmarks.Servers;

namespace GovernanceGraph.Benchmarks.Report;

/// <summary>Servers are only compared when they answer the same: byte for byte, but for cursors, which only the graph signs.</summary>
internal static partial class AnswerComparison
{
    private const int Samples = 60;

    /// <exception cref="InvalidOperationException">Two servers answer differently; the message shows where.</exception>
    public static async Task CheckAsync(IReadOnlyList<ServerProcess> servers, Operation operation, CancellationToken cancel)
    {
        foreach (var variables in operation.Variables.Take(Samples))
        {
            var first = await AskAsync(servers[0], operation, variables, cancel);
            foreach (var other in servers.Skip(1))
            {
                var answer = await AskAsync(other, operation, variables, cancel);
                if (answer != first) throw Different(operation, servers[0], first, other, answer);
            }
        }
    }

    private static async Task<string> AskAsync(ServerProcess server, Operation operation, IReadOnlyDictionary<string, string> variables, CancellationToken cancel)
    {
        using var message = WindowRunner.Request(server.Mode, operation, variables).ToMessage();
        using var response = await server.Client.SendAsync(message, cancel);
        return Cursor().Replace(await response.Content.ReadAsStringAsync(cancel), "\"endCursor\":\"…\"");
    }

    private static InvalidOperationException Different(Operation operation, ServerProcess one, string first, ServerProcess other, string answer)
    {
        var at = first.Zip(answer).TakeWhile(pair => pair.First == pair.Second).Count();
        string Around(string text) => text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 60)];
        return new InvalidOperationException($"{operation.Name}: the answers differ at character {at}.\n{one.Mode}: …{Around(first)}…\n{other.Mode}: …{Around(answer)}…");
    }

    [GeneratedRegex("\"endCursor\":\"[^\"]*\"")]
    private static partial Regex Cursor();
}
