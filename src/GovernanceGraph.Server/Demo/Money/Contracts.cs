using GovernanceGraph.Domain.Money;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Money;

/// <summary>Each year's contracts over the brief's five categories, 2,430,000 of the 2,500,000 yuan (ours), with social organisations whose work it is; last year's are evaluated.</summary>
internal sealed class Contracts(DistrictBodies bodies, Allocations allocations, DemoClock clock)
{
    private static readonly IdSeries Ids = new("contract");

    public IEnumerable<ServiceContract> All() =>
        from year in allocations.Years
        from category in Enumerable.Range(0, PurchasedServices.Five.Length)
        from ordinal in Enumerable.Range(0, PurchasedServices.Five[category].Titles.Length)
        select Make(year, category, ordinal);

    private ServiceContract Make(int year, int category, int ordinal)
    {
        var row = PurchasedServices.Five[category];
        var number = category * 10 + ordinal + 1;
        var random = RandomStream.For("contract", year * 100L + number);
        var provider = random.Pick(Providers(row.Provider));
        var amounts = Shares.Split(row.Yuan / 1_000, [.. row.Titles.Select((_, index) => 1.0 + (index * 7 + category) % 3 * 0.4)]);
        var (since, until) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var score = until < clock.Until ? (short?)random.Between(78, 98) : null;
        return new ServiceContract
        {
            Id = Ids.At(year * 1_000L + number),
            Code = $"DEMO-{year}-{number:000}",
            Title = row.Titles[ordinal],
            BuyerId = bodies.Departments["民政"].Id,
            ProviderId = provider.Id,
            CategoryId = PurchasedServices.Id(category),
            BasisId = Policies.Purchase,
            AllocationId = Allocations.Purchase(year),
            AreaId = provider.AreaId,
            Amount = amounts[ordinal] * 1_000m,
            Since = since,
            Until = until,
            Deliverables = $"服务居民{random.Between(8, 40) * 10}人次，开展活动{random.Between(12, 48)}场，提交季度服务报告。",
            Score = score,
            Evaluation = score is null ? null : score >= 90 ? "指标全部完成，服务对象满意，评价为优秀。" : "指标基本完成，个别活动参与人数不足，评价为合格。",
        };
    }

    private IReadOnlyList<Organisation> Providers(string name) =>
        [.. bodies.Communities.SelectMany(community => community.SocialOrganisations).Where(organisation => organisation.Name.EndsWith(name, StringComparison.Ordinal))];
}
