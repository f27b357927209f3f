using System.Text;
using System.Text.Json;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.IntegrationTests.Storage;
using GovernanceGraph.Server.Import;
using GovernanceGraph.Server.Import.Findings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Import;

public sealed class DivisionImportTests : IDisposable
{
    private const string Provinces = "code,name\n37,\"山东省\"\n", Cities = "code,name,provinceCode\n3707,\"潍坊市\",37\n", Areas = "code,name,provinceCode,cityCode\n370705,\"奎文区\",37,3707\n";

    private readonly TemporaryFolder _folder = new();

    [RealDataFact]
    public async Task All_of_China_comes_in_once_and_a_second_run_changes_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        var first = await database.RunAsync(Importing.Divisions(RealData.Divisions));
        Assert.Equal((106_777, 0, 4), (first.Read, first.Refused, first.Folded));
        Assert.Equal("106773 inserted, 0 updated, 0 unchanged", first.Of("areas"));
        var version = await database.ScalarAsync<long>("SELECT version FROM territory_versions");

        var second = await database.RunAsync(Importing.Divisions(RealData.Divisions));
        Assert.Equal("0 inserted, 0 updated, 106773 unchanged", second.Of("areas"));
        Assert.Equal(version, await database.ScalarAsync<long>("SELECT version FROM territory_versions"));

        await using var context = database.Context();
        var community = await context.Areas.SingleAsync(area => area.Scheme == "CN-NBS" && area.Code == "370705001001");
        Assert.Equal("中学街社区居民委员会", community.Name);
        Assert.Equal(["山东省", "潍坊市", "奎文区", "东关街道"], await NamesAsync(context, community.ProvinceId, community.CityId, community.DistrictId, community.SubdistrictId));
        Assert.Equal(183, await context.Areas.CountAsync(area => area.DistrictId == context.Areas.Single(kuiwen => kuiwen.Code == "370705000000").Id && area.Level == AreaLevel.Community));
        // 东莞 has no districts: its towns hang on the city.
        var dongguan = await context.Areas.SingleAsync(area => area.Code == "441900000000");
        Assert.Equal(AreaLevel.City, dongguan.Level);
        Assert.True(await context.Areas.AnyAsync(area => area.ParentId == dongguan.Id && area.Level == AreaLevel.Subdistrict && area.DistrictId == null));
    }

    [Fact]
    public async Task A_dry_run_reports_as_the_real_one_and_writes_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        Write(("provinces.csv", Provinces), ("cities.csv", Cities));
        var report = await database.RunAsync(Importing.Divisions(_folder.Path), new ImportOptions { DryRun = true });
        Assert.Equal("2 inserted, 0 updated, 0 unchanged", report.Of("areas"));
        Assert.False(report.Written);
        Assert.Equal(0, await database.ScalarAsync<long>("SELECT count(*) FROM areas"));
    }

    [Fact]
    public async Task Bad_rows_are_reported_by_line_and_column_and_keep_all_from_being_written_unless_skipped()
    {
        await using var database = await TestDatabase.CreateAsync();
        Write(("provinces.csv", Provinces), ("cities.csv", Cities + "3708,,37\n370,a,37\n3801,b,38\n3707,c,37\n3799,d,36\n37061,\n"));
        var report = await database.RunAsync(Importing.Divisions(_folder.Path));
        Assert.Equal((8, 6, false), (report.Read, report.Refused, report.Written));
        Assert.Equal(
            [(3, "name"), (4, "code"), (5, "provinceCode"), (6, "code"), (7, "provinceCode"), (8, "")],
            report.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => ((int)finding.Line, finding.Column)));
        Assert.Equal(0, await database.ScalarAsync<long>("SELECT count(*) FROM areas"));

        report = await database.RunAsync(Importing.Divisions(_folder.Path), new ImportOptions { SkipRefused = true });
        Assert.True(report.Written);
        Assert.Equal(2, await database.ScalarAsync<long>("SELECT count(*) FROM areas"));
    }

    [Fact]
    public async Task A_new_name_is_an_update_and_parents_may_be_in_the_database_already()
    {
        await using var database = await TestDatabase.CreateAsync();
        Write(("provinces.csv", Provinces), ("cities.csv", Cities));
        await database.RunAsync(Importing.Divisions(_folder.Path));
        File.Delete(Path.Combine(_folder.Path, "provinces.csv"));
        Write(("cities.csv", "\ufeff" + Cities.Replace("潍坊市", "鸢都市")), ("areas.csv", Areas));
        Assert.Equal("1 inserted, 1 updated, 0 unchanged", (await database.RunAsync(Importing.Divisions(_folder.Path))).Of("areas"));
        Assert.Equal("鸢都市", await database.ScalarAsync<string>("SELECT name FROM areas WHERE code = '370700000000'"));
    }

    [Fact]
    public async Task An_area_that_would_move_is_refused()
    {
        await using var database = await TestDatabase.CreateAsync();
        Write(("provinces.csv", "code,name\nA,a\nB,b\n"), ("cities.csv", "code,name,provinceCode\nC,c,A\n"));
        await database.RunAsync(Importing.Divisions(_folder.Path, "TEST"));
        Write(("cities.csv", "code,name,provinceCode\nC,c,B\n"));
        var finding = Assert.Single((await database.RunAsync(Importing.Divisions(_folder.Path, "TEST"))).Findings);
        Assert.Contains("never moves", finding.Rule);
    }

    [RealDataFact]
    public async Task Naughty_strings_are_legal_names_and_stay_byte_for_byte()
    {
        await using var database = await TestDatabase.CreateAsync();
        var strings = JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(Path.Combine(RealData.Folder, "text", "blns.json")))!;
        string[] names = [.. strings.Append("\ue000\U00020bb7\uf900e\u0301").Where(name => name.Length > 0 && name.EnumerateRunes().Count() <= Area.NameMaxLength && !name.Contains('\0')).Distinct()];
        Write(("provinces.csv", "code,name\n" + string.Concat(names.Select((name, i) => $"{i:0000},\"{name.Replace("\"", "\"\"")}\"\n"))));
        var report = await database.RunAsync(Importing.Divisions(_folder.Path, "TEST"));
        Assert.Equal(0, report.Refused);
        await using var context = database.Context();
        Assert.Equal(names, await context.Areas.OrderBy(area => area.Code).Select(area => area.Name).ToArrayAsync());
    }

    [Fact]
    public async Task A_name_that_the_database_would_refuse_is_a_finding()
    {
        await using var database = await TestDatabase.CreateAsync();
        Write(("provinces.csv", $"code,name\n1,a\0b\n2,{new string('长', 201)}\n3,{string.Concat(Enumerable.Repeat("\U00020bb7", 200))}\n"));
        var report = await database.RunAsync(Importing.Divisions(_folder.Path, "TEST"), new ImportOptions { SkipRefused = true });
        Assert.Equal([2, 3], report.Findings.Select(finding => finding.Line));
        Assert.Equal("1 inserted, 0 updated, 0 unchanged", report.Of("areas"));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<IEnumerable<string>> NamesAsync(GovernanceGraph.Domain.Storage.GovernanceContext context, params Guid?[] ids)
    {
        var names = await context.Areas.Where(area => ids.Contains(area.Id)).ToDictionaryAsync(area => area.Id, area => area.Name);
        return ids.Select(id => names[id!.Value]);
    }

    private void Write(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files) File.WriteAllText(Path.Combine(_folder.Path, name), text, new UTF8Encoding(false));
    }
}
