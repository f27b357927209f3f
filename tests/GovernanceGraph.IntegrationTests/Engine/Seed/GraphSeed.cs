using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.IntegrationTests.Engine.Seed;

/// <summary>The rows that the engine's tests read: about 550, the same in every run.</summary>
internal static class GraphSeed
{
    public static async Task WriteAsync(GovernanceContext context)
    {
        var areas = SeedAreas.Areas();
        foreach (var area in areas)   // a trigger reads the parent's row: parents are written first
        {
            context.Add(area);
            await context.SaveChangesAsync();
        }

        context.AddRange(SeedAreas.Boundaries(areas));
        context.AddRange(SeedAreas.Changes(areas));
        context.AddRange(SeedIssues.Categories());
        context.AddRange(SeedOrganisations.Organisations(areas));
        context.AddRange(SeedOrganisations.Links());
        context.AddRange(SeedOrganisations.People(areas));
        context.AddRange(SeedOrganisations.Posts(areas));
        context.AddRange(SeedOrganisations.Memberships(areas));
        context.AddRange(SeedOrganisations.Volunteers(areas));
        context.AddRange(SeedOrganisations.Skills());
        context.AddRange(SeedOrganisations.VolunteerSkills());
        context.AddRange(SeedOrganisations.Services(areas));
        context.AddRange(SeedOrganisations.Facilities(areas));
        context.AddRange(SeedIssues.Issues(areas));
        context.AddRange(SeedIssues.Events());
        SeedServices.AddTo(context);
        SeedActivities.AddTo(context, areas);
        SeedCases.AddTo(context, areas);

        SeedMatters.AddTo(context, areas);
        await context.SaveChangesAsync();
        SeedProperty.Write(context, areas);
        SeedMoney.Write(context, areas);
        await context.SaveChangesAsync();
        await SeedLog.WriteAsync(context);
    }
}
