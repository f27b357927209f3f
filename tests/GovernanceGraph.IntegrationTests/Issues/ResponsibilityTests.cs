using System.Text.Json;
using GovernanceGraph.Domain.Issues;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Issues;

/// <summary>Whose duty a place is: one rule for `responsibility` and for accepting, which tells of each level what was found there, at any instant.</summary>
public sealed class ResponsibilityTests(DutyFixture duty) : IClassFixture<DutyFixture>
{
    private const string Chain = "chain { position area { name } kinds organisation { name } candidates outcome reason }";

    [Fact]
    public async Task Accepting_an_issue_names_whom_responsibility_names_everywhere_and_for_every_category_also_after_a_change()
    {
        var before = await AgreedAsync();
        Assert.Equal((30, 12), (before.Count, before.Values.Count(name => name is null)));
        await duty.Database.ExecuteAsync("UPDATE organisations SET dissolved_on = current_date - 2 WHERE name = '西居委会'");
        await duty.Database.ExecuteAsync("UPDATE category_specifications SET responsible_kinds = '{RESIDENTS_COMMITTEE,SUBDISTRICT_OFFICE}' WHERE type = 'hospital'");
        var after = await AgreedAsync();
        Assert.Equal(("西居委会", "一街道办"), (before[(110.5, "committee-or-office")], after[(110.5, "committee-or-office")]));
        Assert.Equal((null, "一街道办"), (before[(110.5, "hospital")], after[(110.5, "hospital")]));
        Assert.Equal("西居委会 → ", $"{before[(110.5, "committee")]} → {after[(110.5, "committee")]}");
        await duty.Database.ExecuteAsync("UPDATE organisations SET dissolved_on = NULL WHERE name = '西居委会'");
        await duty.Database.ExecuteAsync("UPDATE category_specifications SET responsible_kinds = '{HOSPITAL}' WHERE type = 'hospital'");
    }

    [Fact]
    public async Task The_chain_tells_of_each_level_that_was_asked_what_was_found_there()
    {
        Assert.Equal(
            ["1 G2 NONE_OF_KIND – 0", "2 G1 NONE_OF_KIND – 0", "3 C1 TAKEN 物业乙 2"],
            await ChainAsync(110.5, "property"));
        Assert.Equal(
            ["1 C3 NOT_YET_FOUNDED – 0", "2 S2 NONE_OF_KIND – 0", "3 D NONE_OF_KIND – 0"],
            await ChainAsync(112.5, "committee-or-office", "2026-05-31T15:59:59Z"));   // 23:59:59 in the district
        Assert.Equal(["1 C3 TAKEN 东居委会 1"], await ChainAsync(112.5, "committee-or-office", "2026-05-31T16:00:00Z"));
        Assert.Equal(["1 C2 TAKEN 中居委会 1"], await ChainAsync(111.5, "committee-or-office", "2026-05-10T15:59:59Z"));
        Assert.Equal(["1 C2 DISSOLVED – 0", "2 S1 TAKEN 一街道办 1"], await ChainAsync(111.5, "committee-or-office", "2026-05-10T16:00:00Z"));
        Assert.Equal(["1 C4 NONE_OF_KIND – 0", "2 S2 NONE_OF_KIND – 0", "3 D TAKEN 环卫局 1"], await ChainAsync(113.5, "named-department"));
        await duty.Database.ExecuteAsync("UPDATE organisations SET dissolved_on = '2026-01-01' WHERE name = '环卫局'");
        Assert.Equal("3 D DISSOLVED – 0", (await ChainAsync(113.5, "named-department"))[^1]);
        await duty.Database.ExecuteAsync("UPDATE organisations SET dissolved_on = NULL, area_id = NULL WHERE name = '环卫局'");
        Assert.Equal("3 D NOT_NAMED 城管局 0", (await ChainAsync(113.5, "named-department"))[^1]);
        await duty.Database.ExecuteAsync("UPDATE organisations SET area_id = (SELECT id FROM areas WHERE code = 'D') WHERE name = '环卫局'");
        var reasons = (await duty.DutyAsync(110.5, "property", $"reason {Chain}")).GetProperty("chain").EnumerateArray().Select(step => step.GetProperty("reason").GetString()).ToList();
        Assert.Equal(["G2：没有所定类型的组织。", "G1：没有所定类型的组织。", "C1：有2个所定类型的组织，按名称取物业乙。"], reasons);
    }

    [Fact]
    public async Task On_duty_is_who_works_in_the_grid_that_day_or_in_the_nearest_above_and_everybody_is_told_a_masked_name()
    {
        Assert.Equal(["王*"], await OnDutyAsync("2026-05-10T15:59:59Z"));   // in the grid above
        Assert.Equal(["李*"], await OnDutyAsync("2026-05-10T16:00:00Z"));   // in the grid itself, from that day on
        Assert.Empty(await OnDutyAsync("2024-12-31T15:59:59Z"));
        var day = await duty.DutyAsync(110.5, "committee", "at day", "2026-05-10T16:00:00Z");
        Assert.Equal(("2026-05-10T16:00:00Z", "2026-05-11"), (day.GetProperty("at").GetString(), day.GetProperty("day").GetString()));
        var now = await duty.DutyAsync(110.5, "committee", "at");
        Assert.InRange(now.GetProperty("at").GetDateTime().ToUniversalTime(), DateTime.UtcNow.AddMinutes(-1), DateTime.UtcNow.AddSeconds(1));
    }

    [Fact]
    public async Task The_rule_is_one_statement_of_a_few_indexed_looks()
    {
        var plan = await duty.Database.ScalarAsync<string>("SELECT prosrc FROM pg_proc WHERE proname = 'responsibility_at'");
        Assert.Contains("responsibility_levels", plan, StringComparison.Ordinal);   // the answer is the level taken, not a second rule
        await using var rows = duty.Database.Context();
        var pairs = await rows.Responsibilities.CountAsync();
        Assert.Equal(await rows.Areas.CountAsync() * await rows.CategorySpecifications.CountAsync(), pairs);
        Assert.Equal(await rows.Responsibilities.CountAsync(found => found.OrganisationId != null), await rows.ResponsibilitySteps.CountAsync(step => step.Outcome == ResponsibilityOutcome.Taken));
    }

    private async Task<List<string>> OnDutyAsync(string at) =>
        [.. (await duty.DutyAsync(110.5, "committee", "peopleOnDuty { role person { name { value masked } } }", at)).GetProperty("peopleOnDuty").EnumerateArray().Select(member => member.GetProperty("person").GetProperty("name").GetProperty("value").GetString()!)];

    private async Task<List<string>> ChainAsync(double longitude, string category, string? at = null) =>
        [.. (await duty.DutyAsync(longitude, category, Chain, at)).GetProperty("chain").EnumerateArray().Select(step =>
            $"{step.GetProperty("position")} {step.GetProperty("area").GetProperty("name")} {step.GetProperty("outcome")} {NameOf(step.GetProperty("organisation")) ?? "–"} {step.GetProperty("candidates")}")];

    /// <summary>Of every place and category whom `responsibility` names, after it was compared with whom accepting named.</summary>
    private async Task<Dictionary<(double Longitude, string Category), string?>> AgreedAsync()
    {
        var found = new Dictionary<(double, string), string?>();
        foreach (var longitude in duty.Places)
            foreach (var category in duty.Categories.Keys)
            {
                var told = await duty.DutyAsync(longitude, category, "organisation { name }");
                found[(longitude, category)] = NameOf(told.GetProperty("organisation"));
                Assert.Equal(found[(longitude, category)], await AcceptedByAsync(longitude, category));
            }

        return found;
    }

    /// <summary>Whom accepting an issue named; null where it found nobody.</summary>
    private async Task<string?> AcceptedByAsync(double longitude, string category)
    {
        var reported = await duty.AskAsync(duty.Staff, $$"""mutation { reportIssue(input: { title: "路灯不亮" category: "{{duty.IdOf(duty.Categories[category])}}" place: { longitude: {{longitude}} latitude: 36.5 } }) { issue { id } errors { __typename } } }""");
        var id = reported.GetProperty("reportIssue").GetProperty("issue").GetProperty("id").GetString();
        var accepted = (await duty.AskAsync(duty.Staff, $$"""mutation { acceptIssue(input: { id: "{{id}}" }) { issue { responsible { name } } errors { __typename } } }""")).GetProperty("acceptIssue");
        if (accepted.GetProperty("errors") is { ValueKind: JsonValueKind.Array } errors)
        {
            Assert.Equal("NoResponsibleError", errors[0].GetProperty("__typename").GetString());
            return null;
        }

        return NameOf(accepted.GetProperty("issue").GetProperty("responsible"));
    }

    private static string? NameOf(JsonElement organisation) => organisation.ValueKind == JsonValueKind.Null ? null : organisation.GetProperty("name").GetString();
}
