using GovernanceGraph.Engine.Errors;
using Xunit;
using static GovernanceGraph.UnitTests.Gate.Write;

namespace GovernanceGraph.UnitTests.Gate;

/// <summary>Security test D5: fragments that spread each other in a circle.</summary>
public sealed class FragmentCycleTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(49)]
    public void A_circle_is_refused_used_or_not(int length)
    {
        var circle = Times(length, name => $"fragment F{name} on Query{{a{{b ...on A{{...F{(name + 1) % length}}}}}}}");
        foreach (var operation in new[] { "{...F0}", "{a}" })
        {
            var error = Judge(operation + circle);
            Assert.Equal(ErrorCodes.ValidationFailed, error?.Code);
            Assert.Contains("→ F0", error!.Message, StringComparison.Ordinal);
            Assert.InRange(error.Message.Length, 1, 400);
        }
    }

    [Fact]
    public void A_circle_behind_other_fragments_names_only_its_own_members() =>
        Assert.Contains("circle: B → C → B.", Judge("{...A} fragment A on Q{...B} fragment B on Q{...C} fragment C on Q{...B}")!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{...A ...A} fragment A on Query{a ...B} fragment B on Query{b}")]
    [InlineData("{...Unknown} fragment A on Query{...Unknown}")]
    [InlineData("{area{area{area{id}}}}")]
    public void Without_a_circle_the_gate_is_silent(string document) => Assert.Null(Judge(document));
}
