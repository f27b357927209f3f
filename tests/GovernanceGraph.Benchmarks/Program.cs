using System.CommandLine;
using GovernanceGraph.Benchmarks;

var program = new RootCommand("Measures the graph beside hand-written SQL, and puts it under strain.")
{
    new CompareCommand(),
    new FootprintCommand(),
    new FairnessCommand(),
    new RolesCommand(),
    new SocketsCommand(),
    new LiveCommand(),
    new ResumeCommand(),
    new KillCommand(),
    new NotifyCommand(),
    new DayCommand(),
    new ServeCommand(),
    new LocateCommand(),
};
return await program.Parse(args).InvokeAsync();
