using GovernanceGraph.Domain.Matters;
using Xunit;

namespace GovernanceGraph.UnitTests.Matters;

/// <summary>Civil Code art. 278 and the Organic Law of Urban Residents' Committees art. 10, at their edges.</summary>
public sealed class VoteRulesTests
{
    [Theory]
    [InlineData(VoteRule.ResidentsMajority, 101, 51, 26, true)]
    [InlineData(VoteRule.ResidentsMajority, 100, 50, 50, false)]
    [InlineData(VoteRule.ResidentsMajority, 100, 60, 30, false)]
    [InlineData(VoteRule.OwnersOrdinary, 90, 60, 31, true)]
    [InlineData(VoteRule.OwnersOrdinary, 90, 60, 30, false)]
    [InlineData(VoteRule.OwnersOrdinary, 90, 59, 59, false)]
    [InlineData(VoteRule.OwnersWeighty, 90, 60, 45, true)]
    [InlineData(VoteRule.OwnersWeighty, 90, 60, 44, false)]
    [InlineData(VoteRule.OwnersWeighty, 90, 59, 59, false)]
    public void The_numbers_adopt_as_the_law_says(VoteRule rule, int total, int takingPart, int agreeing, bool adopted) =>
        Assert.Equal(adopted, VoteRules.IsAdopted(Vote(rule, (total, takingPart, agreeing), (total, takingPart, agreeing))));

    [Theory]
    [InlineData(60, 60, 59.99, 31)]
    [InlineData(60, 31, 90, 45)]
    public void Owners_need_both_heads_and_floor_area(int headsTakingPart, int headsAgreeing, decimal areaTakingPart, decimal areaAgreeing) =>
        Assert.False(VoteRules.IsAdopted(Vote(VoteRule.OwnersOrdinary, (90, headsTakingPart, headsAgreeing), (90, areaTakingPart, areaAgreeing))));

    private static Vote Vote(VoteRule rule, (int Total, int TakingPart, int Agreeing) heads, (decimal Total, decimal TakingPart, decimal Agreeing) area) => new()
    {
        Motion = "加装电梯",
        Rule = rule,
        HeadsTotal = heads.Total,
        HeadsTakingPart = heads.TakingPart,
        HeadsAgreeing = heads.Agreeing,
        FloorAreaTotal = area.Total,
        FloorAreaTakingPart = area.TakingPart,
        FloorAreaAgreeing = area.Agreeing,
    };
}
