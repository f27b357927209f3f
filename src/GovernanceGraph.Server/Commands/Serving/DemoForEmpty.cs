using GovernanceGraph.Domain.PersonalData;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.Demo;
using Npgsql;

namespace GovernanceGraph.Server.Commands.Serving;

/// <summary>Gives a first visitor something to query, and never mixes the demo with anybody's data.</summary>
internal static class DemoForEmpty
{
    public static async Task LoadAsync(OpenDatabase database, NationalIdVault? nationalIds, Screen screen, CancellationToken cancellation)
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        if (!await IsEmptyAsync(source, cancellation)) return;
        screen.Say("The database is empty: loading the demo district 奎文区.");
        try
        {
            await screen.ShowAsync(board => DemoDistrict.LoadAsync(source, DemoClock.Today(TimeProvider.System), board, cancellation, nationalIds));
        }
        catch (DemoAlreadyLoadedException)
        {
            // Another server was first.
        }
    }

    private static async Task<bool> IsEmptyAsync(NpgsqlDataSource source, CancellationToken cancellation)
    {
        await using var command = source.CreateCommand("SELECT NOT EXISTS (SELECT FROM areas)");
        return await command.ExecuteScalarAsync(cancellation) is true;
    }
}
