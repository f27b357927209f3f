using System.Text.Json;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.IntegrationTests.Audit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Files;

/// <summary>Categories and their five specifications are changed by those who may, one after another, and on record.</summary>
public sealed class CategoryStepTests(AuditFixture fixture) : IClassFixture<AuditFixture>
{
    private const string Limits = """accept: { number: 4, unit: WORKING_HOUR }, handle: { number: 5, unit: WORKING_DAY }, highHandle: { number: 2, unit: WORKING_DAY }, urgentHandle: { number: 24, unit: EMERGENCY_HOUR }, feedback: { number: 1, unit: WORKING_DAY }""";

    private static Viewer Admin { get; } = new() { Kind = ViewerKind.Person, Account = Guid.NewGuid(), Name = "管理员", Roles = [new HeldRole("ADMIN")] };

    [Fact]
    public async Task A_category_is_made_changed_retired_and_restored_and_each_step_is_on_record()
    {
        var id = await CreateAsync("step-1");
        Assert.Equal("", await StepAsync(Admin, $$"""changeCategory(input: { id: "{{id}}", name: "停车管理", expectedVersion: 1 })"""));
        Assert.Equal("CATEGORY_CHANGED", await StepAsync(Admin, $$"""changeCategory(input: { id: "{{id}}", name: "另一个", expectedVersion: 1 })"""));
        Assert.Equal("CATEGORY_CODE_TAKEN", await StepAsync(Admin, """createCategory(input: { taxonomy: ISSUE, code: "step-1", name: "停车", position: 1 })"""));
        Assert.Equal("CATEGORY_PARENT_REFUSED", await StepAsync(Admin, $$"""changeCategory(input: { id: "{{id}}", parentId: "{{id}}" })"""));
        Assert.Equal("", await StepAsync(Admin, $$"""retireCategory(input: { id: "{{id}}", reason: "不再使用" })"""));
        Assert.Equal("CATEGORY_RETIRED", await StepAsync(Admin, $$"""retireCategory(input: { id: "{{id}}" })"""));
        Assert.Equal("", await StepAsync(Admin, $$"""restoreCategory(input: { id: "{{id}}" })"""));
        var told = (await fixture.EntriesOfAsync(Admin)).Where(e => e.Action == AuditAction.Change).SelectMany(e => e.Fields).ToList();
        Assert.Contains(told, f => f.EndsWith("name 停车 → 停车管理", StringComparison.Ordinal));
        Assert.Contains(told, f => f.EndsWith("active True → False", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_five_specifications_are_set_whole_within_their_ranges()
    {
        var id = await CreateAsync("step-2");
        Assert.Equal("", await StepAsync(Admin, Specification(id, 100, 0, 24, 72, ", expectedVersion: 0")));
        Assert.Equal("CATEGORY_CHANGED", await StepAsync(Admin, Specification(id, 100, 0, 24, 72, ", expectedVersion: 0")));
        Assert.Equal("SPECIFICATION_REFUSED", await StepAsync(Admin, Specification(id, 5001, 0, 24, 72)));
        Assert.Equal("SPECIFICATION_REFUSED", await StepAsync(Admin, Specification(id, 100, 25, 24, 72)));
        Assert.Equal("", await StepAsync(Admin, Specification(id, 200, 0, 24, 72)));
        await using var context = fixture.Database.Context();
        var stored = await context.CategorySpecifications.AsNoTracking().SingleAsync(s => s.Category!.Code == "step-2");
        Assert.Equal((200, 2, 5, LimitUnit.WorkingDay), (stored.DuplicateRadius, stored.Version, stored.HandleLimit, stored.HandleUnit));
        Assert.Contains((await fixture.EntriesOfAsync(Admin)).SelectMany(e => e.Fields), f => f.EndsWith("specification.duplicateRadius 100 → 200", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_administrators_and_staff_of_every_district_may()
    {
        const string step = """createCategory(input: { taxonomy: ISSUE, code: "step-3", name: "路灯", position: 1 })""";
        foreach (var viewer in new[] { Viewer.Anonymous, AuditFixture.Staff("COMMUNITY_STAFF", fixture.Here), AuditFixture.Staff("DISTRICT_STAFF", fixture.Here), AuditFixture.App(new HeldRole("ADMIN")) })
            Assert.Equal("CATEGORY_ROLE_REQUIRED", await StepAsync(viewer, step));
        Assert.Equal("", await StepAsync(AuditFixture.Staff("DISTRICT_STAFF", fixture.District), step));
    }

    [Fact]
    public async Task What_is_like_near_and_new_may_be_a_duplicate_and_a_private_issue_never_shows()
    {
        var id = await CreateAsync("step-4");
        Assert.Equal("", await StepAsync(Admin, Specification(id, 200, 0, 24, 72)));
        await using var context = fixture.Database.Context();
        var category = await context.Categories.AsNoTracking().SingleAsync(c => c.Code == "step-4");
        await AddAsync("小区门口路灯不亮", 0.0005, IssueVisibility.Public);
        await AddAsync("小区门口路灯不亮", 0.0100, IssueVisibility.Public);   // about 900 m
        await AddAsync("垃圾没有人收", 0.0005, IssueVisibility.Public);
        await AddAsync("小区门口路灯不亮了", 0.0006, IssueVisibility.Private);
        var ask = $$"""{ possibleDuplicates(category: "{{id}}", point: { longitude: 119.1, latitude: 36.7 }, title: "小区门口的路灯不亮") { metres likeness score issue { title } } }""";
        Assert.Equal(1, await CountAsync(Viewer.Anonymous));
        Assert.Equal(2, await CountAsync(AuditFixture.Staff("COMMUNITY_STAFF", fixture.Here)));

        async Task<int> CountAsync(Viewer viewer)
        {
            var body = (await fixture.AskAsync(viewer, ask)).Body;
            using var json = JsonDocument.Parse(body);
            Assert.False(json.RootElement.TryGetProperty("errors", out _), body);
            return json.RootElement.GetProperty("data").GetProperty("possibleDuplicates").GetArrayLength();
        }

        async Task AddAsync(string title, double east, IssueVisibility visibility)
        {
            var issue = new Issue { Code = Guid.NewGuid().ToString(), Title = title, CategoryId = category.Id, AreaId = fixture.Here.Id, ReportedAt = DateTime.UtcNow.AddDays(-1), Longitude = 119.1 + east, Latitude = 36.7, Visibility = visibility };
            context.Add(issue);
            await context.SaveChangesAsync();
        }
    }

    private static string Specification(string id, int radius, int first, int second, int district, string more = "") =>
        $$"""setCategorySpecification(input: { id: "{{id}}", type: "路灯", responsibleKinds: [RESIDENTS_COMMITTEE], standard: "修好", {{Limits}}, effectRating: 4, verificationWanted: false, duplicateRadius: {{radius}}, reminderHours: 4, firstSupervisionHours: {{first}}, secondSupervisionHours: {{second}}, districtSupervisionHours: {{district}}{{more}} })""";

    private async Task<string> CreateAsync(string code)
    {
        Assert.Equal("", await StepAsync(Admin, $$"""createCategory(input: { taxonomy: ISSUE, code: "{{code}}", name: "停车", position: 1 })"""));
        await using var context = fixture.Database.Context();
        return fixture.IdOf<Category>(await context.Categories.Where(c => c.Code == code).Select(c => c.Id).SingleAsync());
    }

    /// <summary>The code of the step's error; empty when it was taken.</summary>
    private async Task<string> StepAsync(Viewer viewer, string step)
    {
        var body = (await fixture.AskAsync(viewer, $"mutation {{ step: {step} {{ category {{ id version }} errors {{ ... on Error {{ code message }} }} }} }}")).Body;
        using var json = JsonDocument.Parse(body);
        Assert.True(json.RootElement.TryGetProperty("data", out var data), body);
        var errors = data.GetProperty("step").GetProperty("errors");
        return errors.ValueKind == JsonValueKind.Null ? "" : errors[0].GetProperty("code").GetString()!;
    }
}
