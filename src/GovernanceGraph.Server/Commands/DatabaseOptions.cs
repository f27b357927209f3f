using System.CommandLine;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.LocalPostgres;
using Npgsql;

namespace GovernanceGraph.Server.Commands;

/// <summary>Which database a verb works on: <c>--connection</c>, else the environment's <c>ConnectionStrings__Governance</c>, else the embedded PostgreSQL.</summary>
public sealed class DatabaseOptions
{
    /// <summary>The environment variable, as ASP.NET's configuration spells <c>ConnectionStrings:Governance</c>.</summary>
    public const string Variable = "ConnectionStrings__Governance";

    /// <summary>Connects the owner of the tables, who migrates, imports and loads; without it <see cref="Variable"/> does all.</summary>
    public const string OwnerVariable = "ConnectionStrings__GovernanceOwner";

    private const string EmbeddedDatabase = "governance";

    private readonly Option<string?> _connection = new("--connection")
    {
        Description = $"The PostgreSQL to use, as Host=…;Database=…;Username=…;Password=… (default: {Variable}, else an embedded one).",
        HelpName = "string",
    };

    private readonly Option<DirectoryInfo?> _data = new("--data")
    {
        Description = "The folder of the embedded PostgreSQL's data (default: .local/postgres in the repository).",
        HelpName = "dir",
    };

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_connection);
        command.Add(_data);
    }

    /// <summary>The connection string that was given, checked; null when the embedded PostgreSQL is to be used.</summary>
    /// <exception cref="ExpectedFailure">It is no connection string, or names no database.</exception>
    public string? Given(ParseResult arguments) =>
        arguments.GetValue(_connection) is { Length: > 0 } option ? Checked(option, "--connection")
        : Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } variable ? Checked(variable, Variable)
        : null;

    /// <summary>Where the embedded PostgreSQL lives.</summary>
    public LocalPostgresOptions Embedded(ParseResult arguments) => new() { DataFolder = arguments.GetValue(_data)?.FullName };

    /// <summary>Opens the database that the arguments name; starts the embedded PostgreSQL if none is named. Dispose it at the end of the verb.</summary>
    public async Task<OpenDatabase> OpenAsync(ParseResult arguments, Screen screen, CancellationToken cancellation)
    {
        if (Given(arguments) is { } connection) return new OpenDatabase(OwnerOf(connection), connection, null);
        var server = await LocalPostgresServer.StartAsync(Embedded(arguments), screen, cancellation);
        try
        {
            return new OpenDatabase(await server.EnsureDatabaseAsync(EmbeddedDatabase, cancellation), server.ServerConnectionString(EmbeddedDatabase), server);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    private static string OwnerOf(string connection)
    {
        if (Environment.GetEnvironmentVariable(OwnerVariable) is not { Length: > 0 } variable) return connection;
        var (serving, owner) = (new NpgsqlConnectionStringBuilder(connection), new NpgsqlConnectionStringBuilder(Checked(variable, OwnerVariable)));
        return (serving.Host, serving.Port, serving.Database) == (owner.Host, owner.Port, owner.Database)
            ? variable
            : throw new ExpectedFailure($"{OwnerVariable} names another database than the one that is served. Both must have the same Host, Port and Database.");
    }

    private static string Checked(string connection, string source)
    {
        try
        {
            var parts = new NpgsqlConnectionStringBuilder(connection);
            if (parts.Host is { Length: > 0 } && parts.Database is { Length: > 0 }) return connection;
        }
        catch (Exception error) when (error is ArgumentException or FormatException)
        {
            // The message would show the string, and with it perhaps the password.
        }
        throw new ExpectedFailure($"{source} is not a connection string with a host and a database. Write it as Host=127.0.0.1;Port=5432;Database=governance;Username=governance;Password=….");
    }
}
