using System.Diagnostics;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.Demo.Accounts;
using GovernanceGraph.Server.Demo.Applications;
using GovernanceGraph.Server.Demo.GridWork;
using GovernanceGraph.Server.Demo.Hotline;
using GovernanceGraph.Server.Demo.Issues;
using GovernanceGraph.Server.Demo.Loading;
using GovernanceGraph.Server.Demo.Matters;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Pledges;
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
        await Write(world.Categories, 107, cancel);
        await WriteCompounds(cancel);
        await Write(bodies.Book.Organisations, bodies.Book.Organisations.Count, cancel);
        await Write(bodies.Book.Links, bodies.Book.Links.Count, cancel);
        await Write(world.People.All(), world.Roster.Count, cancel);
        await Write(people.Posts, people.Posts.Count, cancel);
        await Write(people.Memberships, people.Memberships.Count, cancel);
        await Write(world.RedrawnGrids.Areas(), 7, cancel);
        await Write(world.RedrawnGrids.Changes(), 14, cancel);
        await Write(world.RedrawnGrids.Memberships(), 50, cancel);
        await WritePeoplesRecords(cancel);
        await WriteMoney(cancel);
        await Write(Skills.All(), 12, cancel);
        await Write(world.Volunteers.All(), DemoFigures.Volunteers, cancel);
        await Write(world.Volunteers.Skills(), DemoFigures.Volunteers * 14 / 10, cancel);
        await Write(ExternalSystems.All(bodies), 5, cancel);
        await Write(world.Services.Select(offered => offered.Service), world.Services.Count, cancel);
        await Write(world.Facilities.All, 700, cancel);
        await WriteServices(bodies, cancel);
        await WriteActivities(cancel);
        await WriteIssues(cancel);
        await WriteCases(cancel);
        await WriteAccess(cancel);
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

    // What hangs on the issues is read off while they pass by: making them once more would cost more than keeping it.
    private async Task WriteIssues(CancellationToken cancel)
    {
        var (records, diaries) = (new IssueRecords(world.Bodies, world.Clock), world.Diaries);
        await Write(CategorySpecifications.All(world.Catalogue, world.Bodies), 50, cancel);
        await Write([Holidays.Calendar(world.Plan.Id)], 1, cancel);
        await Write(Holidays.Rows(), 70, cancel);
        await Write(diaries.All, diaries.All.Count, cancel);
        await Write(records.Collect(world.Issues.All()).Select(story => story.Issue), DemoFigures.Issues, cancel);
        await Write(world.Issues.All().SelectMany(story => story.Events), DemoFigures.Issues * 6, cancel);
        await Write(records.Attachments, records.Attachments.Count, cancel);
        await Write(records.Verifications, records.Verifications.Count, cancel);
        await Write(records.Supervisions, records.Supervisions.Count, cancel);
        await Write(records.Ratings, records.Ratings.Count, cancel);
        await Write(records.Extensions, records.Extensions.Count, cancel);
        await Write(records.Joins, records.Joins.Count, cancel);
        await WriteMatters(records, cancel);
        await WriteGridWork(records, diaries, cancel);
    }

    private async Task WriteMatters(IssueRecords records, CancellationToken cancel)
    {
        var (listed, facilities) = (world.ListedMatters, world.Facilities.All.ToList());
        var book = new MatterRows(world.Bodies, facilities, listed, records.OfMatters, world.Projects.All(), world.Clock).Book;
        await Write(listed, listed.Count, cancel);
        await Write(book.Matters, book.Matters.Count, cancel);
        await Write(book.IssueLinks, book.IssueLinks.Count, cancel);
        await Write(book.Meetings, book.Meetings.Count, cancel);
        await Write(book.Votes, book.Votes.Count, cancel);
        await Write(book.Actions, book.Actions.Count, cancel);
        await Write(book.Evaluations, book.Evaluations.Count, cancel);
        await Write(book.Covenants, book.Covenants.Count, cancel);
        var (pledges, notices) = (new PledgeRows(world.Bodies, facilities, world.Clock).All, new NoticeRows(world.Bodies, book.Meetings, world.Clock).All);
        await Write(pledges, pledges.Count, cancel);
        await Write(notices, notices.Count, cancel);
    }

    private async Task WriteGridWork(IssueRecords records, DiaryRows diaries, CancellationToken cancel)
    {
        var assessments = new AssessmentRows(world.Bodies, world.Memberships.Memberships, records.Workload, diaries, world.Clock);
        await Write(assessments.All, assessments.All.Count, cancel);
        await Write(assessments.Indicators, assessments.Indicators.Count, cancel);
        await Write(TargetRows.All(world.Bodies, world.Clock), 76, cancel);
    }

    private async Task WriteAccess(CancellationToken cancel)
    {
        var rows = new AccountRows(world);
        await Write(rows.Accounts(), 9, cancel);
        await Write(rows.Roles(), 9, cancel);
        await Write(rows.Apps(), 1, cancel);
    }

    private async Task WriteCompounds(CancellationToken cancel)
    {
        await Write(world.Compounds.Compounds(), 800, cancel);
        await Write(world.Compounds.Grids(), 900, cancel);
        await Write(world.Compounds.Buildings(), 6_000, cancel);
        await Write(world.Compounds.Units(), 90_000, cancel);
    }

    private async Task WritePeoplesRecords(CancellationToken cancel)
    {
        await Write(world.Qualifications.All(), DemoFigures.SocialWorkers, cancel);
        await Write(world.Honours, 14, cancel);
        await Write(world.Duties.All(), 3_000, cancel);
        await Write(world.Ownerships.All(), 5_000, cancel);
        await Write(world.Arrangements.All(), 3_000, cancel);
    }

    private async Task WriteMoney(CancellationToken cancel)
    {
        await Write(world.Policies.Documents(), 2, cancel);
        await Write(world.Policies.Standards(), 5, cancel);
        await Write(world.Allocations.All(), 522, cancel);
        await Write(world.Allocations.Posts(), 130, cancel);
        await Write(world.Projects.All(), 130, cancel);
        await Write(world.Projects.Steps(), 400, cancel);
        await Write(world.Contracts.All(), 50, cancel);
    }

    private async Task Write<TEntity>(IEnumerable<TEntity> entities, long expected, CancellationToken cancel)
    {
        var (table, watch) = (EntityCopy.TableOf<TEntity>(), Stopwatch.StartNew());
        using var step = board?.Begin(table, expected);
        var rows = await _copy.WriteAsync(entities, written => step?.Advance(written), cancel);
        _done.Add(new DemoTable(table, rows, watch.Elapsed.TotalSeconds));
    }
}
