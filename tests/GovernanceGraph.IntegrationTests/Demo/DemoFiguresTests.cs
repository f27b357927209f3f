using GovernanceGraph.Server.Demo;
using Xunit;
using Xunit.Abstractions;

namespace GovernanceGraph.IntegrationTests.Demo;

/// <summary>The exact figures of the brief, counted by SQL within the demo district.</summary>
public sealed class DemoFiguresTests(DemoDatabase demo, ITestOutputHelper output) : IClassFixture<DemoDatabase>
{
    private const string Within = "district_id = (SELECT id FROM areas WHERE scheme = 'DEMO' AND level = 'DISTRICT')";

    [Theory]
    [InlineData("SELECT FROM areas WHERE level = 'DISTRICT'", 1)]
    [InlineData("SELECT FROM areas WHERE level = 'SUBDISTRICT'", DemoFigures.Subdistricts)]
    [InlineData("SELECT FROM areas WHERE level = 'COMMUNITY'", DemoFigures.Communities)]
    [InlineData("SELECT FROM areas WHERE level = 'GRID' AND tier = 1", DemoFigures.Communities)]
    [InlineData("SELECT FROM areas WHERE level = 'GRID' AND tier = 2 AND valid_to IS NULL", DemoFigures.SecondLevelGrids)]
    [InlineData("SELECT FROM areas WHERE level = 'COMMUNITY' AND households % 300 = 0", DemoFigures.Communities)]
    [InlineData("SELECT FROM organisations WHERE kind = 'DISTRICT_JOINT_CONFERENCE'", 1)]
    [InlineData("SELECT FROM organisations WHERE kind = 'SUBDISTRICT_WORKING_COMMITTEE'", DemoFigures.Subdistricts)]
    [InlineData("SELECT FROM organisations WHERE kind = 'COMMUNITY_PARTY_COMMITTEE' AND power = 'LEADERSHIP'", DemoFigures.Communities)]
    [InlineData("SELECT FROM organisations WHERE kind = 'GRID_PARTY_BRANCH'", DemoFigures.SecondLevelGrids)]
    [InlineData("SELECT FROM organisations WHERE kind = 'MEMBER_REPRESENTATIVE_CONGRESS' AND power = 'DECISION'", DemoFigures.Communities)]
    [InlineData("SELECT FROM organisations WHERE kind = 'RESIDENTS_COMMITTEE' AND power = 'EXECUTION'", DemoFigures.Communities)]
    [InlineData("SELECT FROM organisations WHERE kind = 'SUPERVISION_COMMITTEE' AND power = 'SUPERVISION_AND_APPRAISAL'", DemoFigures.Communities)]
    [InlineData("SELECT FROM organisations WHERE kind = 'SOCIAL_ORGANISATION' AND origin IN ('CULTIVATED', 'INTRODUCED')", DemoFigures.SocialOrganisations)]
    [InlineData("SELECT FROM organisations WHERE kind IN ('HOSPITAL', 'COMMUNITY_HEALTH_INSTITUTION', 'HEALTH_INSTITUTION')", DemoFigures.HealthInstitutions)]
    [InlineData("SELECT FROM organisations WHERE kind = 'COMMUNITY_HEALTH_INSTITUTION'", DemoFigures.CommunityHealthInstitutions)]
    [InlineData("SELECT FROM organisations WHERE kind = 'PROPERTY_SERVICE_CENTRE'", DemoFigures.PropertyCentres)]
    [InlineData("SELECT FROM organisations WHERE kind = 'PROPERTY_COMPANY'", DemoFigures.PropertyCompanies)]
    [InlineData("SELECT FROM organisations WHERE kind = 'PROPERTY_SERVICE_STATION'", DemoFigures.PropertyStations)]
    [InlineData("SELECT FROM facilities WHERE kind = 'SERVICE_CENTRE' AND meets_national_standard", DemoFigures.ServiceCentres)]
    [InlineData("SELECT FROM facilities WHERE kind = 'DAY_CARE_CENTRE'", DemoFigures.DayCareCentres)]
    [InlineData("SELECT DISTINCT community_id FROM facilities WHERE kind = 'WOMEN_AND_CHILDREN_HOME'", DemoFigures.WomenAndChildrenHomes)]
    [InlineData("SELECT FROM memberships WHERE role = 'GRID_WORKER' AND until IS NULL", DemoFigures.GridWorkers)]
    [InlineData("SELECT DISTINCT person_id FROM memberships WHERE role = 'GRID_WORKER' AND until IS NULL", DemoFigures.GridWorkers)]
    [InlineData("SELECT grid2_id FROM memberships WHERE role = 'GRID_WORKER' AND until IS NULL GROUP BY 1 HAVING count(*) = 3", DemoFigures.GridsWithThreeWorkers)]
    [InlineData("SELECT grid2_id FROM memberships WHERE role = 'GRID_WORKER' AND until IS NULL GROUP BY 1 HAVING count(*) = 4", DemoFigures.GridsWithFourWorkers)]
    [InlineData("SELECT DISTINCT person_id FROM memberships WHERE role = 'COMMUNITY_WORKER'", DemoFigures.CommunityWorkers)]
    [InlineData("SELECT DISTINCT person_id FROM memberships WHERE role = 'SOCIAL_WORKER'", DemoFigures.SocialWorkers)]
    [InlineData("SELECT DISTINCT person_id FROM memberships WHERE role = 'RED_STEWARD' AND source IS NOT NULL", DemoFigures.RedStewards)]
    [InlineData("SELECT DISTINCT person_id FROM qualifications WHERE kind = 'SOCIAL_WORK'", DemoFigures.SocialWorkers)]
    [InlineData("SELECT DISTINCT h.person_id FROM honours h JOIN qualifications q USING (person_id, district_id) WHERE h.kind = 'HARMONY_AMBASSADOR'", DemoFigures.HarmonyAmbassadors)]
    [InlineData("SELECT FROM compounds WHERE regime = 'COMMUNITY_RUN' AND unmanaged_reason IS NOT NULL AND unmanaged_until IS NOT NULL", DemoFigures.FormerlyUnmanagedCompounds)]
    [InlineData("SELECT DISTINCT person_id FROM volunteers WHERE TRUE", DemoFigures.Volunteers)]
    [InlineData("SELECT FROM issues WHERE TRUE", DemoFigures.Issues)]
    public async Task Each_figure_is_exact(string rows, long expected)
    {
        var within = rows.Replace("WHERE", $"WHERE {Within} AND", StringComparison.Ordinal);
        Assert.Equal(expected, await demo.CountAsync(within));
    }

    [Fact]
    public async Task Households_are_237000_at_every_level()
    {
        foreach (var level in new[] { "level = 'DISTRICT'", "level = 'SUBDISTRICT'", "level = 'COMMUNITY'", "tier = 1", "tier = 2" })
            Assert.Equal(DemoFigures.Households, await demo.ScalarAsync<long>($"SELECT sum(households) FROM areas WHERE scheme = 'DEMO' AND valid_to IS NULL AND {level}"));
    }

    [Fact]
    public async Task Compounds_buildings_and_homes_hang_together()
    {
        Assert.Equal(DemoFigures.Households, await demo.ScalarAsync<long>("SELECT sum(households) FROM compounds"));
        Assert.Equal(DemoFigures.Households, await demo.ScalarAsync<long>("SELECT sum(households) FROM buildings"));
        Assert.Equal(DemoFigures.ResidentsServed, await demo.ScalarAsync<long>("SELECT sum(residents) FROM compounds WHERE regime = 'COMMUNITY_RUN'"));
        Assert.Equal(0, await demo.CountAsync("SELECT FROM areas AS area JOIN compounds AS compound ON compound.community_id = area.id WHERE area.level = 'COMMUNITY' GROUP BY area.id, area.households HAVING sum(compound.households) <> area.households"));
        Assert.Equal(0, await demo.CountAsync("SELECT FROM buildings AS building JOIN units AS unit ON unit.building_id = building.id GROUP BY building.id, building.households HAVING count(*) < building.households"));
        Assert.Equal(0, await demo.CountAsync("SELECT FROM buildings WHERE NOT EXISTS (SELECT FROM compound_grids WHERE compound_id = buildings.compound_id AND grid_id = buildings.area_id)"));
        Assert.Equal(0, await demo.CountAsync("SELECT FROM organisations WHERE kind = 'OWNERS_COMMITTEE' AND compound_id IS NULL"));
    }

    [Fact]
    public async Task Every_community_has_five_social_organisations_or_more() =>
        Assert.Equal(DemoFigures.Communities, await demo.CountAsync("SELECT community_id FROM organisations WHERE kind = 'SOCIAL_ORGANISATION' GROUP BY 1 HAVING count(*) >= 5"));

    [Fact]
    public async Task Every_community_has_one_worker_for_300_households() =>
        Assert.Equal(DemoFigures.Communities, await demo.CountAsync(
            "SELECT area.id FROM areas AS area JOIN memberships AS worker ON worker.community_id = area.id AND worker.role = 'COMMUNITY_WORKER' WHERE area.level = 'COMMUNITY' GROUP BY 1, area.households HAVING count(*) * 300 = area.households"));

    [Fact]
    public async Task The_party_line_runs_from_each_grid_branch_to_the_district_in_five_steps() =>
        Assert.Equal(DemoFigures.SecondLevelGrids, await demo.CountAsync("""
            SELECT FROM organisations AS branch
            JOIN organisations AS community ON community.id = branch.parent_id AND community.kind = 'COMMUNITY_PARTY_COMMITTEE' AND community.community_id = branch.community_id
            JOIN organisations AS subdistrict ON subdistrict.id = community.parent_id AND subdistrict.kind = 'SUBDISTRICT_WORKING_COMMITTEE' AND subdistrict.subdistrict_id = branch.subdistrict_id
            JOIN organisations AS conference ON conference.id = subdistrict.parent_id AND conference.kind = 'DISTRICT_JOINT_CONFERENCE'
            JOIN organisations AS district ON district.id = conference.parent_id AND district.kind = 'DISTRICT_PARTY_COMMITTEE'
            WHERE branch.kind = 'GRID_PARTY_BRANCH'
            """));

    [Fact]
    public async Task Some_people_hold_several_roles_and_each_exists_once()
    {
        Assert.True(await demo.CountAsync("SELECT person_id FROM memberships GROUP BY 1 HAVING count(DISTINCT role) > 1") > 1_000);
        Assert.True(await demo.CountAsync("SELECT FROM volunteers JOIN memberships USING (person_id)") > 1_000);
        Assert.Equal(0, await demo.CountAsync("SELECT phone FROM people GROUP BY 1 HAVING count(*) > 1"));
    }

    [Fact]
    public async Task Numbers_and_credit_codes_belong_to_nobody()
    {
        Assert.Equal(0, await demo.CountAsync("SELECT FROM people WHERE phone !~ '^128[0-9]{8}$'"));
        Assert.Equal(0, await demo.CountAsync("SELECT FROM organisations WHERE office_phone !~ '^0536-0[0-9]{6}$' OR credit_code !~ '^[0-9]{2}370705DEM[0-9]{6}.$'"));
        await using var context = demo.Context();
        Assert.All(context.Organisations.Where(one => one.CreditCode != null).Select(one => one.CreditCode), code => Assert.True(GovernanceGraph.Domain.Organisations.CreditCode.IsValid(code)));
    }

    [Fact]
    public async Task All_of_it_is_marked_as_generated() =>
        Assert.Equal(0, await demo.CountAsync("SELECT FROM areas WHERE source IS DISTINCT FROM 'DEMO' UNION ALL SELECT FROM organisations WHERE source IS DISTINCT FROM 'DEMO' UNION ALL SELECT FROM issues WHERE import_source IS DISTINCT FROM 'DEMO'"));

    [Fact]
    public void The_load_tells_its_times()
    {
        foreach (var table in DemoDatabase.Report?.Tables ?? []) output.WriteLine(FormattableString.Invariant($"{table.Table,-20} {table.Rows,9:N0} {table.Seconds,6:0.0} s"));
        output.WriteLine(DemoDatabase.Report is { } report ? FormattableString.Invariant($"all in {report.Seconds:0.0} s") : "An earlier run had loaded the demo.");
    }
}
