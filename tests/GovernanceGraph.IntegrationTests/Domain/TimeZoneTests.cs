using GovernanceGraph.Domain.Territory;
using GovernanceGraph.IntegrationTests.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Domain;

/// <summary>An area has a time zone that PostgreSQL knows, or none: the clock in the database counts by it.</summary>
public sealed class TimeZoneTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Theory]
    [InlineData("Asia/Shanghai", true)]
    [InlineData("America/Argentina/Buenos_Aires", true)]
    [InlineData("UTC", true)]
    [InlineData("Nowhere/Land", false)]
    [InlineData("China Standard Time", false)]   // Windows' name, which .NET takes
    [InlineData("FOO+3", false)]   // a rule of POSIX, which PostgreSQL takes where it counts and .NET does not
    [InlineData("localtime", false)]
    public async Task A_time_zone_is_known_or_refused(string zone, bool isKnown)
    {
        await using var context = database.Context();
        var area = Sample.Area($"zone {zone}", AreaLevel.District);
        await context.SavedAsync(area);
        area.TimeZone = zone;
        if (isKnown)
        {
            await context.SaveChangesAsync();
            Assert.Equal(240, await database.ScalarAsync<int>("SELECT working_minutes_between('2026-03-03 08:00'::timestamp AT TIME ZONE $2, '2026-03-03 12:00'::timestamp AT TIME ZONE $2, ARRAY[$1])", area.Id, zone));
            return;
        }

        var refused = await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync());
        Assert.Equal("ck_areas_time_zone_known", Assert.IsType<PostgresException>(refused.InnerException).ConstraintName);
    }
}
