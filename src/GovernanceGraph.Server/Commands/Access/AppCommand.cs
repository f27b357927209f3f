using System.CommandLine;
using GovernanceGraph.Server.Commands.Output;

namespace GovernanceGraph.Server.Commands.Access;

/// <summary><c>governance app</c>: programs that ask the graph with a key of their own.</summary>
public sealed class AppCommand : Command
{
    public AppCommand(Screen screen) : base("app", "Apps: programs that ask the graph with a key of their own.")
    {
        Add(new AppCreateVerb(screen));
        Add(new AppRotateVerb(screen));
        Add(new AppRevokeVerb(screen));
        Add(new AppListVerb(screen));
    }
}
