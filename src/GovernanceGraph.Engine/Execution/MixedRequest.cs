using System.Buffers;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Execution;

/// <summary>What a request that GraphQL.NET walks asks of the engine: the JSON of each planned root field by its response key, its steps, and the objects of their payloads.</summary>
internal sealed class MixedRequest(Plan? plan, RequestValues values, StatementRunner runner, CursorCodec cursors, PendingCommands commands) : ICommandExecution
{
    private readonly SemaphoreSlim _dry = new(1);

    public async Task<Dictionary<string, PlannedValue?>> RunAsync(CancellationToken cancel)
    {
        var answers = new Dictionary<string, PlannedValue?>();
        if (plan is null) return answers;
        using var result = await runner.RunAsync(plan, values, cancel);
        LogGaps.Check(plan, values, result, cursors);
        foreach (var root in plan.Roots) answers[root.Member.Key] = new PlannedValue(Json(root, result, values));
        return answers;
    }

    public async ValueTask<object?> RunAsync(string key) => await commands.RunAsync(key);

    public ValueTask EndStepAsync() => commands.EndAsync();

    /// <summary>An object of a payload, read after its step is stored; of a dry step, while it is not yet undone.</summary>
    /// <param name="path">Its <see cref="PayloadPath"/>.</param>
    public async Task<PlannedValue?> ReadAsync(string path, Guid? key, CancellationToken cancel)
    {
        if (key is not { } named) return null;
        var (reference, request) = (commands.Reference(path), values.Naming(named));
        if (commands.Connection is not { } connection)
        {
            using var stored = await runner.RunAsync(reference, request, cancel);
            return new PlannedValue(Json(reference.Roots[0], stored, request));
        }

        // The parts of a payload are read at once, and a dry step has one connection.
        await _dry.WaitAsync(cancel);
        try
        {
            using var tried = await runner.RunAsync(reference, request, cancel, connection);
            return new PlannedValue(Json(reference.Roots[0], tried, request));
        }
        finally
        {
            _dry.Release();
        }
    }

    private byte[] Json(RootField root, StatementResult result, RequestValues request)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var writer = new ResponseWriter(new JsonOutput(buffer), request, cursors);
        writer.Root(root, result[root.Column]);
        writer.Json.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
