using GovernanceGraph.Domain.Services;
using GovernanceGraph.IntegrationTests.Storage;
using GovernanceGraph.Server.Import;
using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Reading;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Import;

public sealed class HsdsImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [RealDataFact]
    public async Task The_specifications_example_comes_in_as_far_as_it_is_sound()
    {
        await using var database = await TestDatabase.CreateAsync();
        var options = new ImportOptions { SkipRefused = true };
        var report = await database.RunAsync(Importing.Hsds(RealData.Hsds), options);
        Assert.Equal("1 inserted, 0 updated, 0 unchanged", report.Of("organisations"));
        Assert.Equal("1 inserted, 0 updated, 0 unchanged", report.Of("services"));
        Assert.Equal(
            [("locations.csv", "latitude", Severity.Error), ("organizations.csv", "parent_organization_id", Severity.Warning), ("phones.csv", "contact_id", Severity.Warning),
                ("schedules.csv", "bymonthday", Severity.Warning), ("service_at_location.csv", "location_id", Severity.Error), ("taxonomy_terms.csv", "parent_id", Severity.Warning), ("cost_options.csv", "currency", Severity.Warning)],
            report.Findings.OrderBy(finding => finding.File == "cost_options.csv").ThenBy(finding => finding.File).Select(finding => (finding.File, finding.Column, finding.Severity)));
        Assert.True((await database.RunAsync(Importing.Hsds(RealData.Hsds), options)).ChangedNothing());
    }

    [RealDataFact]
    public async Task The_specifications_nested_example_is_the_same_as_its_tables()
    {
        await using var database = await TestDatabase.CreateAsync();
        var options = new ImportOptions { SkipRefused = true };
        var report = await database.RunAsync(Importing.Hsds(Path.GetDirectoryName(RealData.Hsds)!), options);
        Assert.Equal("1 inserted, 0 updated, 0 unchanged", report.Of("organisations"));
        Assert.Equal("1 inserted, 0 updated, 0 unchanged", report.Of("services"));
        Assert.Contains(report.Findings, finding => finding is { Column: "latitude", Severity: Severity.Error, Line: > 1 });
        // The same number stands in the organisation and in its contact: it is a person's.
        Assert.Contains(report.Findings, finding => finding.Column == "contact_id");
        await using var context = database.Context();
        Assert.Null((await context.Organisations.SingleAsync()).OfficePhone);
        Assert.True((await database.RunAsync(Importing.Hsds(Path.GetDirectoryName(RealData.Hsds)!), options)).ChangedNothing());
    }

    [Fact]
    public async Task Nested_json_says_by_its_nesting_what_belongs_to_what()
    {
        await using var database = await TestDatabase.CreateAsync();
        File.WriteAllText(Path.Combine(_folder.Path, "organization_full.json"), """
            { "contents": [ { "id": "o1", "name": "社区服务中心", "phones": [ { "id": "p1", "number": "0536-8888" } ], "services": [ { "id": "s1", "name": "心理咨询", "status": "active",
              "service_at_locations": [ { "id": "x1", "location": { "id": "l1", "name": "服务大厅", "latitude": 36.7, "longitude": 119.1, "addresses": [ { "id": "a1", "city": "潍坊市" } ],
                "schedules": [ { "id": "h1", "freq": "WEEKLY", "byday": "SU", "opens_at": "09:00", "closes_at": "00:00" } ] } } ],
              "attributes": [ { "id": "y1", "taxonomy_term": { "id": "t1", "code": "mental", "name": "心理健康" } } ] } ] } ] }
            """);
        var report = await database.RunAsync(Importing.Hsds(_folder.Path));
        Assert.Empty(report.Findings);
        await using var context = database.Context();
        var service = await context.Services.Include(service => service.Provider).Include(service => service.Category).Include(service => service.Facilities).ThenInclude(facility => facility.Schedules).SingleAsync();
        Assert.Equal(("社区服务中心", "0536-8888", "心理健康"), (service.Provider!.Name, service.Provider.OfficePhone, service.Category!.Name));
        Assert.Equal((7, "24:00"), ((int)service.Facilities.Single().Schedules.Single().Weekday, service.Facilities.Single().Schedules.Single().Closes));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    [InlineData("utf-16le")]
    public async Task A_directory_comes_in_whole_whatever_its_encoding(string encoding)
    {
        await using var database = await TestDatabase.CreateAsync();
        Assert.True(FileEncoding.TryFind(encoding, out var known));
        WriteAll(known);
        var options = new ImportOptions { Encoding = known };
        var report = await database.RunAsync(Importing.Hsds(_folder.Path), options);
        Assert.Equal((0, 12), (report.Refused, report.Read));

        await using var context = database.Context();
        var service = await context.Services.Include(service => service.Provider).Include(service => service.Category).Include(service => service.Schedules).Include(service => service.Facilities).ThenInclude(facility => facility.Area).SingleAsync();
        Assert.Equal(("心理咨询", "社区服务中心", "心理健康", 12.50m, ServiceStatus.Suspended), (service.Name, service.Provider!.Name, service.Category!.Name, service.Fee, service.Status));
        Assert.Equal("0536-8888", service.Provider.OfficePhone);
        Assert.Equal(("山东省潍坊市奎文区东风街1号", "潍坊市", 36.7), (service.Facilities.Single().Address, service.Facilities.Single().Area!.Name, service.Facilities.Single().Latitude));
        Assert.Equal([(1, "09:00", "17:30"), (3, "09:00", "17:30")], service.Schedules.OrderBy(hours => hours.Weekday).Select(hours => ((int)hours.Weekday, hours.Opens, hours.Closes)));
        Assert.True((await database.RunAsync(Importing.Hsds(_folder.Path), options)).ChangedNothing());
    }

    [Fact]
    public async Task What_a_later_directory_drops_is_closed_ended_or_dissolved()
    {
        await using var database = await TestDatabase.CreateAsync();
        WriteAll(FileEncoding.Utf8);
        await database.RunAsync(Importing.Hsds(_folder.Path));
        foreach (var file in Directory.GetFiles(_folder.Path)) File.WriteAllLines(file, File.ReadLines(file).Take(1).ToList());
        var report = await database.RunAsync(Importing.Hsds(_folder.Path), new ImportOptions { RetireMissing = true, RetireLimit = 100 });
        foreach (var (entity, count) in new[] { ("organisations", 1), ("facilities", 1), ("services", 1), ("categories", 1), ("schedules", 2) })
            Assert.Equal($"0 inserted, 0 updated, 0 unchanged, {count} retired", report.Of(entity));
        await using var context = database.Context();
        Assert.Equal(ServiceStatus.Ended, (await context.Services.SingleAsync()).Status);
        Assert.NotNull((await context.Facilities.SingleAsync()).ClosedOn);
        Assert.NotNull((await context.Organisations.SingleAsync()).DissolvedOn);

        WriteAll(FileEncoding.Utf8);
        await database.RunAsync(Importing.Hsds(_folder.Path));
        Assert.Null((await context.Organisations.AsNoTracking().SingleAsync()).DissolvedOn);
        Assert.Null((await context.Facilities.AsNoTracking().SingleAsync()).ClosedOn);
        Assert.Equal(ServiceStatus.Suspended, (await context.Services.AsNoTracking().SingleAsync()).Status);
    }

    public void Dispose() => _folder.Dispose();

    private void WriteAll(FileEncoding encoding)
    {
        Write(encoding, "organizations", "id,name,year_incorporated", "o1,社区服务中心,2011");
        Write(encoding, "phones", "id,organization_id,contact_id,service_id,number,type", "p1,o1,c1,,13800001111,voice", "p2,o1,,s1,0536-7777,voice", "p3,o1,,,0536-8888,voice");
        Write(encoding, "locations", "id,name,organization_id,location_type,latitude,longitude", "l1,服务大厅,o1,physical,36.7,119.1");
        Write(encoding, "addresses", "id,location_id,address_1,city,region,state_province,country,address_type", "a1,l1,东风街1号,潍坊市,奎文区,山东省,CN,physical");
        Write(encoding, "services", "id,organization_id,name,status", "s1,o1,心理咨询,inactive");
        Write(encoding, "service_at_location", "id,service_id,location_id", "x1,s1,l1");
        Write(encoding, "schedules", "id,service_at_location_id,freq,byday,opens_at,closes_at", "h1,x1,WEEKLY,\"WE,MO\",09:00:00,17:30");
        Write(encoding, "cost_options", "id,service_id,amount,currency", "f1,s1,12.50,usd");
        Write(encoding, "taxonomy_terms", "id,code,name", "t1,mental,心理健康");
        Write(encoding, "attributes", "id,link_id,taxonomy_term_id", "y1,s1,t1");
    }

    private void Write(FileEncoding encoding, string table, params string[] lines) =>
        File.WriteAllBytes(Path.Combine(_folder.Path, $"{table}.csv"), encoding.Text.GetBytes(string.Concat(lines.Select(line => line + "\n"))));
}
