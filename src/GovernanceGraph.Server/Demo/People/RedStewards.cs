using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.People;

/// <summary>The 786 red stewards (红管家), different people, a team for each community. The sources are the brief's; how many come from each is (ours).</summary>
internal static class RedStewards
{
    private static readonly (StewardSource Source, int Count)[] Sources =
    [
        (StewardSource.CommunityWorker, 130), (StewardSource.Volunteer, 200), (StewardSource.WarmHeartedResident, 130), (StewardSource.Unit, 80),
        (StewardSource.NeedyResident, 66), (StewardSource.ElderCareProfessional, 50), (StewardSource.MedicalProfessional, 50), (StewardSource.DualCheckInCadre, 80),
    ];

    public static void Add(MembershipBook book, IReadOnlyList<CommunityBodies> communities, IReadOnlyList<ActiveResidents> residents)
    {
        var counts = Shares.Split(DemoFigures.RedStewards, [.. communities.Select(community => (double)community.Plan.Households)], least: 4);
        var sources = new Queue<StewardSource>(RandomStream.For("red stewards").Shuffle(Sources.SelectMany(one => Enumerable.Repeat(one.Source, one.Count))));
        foreach (var community in communities)
        {
            var (pool, workers) = (residents[community.Plan.Index], 0);
            for (var count = counts[community.Plan.Index]; count > 0; count--)
            {
                var source = sources.Dequeue();
                var person = source switch
                {
                    StewardSource.CommunityWorker when workers < pool.Roster.Workers => pool.Roster.Worker(workers++),
                    StewardSource.Volunteer => pool.UniqueVolunteer(),
                    _ => pool.UniqueOther(),
                };
                book.Add(person, community.Stewards, MembershipRole.RedSteward, source: source);
            }
        }
    }
}
