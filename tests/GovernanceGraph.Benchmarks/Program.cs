using System.CommandLine;
using GovernanceGraph.Benchmarks;

var program = new RootCommand("Measures the graph beside hand-written SQL.") { new CompareCommand(), new FootprintCommand(), new FairnessCommand(), new RolesCommand(), new SocketsCommand(), new DayCommand(), new ServeCommand(), new LocateCommand() };
return await program.Parse(args).InvokeAsync();
