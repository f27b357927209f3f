using System.Buffers;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Execution;

/// <summary>The planned part of a mixed operation: gives the JSON of each planned root field by its response key.</summary>
internal sealed class MixedRequest(Plan? plan, RequestValues values, StatementRunner runner, CursorCodec cursors)
{
    public async Task<Dictionary<string, PlannedValue?>> RunAsync(CancellationToken cancel)
    {
        var answers = new Dictionary<string, PlannedValue?>();
        if (plan is null) return answers;
        using var result = await runner.RunAsync(plan, values, cancel);
        foreach (var root in plan.Roots) answers[root.Member.Key] = new PlannedValue(Json(root, result));
        return answers;
    }

    private byte[] Json(RootField root, StatementResult result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var writer = new ResponseWriter(new JsonOutput(buffer), values, cursors);
        writer.Root(root, result[root.Column]);
        writer.Json.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
