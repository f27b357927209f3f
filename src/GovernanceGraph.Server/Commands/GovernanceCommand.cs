using System.CommandLine;
using GovernanceGraph.Server.Commands.Access;
using GovernanceGraph.Server.Commands.Audit;
using GovernanceGraph.Server.Commands.Doctor;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.Commands.Personal;
using GovernanceGraph.Server.Commands.Serving;

namespace GovernanceGraph.Server.Commands;

/// <summary>The program <c>governance</c> and its verbs.</summary>
public sealed class GovernanceCommand : RootCommand
{
    public GovernanceCommand(Screen screen) : base("The data of grassroots governance as one graph.")
    {
        Add(Verb.Verbose);
        Add(new ServeCommand(screen));
        Add(new MigrateCommand(screen));
        Add(new ExplainCommand(screen));
        Add(new SchemaCommand(screen));
        Add(new TokenCommand(screen));
        Add(new AccountCommand(screen));
        Add(new AppCommand(screen));
        Add(new DemoCommand(screen));
        Add(new ImportCommand(screen));
        Add(new AuditCommand(screen));
        Add(new PersonalCommand(screen));
        Add(new DoctorCommand(screen));
        Add(new HealthCommand(screen));
        Add(new PostgresCommand(screen));
    }
}
