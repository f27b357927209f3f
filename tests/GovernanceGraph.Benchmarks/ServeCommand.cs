using System.CommandLine;
using GovernanceGraph.Benchmarks.Servers;

namespace GovernanceGraph.Benchmarks;

/// <summary>What a child process runs; not for people.</summary>
internal sealed class ServeCommand : Command
{
    private readonly Argument<ServerMode> _mode = new("mode");

    public ServeCommand() : base("serve")
    {
        Hidden = true;
        Add(_mode);
        SetAction((arguments, cancel) => ServedApplication.RunAsync(arguments.GetValue(_mode), cancel));
    }
}
