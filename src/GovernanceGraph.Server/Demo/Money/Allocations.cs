using GovernanceGraph.Domain.Money;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Money;

/// <summary>What the district sets aside for its communities by the standards, last year and this year, and for buying services.</summary>
internal sealed class Allocations(DistrictBodies bodies, DemoClock clock, IReadOnlyList<Post> posts)
{
    private static readonly IdSeries Ids = new("allocation");

    /// <summary>The years: the last one and this one.</summary>
    public IReadOnlyList<int> Years { get; } = [clock.Until.Year - 1, clock.Until.Year];

    /// <summary>The key of a community's allocation.</summary>
    public static Guid Id(int year, FundKind fund, CommunityPlan community) => Ids.At(year * 1_000L + (int)fund * 100 + community.Index);

    /// <summary>The key of the district's allocation for buying services.</summary>
    public static Guid Purchase(int year) => Ids.At(year * 1_000L + 999);

    public IEnumerable<Allocation> All() => Years.SelectMany(year => bodies.Plan.Communities.SelectMany(community => Of(year, community)).Append(Buying(year)));

    /// <summary>The living allowances pay for the posts of the community workers.</summary>
    public IEnumerable<AllocationPost> Posts()
    {
        var byArea = posts.Where(post => post.Role == MembershipRole.CommunityWorker).ToLookup(post => post.AreaId);
        return from year in Years
               from community in bodies.Plan.Communities
               from post in byArea[community.Id]
               select new AllocationPost { AllocationId = Id(year, FundKind.LivingAllowance, community), PostId = post.Id };
    }

    private static IEnumerable<Allocation> Of(int year, CommunityPlan community) =>
    [
        Make(year, FundKind.CommunityWork, community, community.Households * DemoFigures.WorkFundPerThousand / 1_000m, FundSource.Budget),
        Make(year, FundKind.GridService, community, community.Households * DemoFigures.GridServiceFundPerThousand / 1_000m, community.Index % 5 == 0 ? FundSource.PartyDuesReturned : FundSource.Budget),
        Make(year, FundKind.ResidentService, community, DemoFigures.ResidentServicePerCommunity, FundSource.Budget),
        Make(year, FundKind.LivingAllowance, community, community.Posts * DemoFigures.LivingAllowance, FundSource.Budget),
    ];

    private static Allocation Make(int year, FundKind fund, CommunityPlan community, decimal amount, FundSource source) => new()
    {
        Id = Id(year, fund, community),
        AreaId = community.Id,
        Fund = fund,
        Year = year,
        Amount = amount,
        Source = source,
        StandardId = Policies.StandardOf(fund),
        BasisId = Policies.Guarantees,
    };

    private Allocation Buying(int year) => new()
    {
        Id = Purchase(year),
        AreaId = bodies.Plan.Id,
        Fund = FundKind.PurchaseOfServices,
        Year = year,
        Amount = DemoFigures.PurchaseOfServices,
        Source = FundSource.Budget,
        BasisId = Policies.Purchase,
    };
}
