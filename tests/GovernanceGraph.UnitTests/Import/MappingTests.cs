using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Server.Import;
using GovernanceGraph.Server.Import.Boundaries;
using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Hsds;
using GovernanceGraph.Server.Import.Issues;
using GovernanceGraph.Server.Import.Mappings;
using GovernanceGraph.Server.Import.Popolo;
using Xunit;

namespace GovernanceGraph.UnitTests.Import;

public sealed class MappingTests
{
    [Fact]
    public void The_shipped_mappings_are_complete()
    {
        Assert.Null(IssueMappingRules.Fault(MappingFile.Read<IssueMapping>("boston-311")));
        Assert.Null(MappingFile.Read<BoundaryMapping>("taiwan-villages").Fault());
        Assert.Null(MappingFile.Read<PopoloMapping>("popolo-estonia").Fault());
        Assert.Null(MappingFile.Read<HsdsMapping>("hsds-example").Fault());
        Assert.Equal(["boston-311", "hsds-example", "popolo-estonia", "taiwan-villages"], MappingFile.Shipped);
    }

    [Fact]
    public void A_value_that_nobody_explained_is_refused_unless_there_is_a_default()
    {
        var strict = MappingFile.Parse<ValueMapping<AreaLevel>>("values: { town: DISTRICT }", "m.yaml");
        Assert.Equal(AreaLevel.District, strict.Of("type", "town"));
        Assert.Contains("one of town", Assert.Throws<RowException>(() => strict.Of("type", "city")).Message);
        Assert.Equal(AreaLevel.City, MappingFile.Parse<ValueMapping<AreaLevel>>("default: CITY", "m.yaml").Of("type", null));
    }

    [Theory]
    [InlineData("source: s", "scheme")]
    [InlineData("source: s\nscheme: x\nroot: { code: c, name: n, level: DISTRICT }\nlevels: { values: { a: CITY } }", "below the level of root")]
    [InlineData("source: s\nscheme: x\nroot: { code: c, name: n, level: CITY }\ntimeZone: Nowhere/Else", "IANA")]
    public void A_mapping_of_a_directory_that_cannot_work_is_told(string text, string message) =>
        Assert.Contains(message, MappingFile.Parse<PopoloMapping>(text, "m.yaml").Fault());

    [Fact]
    public void Json_is_read_as_yaml_is()
    {
        var mapping = MappingFile.Parse<BoundaryMapping>("""{"scheme": "X", "code": "C", "level": "SUBDISTRICT", "parents": [{"code": "P"}], "crs": "GCJ02"}""", "m.json");
        Assert.Equal((AreaLevel.Subdistrict, "P", Crs.Gcj02), (mapping.Level, mapping.Parents[0].Code, mapping.Crs));
    }

    [Theory]
    [InlineData("scheme: X\ncodes: C\n", "line 2")]
    [InlineData("scheme: X\nlevel: VILLAGE\n", "PROVINCE, CITY, DISTRICT")]
    [InlineData("scheme: X\nscheme: Y\n", "line 2")]
    public void What_no_mapping_can_say_is_told_with_its_line(string text, string message) =>
        Assert.Contains(message, Assert.Throws<ImportException>(() => MappingFile.Parse<BoundaryMapping>(text, "m.yaml")).Message);

    [Fact]
    public void An_unknown_mapping_is_told_with_the_known_ones() =>
        Assert.Contains("boston-311, hsds-example, popolo-estonia, taiwan-villages", Assert.Throws<ImportException>(() => MappingFile.Read<IssueMapping>("boston")).Message);

    [Theory]
    [InlineData("Case Closed Duplicate of Existing Case other case is 101001304392", "101001304392")]
    [InlineData("Case Closed Duplicate of Existing Case duplicate of #1320968", "101001320968")]
    [InlineData("Case Closed Duplicate of Existing Case", null)]
    [InlineData("Case Closed. Closed date : 2015-12-28 07:46:31.983 Case Resolved 617-635-3831 1320968", null)]
    public void Boston_names_the_case_that_another_duplicates(string text, string? target)
    {
        var rule = Assert.Single(MappingFile.Read<IssueMapping>("boston-311").State.Rules);
        Assert.Equal(target is not null, rule.Fits(text, out var found));
        Assert.Equal(target, found);
    }

    [Theory]
    [InlineData("[", "no regular expression")]
    [InlineData("dup", "(?<target>")]
    public void A_rule_that_cannot_work_is_told(string pattern, string message) =>
        Assert.Contains(message, new StateRule { Column = "c", Matches = pattern, State = IssueState.Merged }.Fault());
}
