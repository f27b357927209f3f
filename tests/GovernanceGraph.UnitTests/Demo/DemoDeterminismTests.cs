using GovernanceGraph.Server.Demo;
using GovernanceGraph.Server.Demo.Services;
using Xunit;

namespace GovernanceGraph.UnitTests.Demo;

/// <summary>The same day gives the same bytes, on every machine and in every run.</summary>
public sealed class DemoDeterminismTests
{
    private static readonly DateOnly Until = new(2026, 6, 30);

    /// <summary>Whoever changes the generator changes these, knowingly: the ids and texts that people have linked to change with them.</summary>
    private static readonly Dictionary<string, string> Pinned = new()
    {
        ["areas"] = "",
    };

    [Fact]
    public void The_rows_until_2026_06_30_are_the_pinned_ones()
    {
        var found = Digests(new DemoWorld(Until));
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
        ["facilities"] = DemoDigest.Of(world.Facilities.All),
        ["issues"] = DemoDigest.Of(world.Issues.All().Select(story => story.Issue)),
        ["events"] = DemoDigest.Of(world.Issues.All().SelectMany(story => story.Events)),
    };
}
