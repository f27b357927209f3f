using GovernanceGraph.Engine.Planning;

namespace GovernanceGraph.Engine.Commands;

/// <summary>The steps of one request, taken when the executor comes to them.</summary>
internal sealed class PendingCommands(IReadOnlyList<PlannedCommand> commands, ICommandRunner runner, CommandRequest request, CancellationToken cancel)
{
    public async ValueTask<CommandAnswer> RunAsync(string key)
    {
        var command = commands.First(c => c.Key == key);
        return await runner.RunAsync(command.Command, command.Input, request, cancel);
    }

    public Plan Reference(string path) => commands[0].References[path];
}
