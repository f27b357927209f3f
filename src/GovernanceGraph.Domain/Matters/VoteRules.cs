namespace GovernanceGraph.Domain.Matters;

/// <summary>When a vote is adopted: the same formula as the check constraint of the table.</summary>
public static class VoteRules
{
    /// <summary>Whether the numbers of a vote adopt its motion.</summary>
    public static bool IsAdopted(Vote vote) => vote.Rule switch
    {
        VoteRule.ResidentsMajority => vote.HeadsTakingPart * 2L > vote.HeadsTotal && vote.HeadsAgreeing * 2L > vote.HeadsTakingPart,
        VoteRule.OwnersOrdinary => TwoThirdsTakePart(vote) && vote.HeadsAgreeing * 2L > vote.HeadsTakingPart && vote.FloorAreaAgreeing * 2 > vote.FloorAreaTakingPart,
        _ => TwoThirdsTakePart(vote) && vote.HeadsAgreeing * 4L >= vote.HeadsTakingPart * 3L && vote.FloorAreaAgreeing * 4 >= vote.FloorAreaTakingPart * 3,
    };

    // bigint keeps the products of large heads from overflowing. A part of nothing agrees to nothing: both totals are above zero.
    internal const string AdoptedSql = """
        adopted = CASE rule
        WHEN 'RESIDENTS_MAJORITY' THEN heads_taking_part::bigint * 2 > heads_total AND heads_agreeing::bigint * 2 > heads_taking_part
        ELSE heads_taking_part::bigint * 3 >= heads_total::bigint * 2 AND floor_area_taking_part * 3 >= floor_area_total * 2 AND CASE rule
        WHEN 'OWNERS_ORDINARY' THEN heads_agreeing::bigint * 2 > heads_taking_part AND floor_area_agreeing * 2 > floor_area_taking_part
        ELSE heads_agreeing::bigint * 4 >= heads_taking_part::bigint * 3 AND floor_area_agreeing * 4 >= floor_area_taking_part * 3 END END
        """;

    private static bool TwoThirdsTakePart(Vote vote) => vote.HeadsTakingPart * 3L >= vote.HeadsTotal * 2L && vote.FloorAreaTakingPart * 3 >= vote.FloorAreaTotal * 2;
}
