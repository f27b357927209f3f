using System.Reflection;
using GovernanceGraph.Engine.Gate;
using Xunit;

namespace GovernanceGraph.UnitTests.Gate;

public sealed class GateLimitsTests
{
    public static TheoryData<string> Names => [.. typeof(GateLimits).GetProperties().Where(property => property.PropertyType == typeof(int)).Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_limit_refuses_a_value_that_would_switch_it_off(string name)
    {
        foreach (var value in new[] { -1, int.MaxValue })
        {
            var thrown = Assert.Throws<TargetInvocationException>(() => typeof(GateLimits).GetProperty(name)!.SetValue(new GateLimits(), value));
            Assert.Contains($"The limit {name} is {value}", Assert.IsType<ArgumentOutOfRangeException>(thrown.InnerException).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_limit_can_be_set_within_its_range() =>
        Assert.Equal((8, 5), (new GateLimits { Depth = 8 }.Depth, new GateLimits { Aliases = 5 }.Aliases));
}
