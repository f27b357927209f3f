namespace GovernanceGraph.Domain.Matters;

/// <summary>The rule by which a vote is adopted (表决规则); <see cref="VoteRules"/> computes it.</summary>
public enum VoteRule
{
    /// <summary>More than half of those entitled take part, and more than half of these agree (居民会议过半数): Organic Law of Urban Residents' Committees (城市居民委员会组织法), art. 10.</summary>
    ResidentsMajority,

    /// <summary>Two thirds of the owners, by heads and by floor area, take part, and more than half of these, by both, agree (业主共同决定一般事项): Civil Code (民法典), art. 278.</summary>
    OwnersOrdinary,

    /// <summary>Two thirds of the owners, by heads and by floor area, take part, and three quarters of these, by both, agree (业主共同决定重大事项): Civil Code (民法典), art. 278.</summary>
    OwnersWeighty,
}
