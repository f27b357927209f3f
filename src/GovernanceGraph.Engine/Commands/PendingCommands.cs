using System.Data.Common;
using GovernanceGraph.Engine.Planning;

namespace GovernanceGraph.Engine.Commands;

/// <summary>The steps of one request, taken when the executor comes to them.</summary>
internal sealed class PendingCommands(IReadOnlyList<PlannedCommand> commands, ICommandRunner runner, CommandRequest request, CancellationToken cancel) : IAsyncDisposable
{
    private readonly List<string> _taken = [];
    private ICommandSession? _session;

    /// <summary>The response keys of the steps that are stored for good.</summary>
    public IReadOnlyList<string> Taken => _taken;

    /// <summary>Where the payload of the step that was taken last is read; null where everybody reads.</summary>
    public DbConnection? Connection => _session?.Connection;

    public async ValueTask<CommandAnswer> RunAsync(string key)
    {
        var command = commands.First(c => c.Key == key);
        var answer = await runner.RunAsync(command.Command, command.Input, request with { IsDry = command.IsDry }, cancel);
        _session = answer.Session;
        if (answer.Errors is null && !command.IsDry) _taken.Add(key);
        return answer;
    }

    public Plan Reference(string path) => commands[0].References[path];

    /// <summary>The payload of a step has been read; what was dry is undone.</summary>
    public async ValueTask EndAsync()
    {
        if (_session is not { } session) return;
        _session = null;
        await session.DisposeAsync();
    }

    public ValueTask DisposeAsync() => EndAsync();
}
