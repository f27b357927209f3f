using GovernanceGraph.Server.Demo;
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
        ["activities"] = "7e3b8bb6b88fb3ce",
        ["activity skills"] = "59c159ae49d5b2f0",
        ["application events"] = "d79ff7298c0ebbe2",
        ["applications"] = "9495bc5b3f179633",
        ["areas"] = "5b4824e8f592cf3b",
        ["boundaries"] = "c8fa380e4b04b44f",
        ["care"] = "f4fcbaba5312977a",
        ["categories"] = "e33b1ed9b3f747d3",
        ["checks"] = "2bdc6e86d467c39b",
        ["co-building"] = "ff783f2e3537002a",
        ["courses"] = "5bc6047fcf2830c8",
        ["documents"] = "c13638a661e43d9f",
        ["events"] = "ee7981769eec31c8",
        ["facilities"] = "e1d6356d72485498",
        ["hotline"] = "01d6c6f09275a74a",
        ["issues"] = "87275e46ebced639",
        ["links"] = "0269bb9ece9979dd",
        ["memberships"] = "097a778543f45145",
        ["organisations"] = "1cd94cb8579c76d1",
        ["people"] = "05b5fe35f63fc273",
        ["places"] = "a13a7838016be6b0",
        ["posts"] = "1b4916e1971c5aad",
        ["schedules"] = "c826eceb3d905cb3",
        ["services"] = "3725a1d012686abb",
        ["signups"] = "48ada493fd841175",
        ["skills"] = "9e181c779bd8e4a4",
        ["steps"] = "0cdb33ff9da14dd7",
        ["systems"] = "236750dc01393518",
        ["visits"] = "9bccd33396b045c0",
        ["volunteers"] = "75f9a1d528c87a81",
    };

    [Fact]
    public void The_rows_until_2026_06_30_are_the_pinned_ones()
    {
        var found = Digests(new DemoWorld(Until));
        foreach (var (table, digest) in found) output.WriteLine($"        [\"{table}\"] = \"{digest}\",");
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

    private static Dictionary<string, string> Digests(DemoWorld world) => new()
    {
        ["areas"] = DemoDigest.Of(world.Territory.Areas()),
        ["boundaries"] = DemoDigest.Of(world.Territory.AreaBoundaries()),
        ["categories"] = DemoDigest.Of(world.Categories),
        ["organisations"] = DemoDigest.Of(world.Bodies.Book.Organisations),
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
        ["issues"] = DemoDigest.Of(world.Issues.All().Select(story => story.Issue)),
        ["events"] = DemoDigest.Of(world.Issues.All().SelectMany(story => story.Events)),
    };
}
