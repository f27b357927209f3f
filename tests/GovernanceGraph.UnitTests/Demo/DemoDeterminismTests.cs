using GovernanceGraph.Server.Demo;
using GovernanceGraph.Server.Demo.Accounts;
using GovernanceGraph.Server.Demo.GridWork;
using GovernanceGraph.Server.Demo.Issues;
using GovernanceGraph.Server.Demo.Matters;
using GovernanceGraph.Server.Demo.Pledges;
using GovernanceGraph.Server.Demo.Services;
using Xunit;
using Xunit.Abstractions;

namespace GovernanceGraph.UnitTests.Demo;

/// <summary>The same day gives the same bytes, on every machine and in every run.</summary>
public sealed class DemoDeterminismTests(ITestOutputHelper output)
{
    private static readonly DateOnly Until = new(2026, 6, 30);

    /// <summary>Whoever changes the generator changes these, knowingly: the ids and texts that people have linked to change with them.</summary>
    private static readonly Dictionary<string, string> Pinned = new()
    {
        ["account roles"] = "d2e9b478e812522b",
        ["accounts"] = "f1a384da6159e292",
        ["actions"] = "a57f7825d1443ba6",
        ["activities"] = "7e3b8bb6b88fb3ce",
        ["activity skills"] = "59c159ae49d5b2f0",
        ["allocations"] = "ec1ef7d6ef08b129",
        ["application events"] = "c1a7cb95966104c9",
        ["applications"] = "2b865f743d0318a3",
        ["apps"] = "324c2d4251d790a7",
        ["areas"] = "6dce4b904a876908",
        ["arrangements"] = "e240a27a1b191a31",
        ["assessments"] = "ae84ed3ff7463542",
        ["attachments"] = "0c41748db6286f1f",
        ["boundaries"] = "c8fa380e4b04b44f",
        ["buildings"] = "c8da2a08f27b69e2",
        ["calendar days"] = "ccbc950b2a1ba62d",
        ["care"] = "f4fcbaba5312977a",
        ["categories"] = "c3562a62155f40fa",
        ["checks"] = "2bdc6e86d467c39b",
        ["co-building"] = "ff783f2e3537002a",
        ["compound grids"] = "de7bcdea8eaed1b5",
        ["compounds"] = "3486d535e4165bd7",
        ["contracts"] = "e11f6c0a8722b8a9",
        ["courses"] = "5bc6047fcf2830c8",
        ["covenants"] = "a9f5812b329eb0c1",
        ["diaries"] = "223f5a51fb119b8d",
        ["documents"] = "c13638a661e43d9f",
        ["duties"] = "0dee466d723a34b1",
        ["evaluations"] = "f289f881f4b66fe7",
        ["events"] = "f5052e222f90fd61",
        ["facilities"] = "e1d6356d72485498",
        ["honours"] = "a696df5c9af17b3c",
        ["hotline"] = "88a99f8bb5dd2c45",
        ["indicators"] = "274f433a51c8604e",
        ["issues"] = "77801abc0298cfa7",
        ["links"] = "9d71dd9d2104948c",
        ["listed matters"] = "c4c6b58d9aa3a7ef",
        ["matter issues"] = "1949f33eacf25939",
        ["matters"] = "063ca880390f3627",
        ["meetings"] = "a8bb95890f7a5d5a",
        ["memberships"] = "eacbcc743d2ffc30",
        ["notices"] = "a3d94b125f24a4c3",
        ["organisations"] = "03237502583a2e46",
        ["ownerships"] = "a57f89b95092cf44",
        ["people"] = "d5a25347a66a1792",
        ["places"] = "a13a7838016be6b0",
        ["pledges"] = "2d37cf0f3df0330e",
        ["policies"] = "fc5bd99d68b1179c",
        ["posts"] = "1b4916e1971c5aad",
        ["project steps"] = "8b813bd982de8f2d",
        ["projects"] = "e4a4ffb5e230166b",
        ["qualifications"] = "e5cb8cd03384aa9b",
        ["extensions"] = "18396cb185e9ae7a",
        ["joins"] = "4e410e3e0e5a81a6",
        ["ratings"] = "929a7e731ed355d7",
        ["schedules"] = "c826eceb3d905cb3",
        ["services"] = "3725a1d012686abb",
        ["signups"] = "48ada493fd841175",
        ["skills"] = "9e181c779bd8e4a4",
        ["specifications"] = "5731c077a5ea5762",
        ["standards"] = "09f7a2b0869d002f",
        ["steps"] = "0cdb33ff9da14dd7",
        ["supervisions"] = "c1f9119efcdf4395",
        ["systems"] = "236750dc01393518",
        ["targets"] = "f8269048b1cc3047",
        ["units"] = "07724766eea646fb",
        ["verifications"] = "0906031aa3cb090a",
        ["visits"] = "9bccd33396b045c0",
        ["volunteers"] = "75f9a1d528c87a81",
        ["votes"] = "e5dfb18df631d295",
    };

    [Fact]
    public void The_rows_until_2026_06_30_are_the_pinned_ones()
    {
        var found = Digests(new DemoWorld(Until));
        foreach (var (table, digest) in found.OrderBy(pair => pair.Key, StringComparer.Ordinal)) output.WriteLine($"        [\"{table}\"] = \"{digest}\",");
        Assert.Equal(Pinned, found);
    }

    [Fact]
    public void Two_worlds_of_one_day_are_equal_and_those_of_two_days_share_the_standing_rows()
    {
        var (one, two, later) = (new DemoWorld(Until), new DemoWorld(Until), new DemoWorld(Until.AddDays(1)));
        Assert.Equal(DemoDigest.Of(one.Issues.All().Take(5_000).SelectMany(story => story.Events)), DemoDigest.Of(two.Issues.All().Take(5_000).SelectMany(story => story.Events)));
        Assert.Equal(DemoDigest.Of(one.Territory.AreaBoundaries()), DemoDigest.Of(later.Territory.AreaBoundaries()));
        Assert.Equal(one.People.All().Select(person => person.Id), later.People.All().Select(person => person.Id));
        Assert.Equal(DemoDigest.Of(one.Bodies.Book.Organisations), DemoDigest.Of(later.Bodies.Book.Organisations));
    }

    private static Dictionary<string, string> Digests(DemoWorld world)
    {
        var records = new IssueRecords(world.Bodies, world.Clock);
        return new([.. Standing(world), .. Issues(world, records), .. Matters(world, records), .. Work(world, records)]);
    }

    private static Dictionary<string, string> Issues(DemoWorld world, IssueRecords records) => new()
    {
        ["issues"] = DemoDigest.Of(records.Collect(world.Issues.All()).Select(story => story.Issue)),
        ["events"] = DemoDigest.Of(world.Issues.All().SelectMany(story => story.Events)),
        ["attachments"] = DemoDigest.Of(records.Attachments),
        ["verifications"] = DemoDigest.Of(records.Verifications),
        ["supervisions"] = DemoDigest.Of(records.Supervisions),
        ["ratings"] = DemoDigest.Of(records.Ratings),
        ["extensions"] = DemoDigest.Of(records.Extensions),
        ["joins"] = DemoDigest.Of(records.Joins),
        ["specifications"] = DemoDigest.Of(CategorySpecifications.All(world.Catalogue, world.Bodies)),
        ["calendar days"] = DemoDigest.Of(Holidays.Rows()),
    };

    private static Dictionary<string, string> Matters(DemoWorld world, IssueRecords records)
    {
        var (listed, facilities) = (world.ListedMatters, world.Facilities.All.ToList());
        var book = new MatterRows(world.Bodies, facilities, listed, records.OfMatters, world.Projects.All(), world.Clock).Book;
        return new()
        {
            ["listed matters"] = DemoDigest.Of(listed),
            ["matters"] = DemoDigest.Of(book.Matters),
            ["matter issues"] = DemoDigest.Of(book.IssueLinks),
            ["meetings"] = DemoDigest.Of(book.Meetings),
            ["votes"] = DemoDigest.Of(book.Votes),
            ["actions"] = DemoDigest.Of(book.Actions),
            ["evaluations"] = DemoDigest.Of(book.Evaluations),
            ["covenants"] = DemoDigest.Of(book.Covenants),
            ["pledges"] = DemoDigest.Of(new PledgeRows(world.Bodies, facilities, world.Clock).All),
            ["notices"] = DemoDigest.Of(new NoticeRows(world.Bodies, book.Meetings, world.Clock).All),
        };
    }

    private static Dictionary<string, string> Work(DemoWorld world, IssueRecords records)
    {
        var diaries = world.Diaries;
        var assessments = new AssessmentRows(world.Bodies, world.Memberships.Memberships, records.Workload, diaries, world.Clock);
        return new()
        {
            ["diaries"] = DemoDigest.Of(diaries.All),
            ["assessments"] = DemoDigest.Of(assessments.All),
            ["indicators"] = DemoDigest.Of(assessments.Indicators),
            ["targets"] = DemoDigest.Of(TargetRows.All(world.Bodies, world.Clock)),
        };
    }

    private static Dictionary<string, string> Standing(DemoWorld world) => new()
    {
        ["areas"] = DemoDigest.Of(world.Territory.Areas()),
        ["boundaries"] = DemoDigest.Of(world.Territory.AreaBoundaries()),
        ["categories"] = DemoDigest.Of(world.Categories),
        ["organisations"] = DemoDigest.Of(world.Bodies.Book.Organisations),
        ["compounds"] = DemoDigest.Of(world.Compounds.Compounds()),
        ["compound grids"] = DemoDigest.Of(world.Compounds.Grids()),
        ["buildings"] = DemoDigest.Of(world.Compounds.Buildings()),
        ["units"] = DemoDigest.Of(world.Compounds.Units()),
        ["arrangements"] = DemoDigest.Of(world.Arrangements.All()),
        ["ownerships"] = DemoDigest.Of(world.Ownerships.All()),
        ["qualifications"] = DemoDigest.Of(world.Qualifications.All()),
        ["honours"] = DemoDigest.Of(world.Honours),
        ["duties"] = DemoDigest.Of(world.Duties.All()),
        ["policies"] = DemoDigest.Of(world.Policies.Documents()),
        ["standards"] = DemoDigest.Of(world.Policies.Standards()),
        ["allocations"] = DemoDigest.Of(world.Allocations.All()),
        ["contracts"] = DemoDigest.Of(world.Contracts.All()),
        ["projects"] = DemoDigest.Of(world.Projects.All()),
        ["project steps"] = DemoDigest.Of(world.Projects.Steps()),
        ["links"] = DemoDigest.Of(world.Bodies.Book.Links),
        ["people"] = DemoDigest.Of(world.People.All()),
        ["posts"] = DemoDigest.Of(world.Memberships.Posts),
        ["memberships"] = DemoDigest.Of(world.Memberships.Memberships),
        ["volunteers"] = DemoDigest.Of(world.Volunteers.All()),
        ["skills"] = DemoDigest.Of(world.Volunteers.Skills()),
        ["services"] = DemoDigest.Of(ServiceRows.All(world.Bodies)),
        ["systems"] = DemoDigest.Of(ExternalSystems.All(world.Bodies)),
        ["steps"] = DemoDigest.Of(ServiceProcedures.Of(world.Services)),
        ["documents"] = DemoDigest.Of(ServicePapers.Of(world.Services)),
        ["places"] = DemoDigest.Of(ServicePlaces.Of(world.Services, world.Facilities)),
        ["schedules"] = DemoDigest.Of(OpeningHours.Of(world.Facilities.Placed, world.Services)),
        ["checks"] = DemoDigest.Of(StandardChecks.Of(world.Facilities, world.Bodies)),
        ["co-building"] = DemoDigest.Of(CoBuiltPremises.Of(world.Facilities, world.Bodies)),
        ["courses"] = DemoDigest.Of(world.Activities.Courses),
        ["activities"] = DemoDigest.Of(world.Activities.Activities),
        ["activity skills"] = DemoDigest.Of(world.Activities.Skills),
        ["signups"] = DemoDigest.Of(world.Activities.Signups),
        ["applications"] = DemoDigest.Of(world.Applications.All().Select(story => story.Application)),
        ["application events"] = DemoDigest.Of(world.Applications.All().SelectMany(story => story.Events)),
        ["hotline"] = DemoDigest.Of(world.HotlineCalls.All()),
        ["care"] = DemoDigest.Of(world.Care.Enrolments()),
        ["visits"] = DemoDigest.Of(world.Care.Visits()),
        ["facilities"] = DemoDigest.Of(world.Facilities.All),
        ["accounts"] = DemoDigest.Of(new AccountRows(world).Accounts()),
        ["account roles"] = DemoDigest.Of(new AccountRows(world).Roles()),
        ["apps"] = DemoDigest.Of(new AccountRows(world).Apps()),
    };
}
