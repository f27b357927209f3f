using System.Buffers;
using System.Text.Json;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Audit;

/// <summary><c>revealPersonalData</c>: who may, that it is on record before the value leaves, and that refusals tell nothing (P1, P2).</summary>
public sealed class RevealTests(AuditFixture fixture) : IClassFixture<AuditFixture>
{
    private const string Grid = "GRID_WORKER", Community = "COMMUNITY_STAFF", District = "DISTRICT_STAFF";

    [Theory]
    [InlineData("COMMUNITY_STAFF", false)]
    [InlineData("SUBDISTRICT_STAFF", false)]
    [InlineData("DISTRICT_STAFF", true)]
    public async Task Staff_whose_area_covers_the_person_get_the_values_and_the_log_says_so(string role, bool inDistrict)
    {
        var viewer = AuditFixture.Staff(role, inDistrict ? fixture.District : fixture.Here);
        var (outcome, body) = await fixture.RevealAsync(viewer, CanaryId);
        Assert.Equal(Outcome.Answered, outcome);
        Assert.Equal([AuditFixture.Name, AuditFixture.Phone, AuditFixture.Address, AuditFixture.NationalNumber], Values(body));
        var entry = Assert.Single(await fixture.EntriesOfAsync(viewer), e => e.Action == AuditAction.Reveal);
        Assert.Equal(["Person.address", "Person.name", "Person.nationalId", "Person.phone"], entry.Fields);
        Assert.Equal([fixture.Canary.Id], entry.SubjectIds);
        Assert.Equal([$"{role}@{(inDistrict ? fixture.District : fixture.Here).Id}"], entry.Roles);
        Assert.Equal(("核实诉求办理情况", "trace-1", "Reveal", "工作人员"), (entry.Purpose, entry.TraceId, entry.OperationName, entry.ViewerName));
    }

    [Theory]
    [InlineData("ADMIN")]
    [InlineData("AUDITOR")]
    [InlineData("RESIDENT")]
    [InlineData("VOLUNTEER")]
    [InlineData("ORGANISATION_STAFF")]
    public async Task Other_roles_have_no_such_right(string role) => await RefusedAsync(AuditFixture.Staff(role, fixture.Here), CanaryId, "RevealRoleRequiredError");

    [Fact]
    public async Task Grid_workers_get_telephone_and_address_only()
    {
        var viewer = AuditFixture.Staff(Grid, fixture.Here);
        Assert.Equal([AuditFixture.Phone, AuditFixture.Address], Values((await fixture.RevealAsync(viewer, CanaryId, "[PHONE, ADDRESS]")).Body));
        await RefusedAsync(viewer, CanaryId, "RevealFieldRefusedError", "[PHONE, NATIONAL_ID]");
    }

    [Fact]
    public async Task Outside_the_viewer_s_areas_and_not_there_look_alike()
    {
        var viewer = AuditFixture.Staff(Community, fixture.Here);
        var foreign = await RefusedAsync(viewer, fixture.IdOf<Person>(fixture.Stranger.Id), "RevealOutOfReachError");
        var absent = await RefusedAsync(viewer, fixture.IdOf<Person>(Guid.NewGuid()), "RevealOutOfReachError");
        Assert.Equal(absent, foreign);
    }

    [Fact]
    public async Task A_private_reporter_is_not_found_by_the_issue_and_another_one_is()
    {
        var viewer = AuditFixture.Staff(Community, fixture.Here);
        Assert.Equal([AuditFixture.Phone], Values((await fixture.RevealAsync(viewer, fixture.IdOf<Issue>(fixture.Issues.Open.Id), "[PHONE]")).Body));
        await RefusedAsync(viewer, fixture.IdOf<Issue>(fixture.Issues.Private.Id), "RevealOutOfReachError");
    }

    [Fact]
    public async Task Apps_need_the_scope_where_it_holds()
    {
        var here = new HeldScope(4, fixture.Here.Id);
        Assert.Equal([AuditFixture.Phone], Values((await fixture.RevealAsync(AuditFixture.App(new HeldRole("personal:reveal", here)), CanaryId, "[PHONE]")).Body));
        Assert.Equal([AuditFixture.Phone], Values((await fixture.RevealAsync(AuditFixture.App(new HeldRole("personal:reveal")), CanaryId, "[PHONE]")).Body));
        await RefusedAsync(AuditFixture.App(new HeldRole("personal:reveal", new HeldScope(4, fixture.There.Id))), CanaryId, "RevealOutOfReachError");
        await RefusedAsync(AuditFixture.App(new HeldRole("people:read"), new HeldRole(Community, here)), CanaryId, "RevealRoleRequiredError");
        await RefusedAsync(AuditFixture.Staff("personal:reveal", fixture.Here), CanaryId, "RevealRoleRequiredError");
    }

    [Fact]
    public async Task Everybody_has_their_own_values_without_a_record()
    {
        var viewer = new Viewer { Kind = ViewerKind.Person, Account = Guid.NewGuid(), Person = fixture.Canary.Id, Name = AuditFixture.Name };
        Assert.Equal([AuditFixture.NationalNumber], Values((await fixture.RevealAsync(viewer, CanaryId, "[NATIONAL_ID]")).Body));
        Assert.Empty(await fixture.EntriesOfAsync(viewer));
    }

    [Fact]
    public async Task Anonymous_viewers_are_refused_and_leave_no_record()
    {
        var before = await CountAsync();
        var body = (await fixture.RevealAsync(Viewer.Anonymous, CanaryId)).Body;
        Assert.Contains("RevealRoleRequiredError", body, StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync());
    }

    [Theory]
    [InlineData("看看", "[PHONE]", "INVALID_ARGUMENT")]
    [InlineData("   看看   ", "[PHONE]", "INVALID_ARGUMENT")]
    [InlineData("核实情况\0", "[PHONE]", "INVALID_VARIABLE")]
    [InlineData("核实诉求办理情况", "[]", "INVALID_ARGUMENT")]
    public async Task A_purpose_of_four_to_five_hundred_characters_is_asked_for_before_anything_runs(string purpose, string fields, string code)
    {
        var viewer = AuditFixture.Staff(Community, fixture.Here);
        var (outcome, body) = await fixture.RevealAsync(viewer, CanaryId, fields, purpose);
        Assert.Equal(Outcome.Refused, outcome);
        Assert.Contains(code, body, StringComparison.Ordinal);
        Assert.Contains("INVALID_ARGUMENT", (await fixture.RevealAsync(viewer, CanaryId, "[PHONE]", new string('查', 501))).Body, StringComparison.Ordinal);
        Assert.Empty(await fixture.EntriesOfAsync(viewer));
    }

    [Fact]
    public async Task The_entry_is_stored_before_the_first_byte_of_the_answer()
    {
        var viewer = AuditFixture.Staff(District, fixture.District);
        var found = 0;
        var output = new WatchedOutput(() => found = fixture.EntriesOfAsync(viewer).GetAwaiter().GetResult().Count);
        await fixture.AskAsync(viewer, $$"""mutation { revealPersonalData(input: { id: "{{CanaryId}}", fields: [PHONE], purpose: "核实诉求办理情况" }) { values { value } } }""", output: output);
        Assert.Equal(1, found);
    }

    [Fact]
    public async Task A_value_that_cannot_be_put_on_record_does_not_leave()
    {
        await fixture.Database.ExecuteAsync("CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''no''; END'; CREATE TRIGGER zz_fail BEFORE INSERT ON audit_entries FOR EACH ROW EXECUTE FUNCTION fail()");
        try
        {
            var (outcome, body) = await fixture.RevealAsync(AuditFixture.Staff(Community, fixture.Here), CanaryId);
            Assert.Equal(Outcome.Failed, outcome);
            Assert.DoesNotContain(AuditFixture.Phone, body, StringComparison.Ordinal);
            var dropped = await Assert.ThrowsAsync<DroppedAnswerException>(() => fixture.AskAsync(AuditFixture.Staff(Community, fixture.Here), NameOfCanary));
            Assert.Equal(Outcome.Failed, dropped.Outcome);
        }
        finally
        {
            await fixture.Database.ExecuteAsync("DROP TRIGGER zz_fail ON audit_entries; DROP FUNCTION fail()");
        }
    }

    [Fact]
    public async Task Names_that_an_ordinary_read_shows_in_full_are_on_record_and_masked_ones_are_not()
    {
        var (staff, elsewhere) = (AuditFixture.Staff(Community, fixture.Here), AuditFixture.Staff(Community, fixture.There));
        Assert.Contains(AuditFixture.Name, (await fixture.AskAsync(staff, NameOfCanary, traceId: "trace-2")).Body, StringComparison.Ordinal);
        var entry = Assert.Single(await fixture.EntriesOfAsync(staff));
        Assert.Equal((AuditAction.Read, "trace-2", "NameOf"), (entry.Action, entry.TraceId, entry.OperationName));
        Assert.Equal(["Person.name"], entry.Fields);
        Assert.Equal([fixture.Canary.Id], entry.SubjectIds);
        Assert.DoesNotContain(AuditFixture.Name, (await fixture.AskAsync(elsewhere, NameOfCanary)).Body, StringComparison.Ordinal);
        Assert.Empty(await fixture.EntriesOfAsync(elsewhere));
    }

    [Fact]
    public async Task The_person_sees_who_looked_and_auditors_see_all()
    {
        await fixture.RevealAsync(AuditFixture.Staff(Community, fixture.Here, "李查"), CanaryId, "[PHONE]", "上门走访联系");
        const string own = "{ viewer { dataAccesses(first: 50) { nodes { action viewerName purpose fields } } } }";
        var self = new Viewer { Kind = ViewerKind.Person, Account = Guid.NewGuid(), Person = fixture.Canary.Id };
        Assert.Contains("""{"action":"REVEAL","viewerName":"李查","purpose":"上门走访联系","fields":["Person.phone"]}""", (await fixture.AskAsync(self, own)).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("REVEAL", (await fixture.AskAsync(new Viewer { Kind = ViewerKind.Person, Account = Guid.NewGuid(), Person = fixture.Stranger.Id }, own)).Body, StringComparison.Ordinal);

        const string all = """{ auditEntries(first: 50, where: { viewerName: { eq: "李查" } }) { nodes { viewerName purpose } } }""";
        Assert.Contains("上门走访联系", (await fixture.AskAsync(new Viewer { Kind = ViewerKind.Person, Account = Guid.NewGuid(), Roles = [new HeldRole("AUDITOR")] }, all)).Body, StringComparison.Ordinal);
        Assert.Contains("上门走访联系", (await fixture.AskAsync(AuditFixture.Staff("AUDITOR", fixture.Here), all)).Body, StringComparison.Ordinal);
        foreach (var other in new[] { AuditFixture.Staff("AUDITOR", fixture.There), AuditFixture.Staff("ADMIN", fixture.Here), AuditFixture.Staff(District, fixture.District), Viewer.Anonymous })
            Assert.DoesNotContain("上门走访联系", (await fixture.AskAsync(other, all)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Steps_are_taken_one_after_another_each_with_its_payload_and_objects_are_read_by_plan()
    {
        var viewer = AuditFixture.Staff(Community, fixture.Here);
        var one = $$"""revealPersonalData(input: { id: "{{CanaryId}}", fields: [PHONE], purpose: "核实诉求办理情况" }) { __typename person { ...P } values { field value } errors { __typename } }""";
        var (outcome, body) = await fixture.AskAsync(viewer, $$"""mutation Two { a: {{one}} b: {{one}} __typename } fragment P on Person { id phone { value masked reason } }""");
        Assert.Equal(Outcome.Answered, outcome);
        var payload = $$$"""{"__typename":"RevealPersonalDataPayload","person":{"id":"{{{CanaryId}}}","phone":{"value":"139****0001","masked":true,"reason":"REVEAL_REQUIRED"}},"values":[{"field":"PHONE","value":"{{{AuditFixture.Phone}}}"}],"errors":null}""";
        Assert.Equal($$$"""{"data":{"a":{{{payload}}},"b":{{{payload}}},"__typename":"Mutation"}}""", body);
        Assert.Equal(2, (await fixture.EntriesOfAsync(viewer)).Count);
    }

    [Fact]
    public async Task A_request_that_cannot_be_answered_in_full_changes_nothing()
    {
        var viewer = AuditFixture.Staff(Community, fixture.Here);
        var (outcome, body) = await fixture.AskAsync(viewer, $$"""mutation { revealPersonalData(input: { id: "{{CanaryId}}", fields: [PHONE], purpose: "核实诉求办理情况" }) { person { memberships(after: "!") { nodes { id } } } } }""");
        Assert.Equal(Outcome.Refused, outcome);
        Assert.Contains("INVALID_CURSOR", body, StringComparison.Ordinal);
        Assert.Equal(Outcome.Refused, (await fixture.RevealAsync(viewer, "no-id")).Outcome);
        Assert.Empty(await fixture.EntriesOfAsync(viewer));
    }

    private string CanaryId => fixture.IdOf<Person>(fixture.Canary.Id);

    private string NameOfCanary => $$"""query NameOf { person(id: "{{CanaryId}}") { name { value masked } } }""";

    private async Task<string> RefusedAsync(Viewer viewer, string id, string error, string fields = "[NAME, PHONE, ADDRESS, NATIONAL_ID]")
    {
        var (outcome, body) = await fixture.RevealAsync(viewer, id, fields);
        Assert.Equal(Outcome.Answered, outcome);
        Assert.Contains($"\"__typename\":\"{error}\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain(AuditFixture.Phone, body, StringComparison.Ordinal);
        Assert.Contains(await fixture.EntriesOfAsync(viewer), e => e.Action == AuditAction.Refused);
        return body;
    }

    private static List<string?> Values(string body) =>
        [.. JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("revealPersonalData").GetProperty("values").EnumerateArray().Select(v => v.GetProperty("value").GetString())];

    private Task<long> CountAsync() => fixture.Database.ScalarAsync<long>("SELECT count(*) FROM audit_entries");

    /// <summary>Looks at something when the first byte is written.</summary>
    private sealed class WatchedOutput(Action look) : IBufferWriter<byte>
    {
        private readonly ArrayBufferWriter<byte> _inner = new();
        private bool _looked;

        public void Advance(int count) => _inner.Advance(count);

        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            Look();
            return _inner.GetMemory(sizeHint);
        }

        public Span<byte> GetSpan(int sizeHint = 0)
        {
            Look();
            return _inner.GetSpan(sizeHint);
        }

        private void Look()
        {
            if (!_looked) look();
            _looked = true;
        }
    }
}
