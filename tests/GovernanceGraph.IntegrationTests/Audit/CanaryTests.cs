using System.Text;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.PersonalData;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Server.PersonalData;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Audit;

/// <summary>Where personal values must not be: in the database unencrypted (P5), in the log (P4), with whoever pages through everybody (P6).</summary>
public sealed class CanaryTests(AuditFixture fixture) : IClassFixture<AuditFixture>
{
    private const string Names = "query Names($after: String) { memberships(first: 20, after: $after) { nodes { person { name { value } } } pageInfo { endCursor hasNextPage } } }";

    [Fact]
    public async Task No_table_holds_the_national_id_number_in_any_form_that_can_be_read()
    {
        var tables = new List<string>();
        await using (var command = fixture.Database.DataSource.CreateCommand("SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public'"))
        await using (var reader = await command.ExecuteReaderAsync())
            while (await reader.ReadAsync()) tables.Add(reader.GetString(0));
        var hex = Convert.ToHexStringLower(Encoding.ASCII.GetBytes(AuditFixture.NationalNumber));
        foreach (var table in tables)
            Assert.Equal(0L, await fixture.Database.ScalarAsync<long>($"SELECT count(*) FROM {table} AS r WHERE r::text LIKE '%' || $1 || '%' OR r::text LIKE '%' || $2 || '%'", AuditFixture.NationalNumber, hex));
        Assert.Equal(1L, await fixture.Database.ScalarAsync<long>("SELECT count(*) FROM people AS r WHERE r::text LIKE '%' || $1 || '%'", AuditFixture.Phone));   // the way of looking finds
    }

    [Fact]
    public async Task Nothing_personal_gets_into_the_server_s_log_and_nothing_forges_a_line_of_it()
    {
        var (viewer, id) = (AuditFixture.Staff("COMMUNITY_STAFF", fixture.Here, "x\r\nwarn: forged"), fixture.IdOf<Person>(fixture.Canary.Id));
        await fixture.RevealAsync(viewer, id);
        await fixture.RevealAsync(viewer, AuditFixture.Phone, purpose: AuditFixture.NationalNumber);
        await fixture.AskAsync(viewer, $"{{ person(id: \"{AuditFixture.Phone}\") {{ {AuditFixture.NationalNumber} }} }}");
        await fixture.AskAsync(viewer, "query ($a: Int!) { __typename @include(if: $a) }", $$"""{"a":"{{AuditFixture.Phone}}"}""");
        await fixture.Database.ExecuteAsync("ALTER TABLE people RENAME TO people_away");
        try
        {
            Assert.Equal(Outcome.Failed, (await fixture.RevealAsync(viewer, id, purpose: AuditFixture.Address)).Outcome);
            await fixture.AskAsync(viewer, $$"""{ person(id: "{{id}}") { name { value } } }""");
        }
        finally
        {
            await fixture.Database.ExecuteAsync("ALTER TABLE people_away RENAME TO people");
        }

        Assert.NotEmpty(fixture.Log.Lines);
        foreach (var canary in new[] { AuditFixture.Phone, AuditFixture.Address, AuditFixture.Name, AuditFixture.NationalNumber }) Assert.DoesNotContain(fixture.Log.Lines, line => line.Contains(canary, StringComparison.Ordinal));
        Assert.DoesNotContain(fixture.Log.Lines, line => line.Contains("\nwarn: forged", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_pages_through_everybody_is_stopped_once_alerted_and_others_are_not()
    {
        var (greedy, other) = (AuditFixture.Staff("COMMUNITY_STAFF", fixture.Here), AuditFixture.Staff("COMMUNITY_STAFF", fixture.Here));
        var pages = 0;
        var refused = "";
        for (var cursor = (string?)null; refused.Length == 0 && pages < 10; pages++)
        {
            try
            {
                var body = (await fixture.AskAsync(greedy, Names, cursor is null ? null : $$"""{"after":"{{cursor}}"}""")).Body;
                cursor = body.Split("\"endCursor\":\"")[1].Split('"')[0];
            }
            catch (DroppedAnswerException dropped)
            {
                refused = dropped.Error.Code;
            }
        }

        Assert.Equal(("BULK_READING_REFUSED", (AuditFixture.PeoplePerHour / 20) + 1), (refused, pages));
        await Assert.ThrowsAsync<DroppedAnswerException>(() => fixture.AskAsync(greedy, Names.Replace("20", "80", StringComparison.Ordinal)));
        Assert.Contains("BulkReadingRefusedError", (await fixture.RevealAsync(greedy, fixture.IdOf<Person>(fixture.Canary.Id))).Body, StringComparison.Ordinal);
        Assert.Single(await fixture.EntriesOfAsync(greedy), e => e.Action == AuditAction.Alert);
        Assert.Single(fixture.Log.Lines, line => line.Contains($"Bulk reading of personal data: the viewer {greedy.Account}", StringComparison.Ordinal));
        Assert.Equal(Outcome.Answered, (await fixture.AskAsync(greedy, Names)).Outcome);   // those who were seen already
        Assert.Equal(Outcome.Answered, (await fixture.AskAsync(other, Names)).Outcome);
    }

    [Fact]
    public async Task Rekeying_brings_every_number_under_the_new_key_and_does_nothing_the_second_time()
    {
        var ring = new PersonalKeyRing([new PersonalKey("test", new byte[32]), new PersonalKey("new", Enumerable.Repeat((byte)9, 32).ToArray())], "new");
        var options = GovernanceContextOptions.For(fixture.Database.ConnectionString);
        Assert.Equal((1, 1), await Rekeying.RunAsync(options, new NationalIdVault(ring), _ => { }, default));
        Assert.Equal((1, 0), await Rekeying.RunAsync(options, new NationalIdVault(ring), _ => { }, default));
        await using (var context = fixture.Database.Context())
        {
            var person = await context.People.FindAsync(fixture.Canary.Id);
            Assert.Equal(AuditFixture.NationalNumber, new NationalIdVault(new PersonalKeyRing([ring.Find("new")!], "new")).Open(person!.Id, person.NationalIdCipher));
        }

        var back = new PersonalKeyRing(ring.All, "test");
        Assert.Equal((1, 1), await Rekeying.RunAsync(options, new NationalIdVault(back), _ => { }, default));
    }
}
