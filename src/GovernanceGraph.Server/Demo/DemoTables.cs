using System.Diagnostics;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.Demo.Applications;
using GovernanceGraph.Server.Demo.Hotline;
using GovernanceGraph.Server.Demo.Loading;
using GovernanceGraph.Server.Demo.Organisations;
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
        await Write(ExternalSystems.All(bodies), 5, cancel);
        await Write(world.Services.Select(offered => offered.Service), world.Services.Count, cancel);
        await Write(world.Facilities.All, 700, cancel);
        await WriteServices(bodies, cancel);
        await WriteActivities(cancel);
        await Write(world.Issues.All().Select(story => story.Issue), DemoFigures.Issues, cancel);
        await Write(world.Issues.All().SelectMany(story => story.Events), DemoFigures.Issues * 6, cancel);
        await WriteCases(cancel);
        return _done;
    }

    private async Task WriteServices(DistrictBodies bodies, CancellationToken cancel)
    {
        await Write(ServiceProcedures.Of(world.Services), 1_700, cancel);
        await Write(ServicePapers.Of(world.Services), 1_200, cancel);
        await Write(ServicePlaces.Of(world.Services, world.Facilities), 2_700, cancel);
        await Write(OpeningHours.Of(world.Facilities.Placed, world.Services), 4_000, cancel);
        await Write(StandardChecks.Of(world.Facilities, bodies), 90, cancel);
        await Write(CoBuiltPremises.Of(world.Facilities, bodies), DemoFigures.CoBuiltPremises, cancel);
    }

    private async Task WriteActivities(CancellationToken cancel)
    {
        var activities = world.Activities;
        await Write(activities.Courses, activities.Courses.Count, cancel);
        await Write(activities.Activities, activities.Activities.Count, cancel);
        await Write(activities.Skills, activities.Skills.Count, cancel);
        await Write(activities.Signups, activities.Signups.Count, cancel);
    }

    /// <summary>What happened in services: what turned into issues and applications comes after them.</summary>
    private async Task WriteCases(CancellationToken cancel)
    {
        await Write(world.Applications.All().Select(story => story.Application), ApplicationStories.Count, cancel);
        await Write(world.Applications.All().SelectMany(story => story.Events), ApplicationStories.Count * 4, cancel);
        await Write(world.HotlineCalls.All(), HotlineRows.Answered * 3, cancel);
        await Write(world.Care.Enrolments(), 1_100, cancel);
        await Write(world.Care.Visits(), 12_000, cancel);
    }

    private async Task Write<TEntity>(IEnumerable<TEntity> entities, long expected, CancellationToken cancel)
    {
        var (table, watch) = (EntityCopy.TableOf<TEntity>(), Stopwatch.StartNew());
        using var step = board?.Begin(table, expected);
        var rows = await _copy.WriteAsync(entities, written => step?.Advance(written), cancel);
        _done.Add(new DemoTable(table, rows, watch.Elapsed.TotalSeconds));
    }
}
