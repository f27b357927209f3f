using System.Diagnostics;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.Demo.Loading;
using GovernanceGraph.Server.Demo.Services;
using GovernanceGraph.Server.Demo.Volunteering;
using Npgsql;

namespace GovernanceGraph.Server.Demo;

/// <summary>Writes the tables of the demo, what others refer to first.</summary>
internal sealed class DemoTables(DemoWorld world, NpgsqlConnection connection, IProgressBoard? board)
{
    private readonly EntityCopy _copy = new(connection);
    private readonly List<DemoTable> _done = [];

    public async Task<IReadOnlyList<DemoTable>> WriteAsync(CancellationToken cancel)
    {
        var (bodies, people) = (world.Bodies, world.Memberships);
        await Write(world.Territory.Areas(), 554, cancel);
        await Write(world.Territory.AreaBoundaries(), 554, cancel);
        await Write(world.Categories, 80, cancel);
        await Write(bodies.Book.Organisations, bodies.Book.Organisations.Count, cancel);
        await Write(bodies.Book.Links, bodies.Book.Links.Count, cancel);
        await Write(world.People.All(), world.Roster.Count, cancel);
        await Write(people.Posts, people.Posts.Count, cancel);
        await Write(people.Memberships, people.Memberships.Count, cancel);
        await Write(Skills.All(), 12, cancel);
        await Write(world.Volunteers.All(), DemoFigures.Volunteers, cancel);
        await Write(world.Volunteers.Skills(), DemoFigures.Volunteers * 14 / 10, cancel);
        await Write(ServiceRows.All(bodies), 400, cancel);
        await Write(world.Facilities.All, 700, cancel);
        await Write(world.Issues.All().Select(story => story.Issue), DemoFigures.Issues, cancel);
        await Write(world.Issues.All().SelectMany(story => story.Events), DemoFigures.Issues * 6, cancel);
        return _done;
    }

    private async Task Write<TEntity>(IEnumerable<TEntity> entities, long expected, CancellationToken cancel)
    {
        var (table, watch) = (EntityCopy.TableOf<TEntity>(), Stopwatch.StartNew());
        using var step = board?.Begin(table, expected);
        var rows = await _copy.WriteAsync(entities, written => step?.Advance(written), cancel);
        _done.Add(new DemoTable(table, rows, watch.Elapsed.TotalSeconds));
    }
}
