using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Storage;
using Xunit;

namespace GovernanceGraph.UnitTests.Domain;

public sealed class EnumTextTests
{
    [Theory]
    [InlineData("Open", "OPEN")]
    [InlineData("InProgress", "IN_PROGRESS")]
    [InlineData("SupervisionAndAppraisal", "SUPERVISION_AND_APPRAISAL")]
    [InlineData("Wgs84", "WGS84")]
    [InlineData("Gcj02Offset", "GCJ02_OFFSET")]
    public void Names_become_screaming_snake_case(string name, string text) => Assert.Equal(text, EnumText.FromName(name));

    [Fact]
    public void Every_value_of_every_domain_enum_survives_the_way_there_and_back()
    {
        foreach (var type in typeof(EnumText).Assembly.GetExportedTypes().Where(type => type.IsEnum))
        {
            var texts = EnumText.Values(type);
            Assert.Equal(Enum.GetNames(type).Length, texts.Distinct().Count());
            Assert.All(texts, text => Assert.Matches("^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$", text));
        }
        Assert.All(Enum.GetValues<IssueState>(), state => Assert.Equal(state, EnumText.Parse<IssueState>(EnumText.Of(state))));
    }

    [Theory]
    [InlineData("in_progress")]
    [InlineData("InProgress")]
    [InlineData("2")]
    [InlineData("")]
    public void Other_spellings_are_refused_with_the_list_of_values(string text)
    {
        Assert.False(EnumText.TryParse<IssueState>(text, out _));
        Assert.Contains("IN_PROGRESS", Assert.Throws<FormatException>(() => EnumText.Parse<IssueState>(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Undeclared_values_have_no_text() => Assert.Throws<ArgumentOutOfRangeException>(() => EnumText.Of((Power)99));
}
