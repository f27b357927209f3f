using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>How slow an organisation is: most are about as fast as the others, some do better, a few are bad at it.</summary>
internal static class Performance
{
    private const double BadShare = 0.07, GoodShare = 0.2;

    /// <summary>What the usual duration is multiplied with: about 1, 0.6 for the good and 2.4 for the bad.</summary>
    public static double Slowness(Organisation organisation)
    {
        var random = RandomStream.For("slowness " + organisation.ExternalId);
        var rank = random.Unit();
        var spread = random.Between(0.85, 1.2);
        return spread * (rank < BadShare ? 2.4 : rank > 1 - GoodShare ? 0.6 : 1);
    }
}
