namespace GovernanceGraph.Domain.Money;

/// <summary>What the amount of a funding standard is counted in (标准计量).</summary>
public enum StandardMeasure
{
    /// <summary>Yuan a year for each thousand households (元/千户·年).</summary>
    YuanPerThousandHouseholds,

    /// <summary>Yuan a year for each community, at the least (元/社区·年, 不低于).</summary>
    YuanPerCommunity,

    /// <summary>Yuan a year for each post of a community worker (元/岗·年).</summary>
    YuanPerPost,

    /// <summary>Households for each post of a community worker (户/岗).</summary>
    HouseholdsPerPost,
}
