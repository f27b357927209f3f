using System.Diagnostics;
using GovernanceGraph.Domain.PersonalData;
using GovernanceGraph.Server.Commands;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.Demo.People;
using GovernanceGraph.Server.Demo.Territory;
using Npgsql;

namespace GovernanceGraph.Server.Demo;

/// <summary>The demo district is there already; it is loaded once only.</summary>
public sealed class DemoAlreadyLoadedException()
    : ExpectedFailure($"The demo district (scheme {DistrictPlan.Scheme}) is already in this database and is loaded only once. To load it anew, use an empty database or './run --reset'.");

/// <summary>
/// The demo district: 奎文区 with the figures of the brief and names, people and issues that are generated. The same day gives the same bytes, ids too.
/// Nothing in it is real: names of people are drawn, telephone numbers and credit codes belong to nobody, which grid has which shape is made up.
/// </summary>
public static class DemoDistrict
{
    /// <summary>What the rows say of their source: they are generated, not measured.</summary>
    public const string Source = "DEMO";

    /// <summary>The first day that the demo can end before: the people's years of service begin after the committees were founded.</summary>
    public static readonly DateOnly Earliest = new(2021, 1, 1);

    /// <summary>Loads the demo district into a migrated database, all of it or nothing.</summary>
    /// <param name="database">The database.</param>
    /// <param name="until">Everything happened before this day; the twelve months before it have the issues.</param>
    /// <param name="board">Shows each table as a step.</param>
    /// <param name="cancel">Stops the loading; nothing is kept then.</param>
    /// <param name="nationalIds">Seals national id numbers of nobody for some of the people; without it there are none.</param>
    /// <exception cref="DemoAlreadyLoadedException">It is there already.</exception>
    /// <exception cref="ExpectedFailure">The day is before <see cref="Earliest"/> or after 2100.</exception>
    public static async Task<DemoReport> LoadAsync(NpgsqlDataSource database, DateOnly until, IProgressBoard? board = null, CancellationToken cancel = default, NationalIdVault? nationalIds = null)
    {
        if (until < Earliest || until.Year > 2100) throw new ExpectedFailure($"The demo district cannot end on {until:yyyy-MM-dd}: give --until a day from {Earliest:yyyy-MM-dd} to 2100-12-31.");
        var watch = Stopwatch.StartNew();
        await using var connection = await database.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await Prepare(connection, cancel);
        var tables = await new DemoTables(new DemoWorld(until), connection, board).WriteAsync(cancel);
        if (nationalIds is not null) await DemoNationalIds.WriteAsync(connection, nationalIds, board, cancel);
        await transaction.CommitAsync(cancel);
        await Execute(connection, "ANALYZE", cancel);
        return new DemoReport(until, tables, watch.Elapsed.TotalSeconds);
    }

    /// <summary>Whether the demo district is in a database.</summary>
    public static async Task<bool> IsLoadedAsync(NpgsqlDataSource database, CancellationToken cancel = default)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        return await IsLoaded(connection, cancel);
    }

    // The lock lets two loaders that start together come one after the other: the second then finds the first one's rows.
    private static async Task Prepare(NpgsqlConnection connection, CancellationToken cancel)
    {
        await Execute(connection, "SELECT pg_advisory_xact_lock(hashtext('GovernanceGraph demo'))", cancel);
        if (await IsLoaded(connection, cancel)) throw new DemoAlreadyLoadedException();
        await Execute(connection, "SET LOCAL synchronous_commit = off; SET LOCAL statement_timeout = 0", cancel);
    }

    private static async Task<bool> IsLoaded(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("SELECT EXISTS (SELECT FROM areas WHERE scheme = $1)", connection) { Parameters = { new() { Value = DistrictPlan.Scheme } } };
        return (bool)(await command.ExecuteScalarAsync(cancel))!;
    }

    private static async Task Execute(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancel);
    }
}
