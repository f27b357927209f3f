using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Matters;

/// <summary>The numbers of a vote, drawn; whether they adopt its motion is the rule's.</summary>
internal sealed record Ballot(int Total, int TakingPart, int Agreeing, decimal? Area, decimal? AreaTakingPart, decimal? AreaAgreeing)
{
    private const double MetresAHousehold = 96;

    /// <summary>A vote of the residents' representatives of a community: one for about forty households, or of the households of a grid.</summary>
    public static Ballot OfResidents(int households, RandomStream random, double turnout)
    {
        var total = Math.Clamp(households / 40, 24, 120);
        var (takingPart, agreeing) = Parts(total, random, turnout);
        return new Ballot(total, takingPart, agreeing, null, null, null);
    }

    /// <summary>A vote of the owners of a compound, two households on each floor of a unit; those with larger flats come a little more or less often.</summary>
    public static Ballot OfOwners(Compound compound, RandomStream random, double turnout)
    {
        var total = compound.Buildings * compound.Units * compound.Floors * 2;
        var (takingPart, agreeing) = Parts(total, random, turnout);
        var area = Metres(total * MetresAHousehold * random.Between(0.85, 1.2));
        var areaTakingPart = Metres((double)area * Math.Min(1, (double)takingPart / total * random.Between(0.97, 1.03)));
        var areaAgreeing = takingPart == 0 ? 0 : Metres((double)areaTakingPart * Math.Min(1, (double)agreeing / takingPart * random.Between(0.97, 1.03)));
        return new Ballot(total, takingPart, agreeing, area, areaTakingPart, areaAgreeing);
    }

    public int Quorum(VoteRule rule) => rule == VoteRule.ResidentsMajority ? Total / 2 + 1 : (Total * 2 + 2) / 3;

    public Vote Vote(Guid id, Meeting meeting, CommunityMatter? matter, VoteRule rule, string motion)
    {
        var vote = new Vote
        {
            Id = id,
            MeetingId = meeting.Id,
            MatterId = matter?.Id,
            Motion = motion,
            Rule = rule,
            At = meeting.HeldAt.AddMinutes(75),
            HeadsTotal = Total,
            HeadsTakingPart = TakingPart,
            HeadsAgreeing = Agreeing,
            FloorAreaTotal = Area,
            FloorAreaTakingPart = AreaTakingPart,
            FloorAreaAgreeing = AreaAgreeing,
        };
        vote.Adopted = VoteRules.IsAdopted(vote);
        return vote;
    }

    // Most come and most agree; some votes fail for want of the one or the other.
    private static (int TakingPart, int Agreeing) Parts(int total, RandomStream random, double turnout)
    {
        var takingPart = (int)(total * Math.Min(1, random.Between(0.6, 0.92) * turnout));
        return (takingPart, (int)(takingPart * Math.Min(1, random.Between(0.45, 0.75) + random.Between(0, 0.35))));
    }

    private static decimal Metres(double metres) => Math.Round((decimal)metres, 2);
}
