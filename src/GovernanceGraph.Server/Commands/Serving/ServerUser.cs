using GovernanceGraph.Domain.Storage.Grants;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.Hosting;
using Npgsql;

namespace GovernanceGraph.Server.Commands.Serving;

/// <summary>Whoever finds a way to run SQL through the server is that user: it should not be one that may change the schema or the log.</summary>
internal static class ServerUser
{
    /// <summary>Says what the user may do too much; outside Development that is refused, unless allowed.</summary>
    /// <exception cref="ExpectedFailure">It may do too much, and that is not allowed.</exception>
    public static async Task CheckAsync(OpenDatabase database, bool allowed, Screen screen, CancellationToken cancellation)
    {
        if (await FaultAsync(database, cancellation) is not { } fault) return;
        if (!allowed && !ProgramEnvironment.IsDevelopment) throw new ExpectedFailure($"{fault} {Cure} Or serve all the same with --allow-owner.");
        screen.Say($"Warning: {fault} {Cure}");
    }

    /// <summary>What to do about it.</summary>
    public static string Cure =>
        $"Migrate with {DatabaseOptions.OwnerVariable} and give {DatabaseOptions.Variable} a user of its own: migrating makes it a member of {DatabaseSettings.ServerRole()}.";

    /// <summary>What the user may do too much, as a sentence; null when it is as a server's should be.</summary>
    public static async Task<string?> FaultAsync(OpenDatabase database, CancellationToken cancellation)
    {
        var traits = await LoginExamination.RunAsync(database.ServerConnectionString, cancellation);
        return traits.Count == 0 ? null : $"The server's user {new NpgsqlConnectionStringBuilder(database.ServerConnectionString).Username} {string.Join(", ", traits)}.";
    }
}
