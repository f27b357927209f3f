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
        ["areas"] = "5b4824e8f592cf3b",
        ["boundaries"] = "c8fa380e4b04b44f",
        ["categories"] = "7a3db27bca4e4481",
        ["events"] = "ee7981769eec31c8",
        ["facilities"] = "44cfe7e30a9b4675",
        ["issues"] = "87275e46ebced639",
        ["links"] = "0269bb9ece9979dd",
        ["memberships"] = "381497cdc957aaf0",
        ["organisations"] = "bb7a12945b52a41d",
        ["people"] = "05b5fe35f63fc273",
        ["posts"] = "1b4916e1971c5aad",
        ["services"] = "31a7bcdc1b47e83c",
        ["skills"] = "9e181c779bd8e4a4",
        ["volunteers"] = "a1e08683ebdf51ca",
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
        ["facilities"] = DemoDigest.Of(world.Facilities.All),
        ["issues"] = DemoDigest.Of(world.Issues.All().Select(story => story.Issue)),
        ["events"] = DemoDigest.Of(world.Issues.All().SelectMany(story => story.Events)),
    };
}
