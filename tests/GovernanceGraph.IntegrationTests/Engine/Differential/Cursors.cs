using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using GovernanceGraph.IntegrationTests.Engine.Differential.Operations;

namespace GovernanceGraph.IntegrationTests.Engine.Differential;

/// <summary>Goes on from a cursor of an answer: the operation gets the engine's, and the naive executor the one that stood in its place.</summary>
internal static partial class Cursors
{
    private static readonly ConcurrentDictionary<string, string> Naive = new();

    /// <summary>Gives a connection one of its cursors as <c>after</c> or <c>before</c>; false when the answer had none.</summary>
    public static bool TryFollow(Selection operation, List<(string[] Path, string Engine, string Naive)> met, int turn)
    {
        if (met.Count == 0) return false;
        var (path, engine, naive) = met[(met.Count * 7 / 11 + turn) % met.Count];
        Naive[engine] = naive;
        if (Connection(operation, path[1..^2]) is not { } connection) return false;
        var argument = path[^1] == "startCursor" || (turn == 1 && path[^1] == "cursor") ? "before" : "after";
        connection.Arguments.RemoveAll(a => a.Name == argument);
        connection.Arguments.Add((argument, connection.Definition.Arguments!.Find(argument)!.ResolvedType!, ScalarValue.Text(engine) with { AsVariable = met.Count % 2 == 0 }));
        return true;
    }

    /// <summary>The text with the naive cursors in the engine's places.</summary>
    public static string ToNaive(string text) => LongWord().Replace(text, word => Naive.GetValueOrDefault(word.Value, word.Value));

    [GeneratedRegex("[A-Za-z0-9_-]{40,}")]
    private static partial Regex LongWord();

    /// <summary>The field at a path of response keys; null where several fields are merged under a key.</summary>
    private static FieldSelection? Connection(Selection root, string[] path)
    {
        Selection at = root;
        foreach (var key in path)
        {
            if (at.Fields().Where(f => f.Key == key).ToList() is not [var only]) return null;
            at = only;
        }

        return at as FieldSelection;
    }
}
