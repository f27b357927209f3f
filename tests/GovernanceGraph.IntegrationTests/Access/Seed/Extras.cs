using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.IntegrationTests.Access.Seed;

/// <summary>What a row of every kind does not make up: somebody who did nothing but report, second roles, and steps that staff took.</summary>
internal static class Extras
{
    /// <summary>Reported the open issue and holds no role: nobody gets from there to them.</summary>
    public static readonly Guid MereReporter = Worlds.Key(typeof(Extras), World.Open);

    /// <summary>Persons whom no viewer is.</summary>
    public static readonly IReadOnlyList<Guid> Strangers = [MereReporter, Worlds.Key(typeof(Extras), World.Hidden)];

    public static void AddTo(GovernanceContext context)
    {
        foreach (var world in Worlds.All)
        {
            // Everybody has a second role that is not public, so that the open person sits in two organisations, of which one may be told.
            context.Add(new Membership
            {
                Id = Worlds.Key(typeof(MembershipRole), world),
                PersonId = Worlds.Key<Person>(world),
                OrganisationId = Worlds.Key<Organisation>(world == World.Own ? World.Hidden : World.Own),
                Role = MembershipRole.HubHousehold,
                Since = new DateOnly(2026, 3, 1),
                AreaId = AccessAreas.GridOf(world),
            });
            context.Add(new IssueEvent
            {
                Id = Worlds.Key(typeof(IssueEventKind), world),
                IssueId = Worlds.Key<Issue>(world),
                Version = 2,
                Kind = IssueEventKind.Accepted,
                At = new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc),
                ActorId = Worlds.Key<Person>(world),
            });
        }

        context.Add(new Person { Id = MereReporter, Name = "欧戊阳", Phone = "13905314777", Address = "PersonAddress甲乙丙丁戊", AreaId = AccessAreas.GridA });
        context.Add(new Person { Id = Strangers[1], Name = "欧己阳", Phone = "13905315777", Address = "PersonAddress甲乙丙丁己", AreaId = AccessAreas.GridA });
        context.Find<Issue>(Worlds.Key<Issue>(World.Open))!.ReporterId = MereReporter;
    }
}
