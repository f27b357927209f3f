using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.IntegrationTests.Domain;

/// <summary>The smallest rows that the database accepts, for tests that change one thing about them.</summary>
internal static class Sample
{
    public static Area Area(string code, AreaLevel level, Area? parent = null, short? tier = null) =>
        new() { Scheme = "TEST", Code = code, Name = code, Level = level, ParentId = parent?.Id, Tier = tier };

    public static Category Category() => new() { Taxonomy = CategoryTaxonomy.Issue, Code = Guid.NewGuid().ToString(), Name = "路灯" };

    public static Person Person() => new() { Name = "张三" };

    public static Organisation Organisation(Area? area = null) =>
        new() { Name = "居民委员会", Kind = OrganisationKind.ResidentsCommittee, AreaId = area?.Id };

    public static Issue Issue(Area area, Category category) => new()
    {
        Code = Guid.NewGuid().ToString(),
        Title = "路灯不亮",
        CategoryId = category.Id,
        AreaId = area.Id,
        ReportedAt = new DateTime(2026, 6, 30, 1, 2, 3, DateTimeKind.Utc),
    };

    public static async Task<T> SavedAsync<T>(this GovernanceContext context, T entity) where T : Entity
    {
        context.Add(entity);
        await context.SaveChangesAsync();
        return entity;
    }
}
