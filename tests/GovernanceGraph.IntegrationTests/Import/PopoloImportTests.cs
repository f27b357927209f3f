using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.IntegrationTests.Storage;
using GovernanceGraph.Server.Import;
using GovernanceGraph.Server.Import.Findings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Import;

public sealed class PopoloImportTests
{
    private const string Whole = """
        {
          "memberships": [
            { "person_id": "p1", "organization_id": "o2", "post_id": "t1", "role": "member", "area_id": "a1", "start_date": "2015-04", "end_date": "2015" },
            { "person_id": "p2", "organization_id": "o2", "role": "member", "legislative_period_id": "term/1" }
          ],
          "posts": [ { "id": "t1", "label": "议员", "role": "member", "organization_id": "o2", "area_id": "a1" } ],
          "persons": [
            { "id": "p1", "name": "张三", "birth_date": "1951-03-25", "contact_details": [ { "type": "email", "value": "x@y" }, { "type": "phone", "value": "13800001111" }, { "type": "address", "value": "人民路1号" } ] },
            { "id": "p2", "name": "李四" }
          ],
          "organizations": [
            { "id": "o2", "name": "委员会", "classification": "legislature", "parent_id": "o1", "founding_date": "1992", "contact_details": [ { "type": "voice", "value": "0536-1" } ] },
            { "id": "o1", "name": "党", "classification": "party", "dissolution_date": "2020-02-29" }
          ],
          "areas": [ { "id": "a1", "name": "选区", "type": "constituency" } ],
          "events": [ { "id": "term/1", "classification": "legislative period", "start_date": "2015-03-30" } ]
        }
        """;

    [RealDataFact]
    public async Task Estonias_parliament_comes_in_once_and_what_contradicts_itself_is_told()
    {
        await using var database = await TestDatabase.CreateAsync();
        Assert.False((await database.RunAsync(Importing.Popolo(RealData.Popolo))).Written);

        var options = new ImportOptions { SkipRefused = true };
        var report = await database.RunAsync(Importing.Popolo(RealData.Popolo), options);
        Assert.Equal((528, 4), (report.Read, report.Refused));
        // Four left before the period that the file says they sat in began.
        Assert.All(report.Findings, finding => Assert.Equal(("end_date", "2015-03-27"), (finding.Column, finding.Value)));
        Assert.Equal("193 inserted, 0 updated, 0 unchanged", report.Of("people"));
        Assert.Equal("295 inserted, 0 updated, 0 unchanged", report.Of("memberships"));
        Assert.True((await database.RunAsync(Importing.Popolo(RealData.Popolo), options)).ChangedNothing());

        await using var context = database.Context();
        Assert.Equal(101, await context.Memberships.CountAsync(membership => membership.Until == null));
        Assert.Equal(111, await context.People.CountAsync(person => person.Phone != null));
        Assert.Equal(13, await context.Areas.CountAsync());
        var member = await context.Memberships.Include(membership => membership.Area).FirstAsync(membership => membership.Person!.Name == "Aadu Must" && membership.Until == null);
        Assert.Equal((MembershipRole.Representative, AreaLevel.District), (member.Role, member.Area!.Level));
    }

    [Fact]
    public async Task Every_class_finds_what_it_refers_to_in_whatever_order_the_file_has_them()
    {
        await using var database = await TestDatabase.CreateAsync();
        var report = await ImportAsync(database, Whole);
        Assert.Equal(0, report.Refused);
        Assert.Equal(["founding_date", "start_date", "end_date"], report.Findings.Select(finding => finding.Column));

        await using var context = database.Context();
        var first = await context.Memberships.Include(membership => membership.Person).Include(membership => membership.Post).Include(membership => membership.Organisation!.Parent).SingleAsync(membership => membership.Person!.Name == "张三");
        Assert.Equal((new DateOnly(2015, 4, 1), new DateOnly(2015, 12, 31)), (first.Since, first.Until));
        Assert.Equal(("13800001111", "人民路1号", (short)1951, "议员"), (first.Person!.Phone, first.Person.Address, first.Person.BirthYear, first.Post!.Title));
        Assert.Equal(("党", "0536-1", new DateOnly(1992, 1, 1)), (first.Organisation!.Parent!.Name, first.Organisation.OfficePhone, first.Organisation.FoundedOn));
        var second = await context.Memberships.SingleAsync(membership => membership.Person!.Name == "李四");
        Assert.Equal((new DateOnly(2015, 3, 30), null), (second.Since, (DateOnly?)second.Until));
        Assert.True((await ImportAsync(database, Whole)).ChangedNothing());
    }

    [Fact]
    public async Task Records_that_break_a_rule_are_told_by_line_and_field()
    {
        await using var database = await TestDatabase.CreateAsync();
        const string Bad = """
            { "organizations": [
              { "id": "o", "name": "x", "classification": "party", "parent_id": "gone" },
              { "id": "o", "name": "y", "classification": "party" },
              { "id": "q", "name": "z", "classification": "club" },
              { "id": "c1", "name": "c", "classification": "party", "parent_id": "c2" },
              { "id": "c2", "name": "c", "classification": "party", "parent_id": "c1" } ],
              "persons": [
              { "id": "p" },
              { "id": "p2", "name": "n", "birth_date": "51" } ],
              "memberships": [
              { "person_id": "p", "organization_id": "o", "role": "member", "start_date": "2015-01-01" } ] }
            """;
        var report = await ImportAsync(database, Bad, new ImportOptions { SkipRefused = true });
        Assert.Equal((8, 7), (report.Read, report.Refused));
        Assert.Equal(
            [(2, "parent_id", Severity.Warning), (3, "id", Severity.Error), (4, "classification", Severity.Error), (5, "parent_id", Severity.Error), (6, "parent_id", Severity.Error), (8, "name", Severity.Error),
                (9, "birth_date", Severity.Error), (11, "person_id", Severity.Error)],
            report.Findings.Select(finding => ((int)finding.Line, finding.Column, finding.Severity)).OrderBy(finding => finding.Item1));
    }

    [Fact]
    public async Task What_a_later_file_drops_ends_and_people_stay()
    {
        await using var database = await TestDatabase.CreateAsync();
        await ImportAsync(database, Whole);
        var kept = """{ "organizations": [ { "id": "o1", "name": "党", "classification": "party" } ], "persons": [ { "id": "p1", "name": "张三丰" } ], "areas": [] }""";
        var report = await ImportAsync(database, kept, new ImportOptions { RetireMissing = true, RetireLimit = 100 });
        Assert.Equal("0 inserted, 1 updated, 0 unchanged, 1 retired", report.Of("organisations"));
        Assert.Equal("0 inserted, 1 updated, 0 unchanged", report.Of("people"));
        Assert.Equal("0 inserted, 0 updated, 0 unchanged, 1 retired", report.Of("memberships"));
        Assert.Equal("0 inserted, 0 updated, 0 unchanged, 1 retired", report.Of("posts"));
        await using var context = database.Context();
        Assert.Equal(2, await context.People.CountAsync());
        Assert.Equal(2, await context.Memberships.CountAsync());
        Assert.NotNull((await context.Organisations.SingleAsync(organisation => organisation.Name == "委员会")).DissolvedOn);

        await ImportAsync(database, Whole);
        Assert.Null((await context.Organisations.AsNoTracking().SingleAsync(organisation => organisation.Name == "委员会")).DissolvedOn);
        Assert.Equal(1, (await context.Posts.AsNoTracking().SingleAsync()).Headcount);
        Assert.Equal(1, await context.Memberships.CountAsync(membership => membership.Until == null));
    }

    private static async Task<ImportReport> ImportAsync(TestDatabase database, string json, ImportOptions? options = null)
    {
        using var file = new TemporaryFile(json);
        return await database.RunAsync(Importing.Popolo(file.Path), options);
    }
}
