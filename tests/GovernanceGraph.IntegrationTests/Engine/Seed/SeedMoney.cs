using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Money;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.IntegrationTests.Engine.Seed;

/// <summary>Standards of one district, allocations by them and without them, contracts and projects.</summary>
internal static class SeedMoney
{
    private static readonly DateOnly Day = new(2024, 1, 1);

    public static void Write(GovernanceContext context, List<Area> areas)
    {
        var district = areas.First(area => area.Level == AreaLevel.District);
        var communities = areas.Where(area => area.Level == AreaLevel.Community).ToList();
        context.AddRange(Enumerable.Range(0, 3).Select(n => new PolicyDocument { Id = Keys.Of<PolicyDocument>(n), Title = Texts.At(n), Number = Texts.OrNull(n), IssuerId = n == 0 ? null : Keys.Of<Organisation>(n), IssuedOn = Day.AddDays(n % 2), RepealedOn = n == 2 ? Day.AddYears(1) : null }));
        context.AddRange(Enumerable.Range(0, 5).Select(n => new FundingStandard
        {
            Id = Keys.Of<FundingStandard>(n),
            Name = Texts.At(n),
            AreaId = district.Id,
            Measure = (StandardMeasure)(n % 4),
            Fund = n % 4 == 3 ? null : (FundKind)n,
            Amount = n % 4 == 3 ? 300 : 26_000.5m,
            FromYear = 2023,
            UntilYear = n == 1 ? 2024 : null,
            PolicyDocumentId = n % 2 == 0 ? Keys.Of<PolicyDocument>(n % 3) : null,
        }));
        context.AddRange(Enumerable.Range(0, 14).Select(n => new Allocation { Id = Keys.Of<Allocation>(n), AreaId = n % 5 == 4 ? district.Id : communities[n % communities.Count].Id, Fund = (FundKind)(n % 7), Year = 2024 + n % 2, Amount = 1_000m * n, Source = (FundSource)(n % 3), StandardId = n % 4 == 0 ? Keys.Of<FundingStandard>(n % 5) : null, BasisId = n % 3 == 0 ? Keys.Of<PolicyDocument>(n % 3) : null }));
        context.AddRange(Enumerable.Range(1, 6).Select(n => new AllocationPost { AllocationId = Keys.Of<Allocation>(n), PostId = Keys.Of<Post>(n) }));
        context.AddRange(Enumerable.Range(0, 6).Select(n => new Project { Id = Keys.Of<Project>(n), AreaId = areas[n * 4].Id, Title = Texts.At(n), Description = Texts.OrNull(n), Stage = (ProjectStage)n, ResponsibleId = Keys.Of<Organisation>(n % 4), AllocationId = n % 2 == 0 ? null : Keys.Of<Allocation>(n), Budget = n % 3 == 0 ? null : n * 100.25m, ProposedOn = Day, DueOn = n % 2 == 0 ? null : Day.AddDays(n), EndedOn = n >= 4 ? Day.AddDays(n) : null }));
        context.AddRange(Enumerable.Range(0, 10).Select(n => new ProjectStep { Id = Keys.Of<ProjectStep>(n), ProjectId = Keys.Of<Project>(n % 6), Stage = (ProjectStage)(n % 6), Date = Day.AddDays(n / 2), Note = Texts.OrNull(n) }));
        context.AddRange(Enumerable.Range(0, 8).Select(n => new ServiceContract { Id = Keys.Of<ServiceContract>(n), Code = $"HT-{n}", Title = Texts.At(n), AreaId = areas[n * 3].Id, BuyerId = Keys.Of<Organisation>(n % 3), ProviderId = Keys.Of<Organisation>(n % 3 + 4), CategoryId = Keys.Of<Category>(n % 8), BasisId = n % 2 == 0 ? null : Keys.Of<PolicyDocument>(n % 3), AllocationId = Keys.Of<Allocation>(n + 3), ProjectId = n % 3 == 0 ? Keys.Of<Project>(n % 6) : null, Amount = 10.5m * (n + 1), Since = Day.AddDays(n % 3), Until = Day.AddYears(1), Deliverables = Texts.OrNull(n), Evaluation = Texts.OrNull(n + 1), Score = n % 2 == 0 ? null : (short)(n * 10) }));
    }
}
