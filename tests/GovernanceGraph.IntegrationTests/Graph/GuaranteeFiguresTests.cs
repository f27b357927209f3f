using System.Text.Json;
using GovernanceGraph.Server.Demo;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Graph;

/// <summary>The brief's money and posts: what the standards give, what was allocated, and what was bought with it.</summary>
public sealed class GuaranteeFiguresTests(DemoGraph graph) : IClassFixture<DemoGraph>
{
    private const string Lines = "query($district: ID!) { communities(within: $district, first: 100) { nodes { households funding(year: 2026, first: 6) { nodes { fund due provided shortfall quantity standard { measure amount } } } } } }";

    [Theory]
    [InlineData("COMMUNITY_WORK", DemoFigures.WorkFunds)]
    [InlineData("GRID_SERVICE", DemoFigures.GridServiceFunds)]
    [InlineData("RESIDENT_SERVICE", DemoFigures.ResidentServiceFunds)]
    [InlineData("LIVING_ALLOWANCE", DemoFigures.LivingAllowances)]
    [InlineData(null, DemoFigures.CommunityWorkers)]
    public async Task The_standards_give_the_communities_what_was_provided(string? fund, decimal expected)
    {
        var lines = await LinesAsync(fund);
        Assert.Equal(DemoFigures.Communities, lines.Count);
        Assert.Equal(expected, lines.Sum(line => line.GetProperty("due").GetDecimal()));
        Assert.Equal(expected, lines.Sum(line => line.GetProperty("provided").GetDecimal()));
        Assert.All(lines, line => Assert.Equal(0, line.GetProperty("shortfall").GetDecimal()));
    }

    [Theory]
    [InlineData("COMMUNITY_WORK", "YUAN_PER_THOUSAND_HOUSEHOLDS", DemoFigures.WorkFundPerThousand)]
    [InlineData("GRID_SERVICE", "YUAN_PER_THOUSAND_HOUSEHOLDS", DemoFigures.GridServiceFundPerThousand)]
    [InlineData("RESIDENT_SERVICE", "YUAN_PER_COMMUNITY", DemoFigures.ResidentServicePerCommunity)]
    [InlineData(null, "HOUSEHOLDS_PER_POST", DemoFigures.HouseholdsPerPost)]
    public async Task The_standards_are_data(string? fund, string measure, int amount)
    {
        var standard = (await LinesAsync(fund))[0].GetProperty("standard");
        Assert.Equal((measure, amount), (standard.GetProperty("measure").GetString(), (int)standard.GetProperty("amount").GetDecimal()));
    }

    [Fact]
    public async Task A_community_worker_s_posts_are_790_and_living_allowances_pay_for_them()
    {
        var data = await graph.AskAsync("query($district: ID!) { allocations(within: $district, first: 70, where: { year: { eq: 2026 }, fund: { eq: LIVING_ALLOWANCE } }) { nodes { amount posts(first: 2) { nodes { headcount role } } } } }");
        var allocations = Nodes(data, "allocations");
        var posts = allocations.SelectMany(allocation => Nodes(allocation, "posts")).ToList();
        Assert.Equal(DemoFigures.LivingAllowances, allocations.Sum(allocation => allocation.GetProperty("amount").GetDecimal()));
        Assert.Equal(DemoFigures.CommunityWorkers, posts.Sum(post => post.GetProperty("headcount").GetInt32()));
        Assert.All(posts, post => Assert.Equal("COMMUNITY_WORKER", post.GetProperty("role").GetString()));
    }

    [Fact]
    public async Task Services_are_bought_in_five_categories_within_the_allocation_and_by_the_document()
    {
        var data = await graph.AskAsync("""
            query($district: ID!) { allocations(within: $district, where: { year: { eq: 2026 }, fund: { eq: PURCHASE_OF_SERVICES } }, first: 1) { nodes { amount contracted
              contracts(first: 30) { nodes { amount score category { code taxonomy } basis { title } buyer { name } provider { kind } } } } } }
            """);
        var allocation = Assert.Single(Nodes(data, "allocations"));
        var contracts = Nodes(allocation, "contracts");
        var sum = contracts.Sum(contract => contract.GetProperty("amount").GetDecimal());
        Assert.Equal(DemoFigures.PurchaseOfServices, allocation.GetProperty("amount").GetDecimal());
        Assert.InRange(sum, 2_000_000, DemoFigures.PurchaseOfServices);
        Assert.Equal(sum, allocation.GetProperty("contracted").GetDecimal());
        Assert.Equal(["COMMUNITY_MEDICINE", "ELDER_CARE", "MIGRANT_CHILDREN", "VOCATIONAL_TRAINING", "YOUTH"], contracts.Select(contract => contract.GetProperty("category").GetProperty("code").GetString()!).Distinct().Order());
        Assert.All(contracts, contract => Assert.Equal("政府购买社会工作服务实施办法", contract.GetProperty("basis").GetProperty("title").GetString()));
    }

    private async Task<IReadOnlyList<JsonElement>> LinesAsync(string? fund) =>
        [.. Nodes(await graph.AskAsync(Lines), "communities").SelectMany(community => Nodes(community, "funding")).Where(line => line.GetProperty("fund").GetString() == fund)];

    private static IReadOnlyList<JsonElement> Nodes(JsonElement of, string list) => [.. of.GetProperty(list).GetProperty("nodes").EnumerateArray()];
}
