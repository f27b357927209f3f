using System.CommandLine;
using GovernanceGraph.Server.Commands;
using GovernanceGraph.Server.Commands.Output;

// Stopping the embedded PostgreSQL cleanly may take longer than the library's two seconds.
var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromMinutes(1) };
return await new GovernanceCommand(Screen.OfProcess()).Parse(args).InvokeAsync(invocation);
