using GovernanceGraph.Domain.Territory;
using Xunit;

namespace GovernanceGraph.UnitTests.Domain;

public sealed class ScopeTests
{
    [Theory]
    [InlineData(AreaLevel.Province, null, nameof(Area.ProvinceId), "province_id")]
    [InlineData(AreaLevel.Subdistrict, null, nameof(Area.SubdistrictId), "subdistrict_id")]
    [InlineData(AreaLevel.Community, null, nameof(Area.CommunityId), "community_id")]
    [InlineData(AreaLevel.Grid, (short)1, nameof(Area.Grid1Id), "grid1_id")]
    [InlineData(AreaLevel.Grid, (short)3, nameof(Area.Grid3Id), "grid3_id")]
    public void Each_level_has_its_property_and_column(AreaLevel level, short? tier, string property, string column)
    {
        Assert.Equal(property, Scope.PropertyOf(level, tier));
        Assert.Equal(column, Scope.ColumnOf(property));
    }

    [Theory]
    [InlineData(null)]
    [InlineData((short)0)]
    [InlineData((short)4)]
    public void A_grid_needs_a_tier_of_1_to_3(short? tier) => Assert.Throws<ArgumentOutOfRangeException>(() => Scope.PropertyOf(AreaLevel.Grid, tier));
}
