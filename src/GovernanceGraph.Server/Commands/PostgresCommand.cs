using System.CommandLine;
using System.Diagnostics;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.LocalPostgres;

namespace GovernanceGraph.Server.Commands;

/// <summary><c>governance postgres</c>: the embedded PostgreSQL by itself, for the scripts <c>run</c> and <c>test</c>.</summary>
public sealed class PostgresCommand : Command
{
    public PostgresCommand(Screen screen) : base("postgres", "The embedded PostgreSQL by itself.")
    {
        Hidden = true;
        Add(new Reset(screen));
        Add(new Exec(screen));
    }

    /// <summary>Deletes the cluster.</summary>
    private sealed class Reset : Verb
    {
        private readonly DatabaseOptions _database = new();

        public Reset(Screen screen) : base("reset", "Delete the embedded PostgreSQL's data. Asks nothing.", screen) => _database.AddTo(this);

        protected override async Task<int> RunAsync(ParseResult arguments, Screen screen, CancellationToken cancellation)
        {
            await LocalPostgresServer.ResetAsync(_database.Embedded(arguments), screen, cancellation);
            return 0;
        }
    }

    /// <summary>Runs a command beside a throw-away cluster.</summary>
    private sealed class Exec : Verb
    {
        private readonly Argument<string[]> _command = new("command") { Description = "The command and its arguments, after --.", Arity = ArgumentArity.OneOrMore };

        public Exec(Screen screen) : base("exec", "Run a command with GG_TEST_POSTGRES naming an empty, throw-away PostgreSQL.", screen) => Add(_command);

        protected override async Task<int> RunAsync(ParseResult arguments, Screen screen, CancellationToken cancellation)
        {
            var options = new LocalPostgresOptions { ClusterName = "test", Durable = false };
            await LocalPostgresServer.ResetAsync(options, new Progress<string>(), cancellation);
            try
            {
                await using var server = await LocalPostgresServer.StartAsync(options, screen, cancellation);
                screen.Say($"PostgreSQL {server.Binaries.Version} on 127.0.0.1:{server.Port}");
                return await RunAsync(arguments.GetRequiredValue(_command), server.ConnectionString("postgres"), cancellation);
            }
            finally
            {
                await LocalPostgresServer.ResetAsync(options, new Progress<string>(), CancellationToken.None);
            }
        }

        private static async Task<int> RunAsync(string[] command, string connection, CancellationToken cancellation)
        {
            var start = new ProcessStartInfo(command[0], command[1..]) { Environment = { ["GG_TEST_POSTGRES"] = connection } };
            using var process = Process.Start(start)!;
            try
            {
                await process.WaitForExitAsync(cancellation);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw;
            }
            return process.ExitCode;
        }
    }
}
