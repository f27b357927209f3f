using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Domain.Volunteering;
using GovernanceGraph.IntegrationTests.Storage;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Domain;

/// <summary>The columns that follow from other rows, whoever writes those.</summary>
public sealed class ServiceTriggerTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly DateTime Noon = new(2026, 6, 30, 4, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task The_newest_check_says_whether_a_facility_meets_the_standard()
    {
        await using var context = database.Context();
        var area = await context.SavedAsync(Sample.Area(Guid.NewGuid().ToString(), AreaLevel.Community));
        var facility = await context.SavedAsync(new Facility { Name = "服务中心", AreaId = area.Id });
        Assert.Equal("unknown", await MeetsAsync(facility));
        await context.SavedAsync(Check(facility, 2020, passed: true));
        Assert.Equal("true", await MeetsAsync(facility));
        await context.SavedAsync(Check(facility, 2019, passed: false));
        Assert.Equal("true", await MeetsAsync(facility));
        var newest = await context.SavedAsync(Check(facility, 2021, passed: false));
        Assert.Equal("false", await MeetsAsync(facility));
        context.Remove(newest);
        await context.SaveChangesAsync();
        Assert.Equal("true", await MeetsAsync(facility));
    }

    [Fact]
    public async Task A_volunteer_s_hours_are_those_from_before_and_the_confirmed_ones_rounded_down()
    {
        await using var context = database.Context();
        var (volunteer, activities) = await VolunteerAsync(context);
        var signups = activities.Select(activity => new ActivitySignup { ActivityId = activity.Id, VolunteerId = volunteer.Id, SignedUpAt = Noon, Status = SignupStatus.Confirmed, ConfirmedHours = 1.75m }).ToList();
        context.AddRange(signups);
        await context.SaveChangesAsync();
        Assert.Equal(13, await HoursAsync(volunteer));
        signups[0].ConfirmedHours = 2.5m;
        await context.SaveChangesAsync();
        Assert.Equal(14, await HoursAsync(volunteer));
        (signups[0].Status, signups[0].ConfirmedHours) = (SignupStatus.Absent, null);
        await context.SaveChangesAsync();
        Assert.Equal(11, await HoursAsync(volunteer));
        context.Remove(signups[1]);
        await context.SaveChangesAsync();
        Assert.Equal(10, await HoursAsync(volunteer));
    }

    [Fact]
    public async Task Two_confirmations_at_once_both_count()
    {
        await using var context = database.Context();
        var (volunteer, activities) = await VolunteerAsync(context);
        await using var one = database.Context();
        await using var other = database.Context();
        await using var first = await one.Database.BeginTransactionAsync();
        await one.SavedAsync(Confirmed(volunteer, activities[0]));
        var second = other.SavedAsync(Confirmed(volunteer, activities[1]));
        await Task.Delay(200);
        Assert.False(second.IsCompleted);
        await first.CommitAsync();
        await second;
        Assert.Equal(16, await HoursAsync(volunteer));
    }

    private static StandardCheck Check(Facility facility, int year, bool passed) =>
        new() { FacilityId = facility.Id, Standard = "国家标准", CheckedOn = new DateOnly(year, 5, 1), ItemsTotal = 10, ItemsPassed = passed ? 10 : 6, Passed = passed };

    private static ActivitySignup Confirmed(Volunteer volunteer, Activity activity) =>
        new() { ActivityId = activity.Id, VolunteerId = volunteer.Id, SignedUpAt = Noon, Status = SignupStatus.Confirmed, ConfirmedHours = 3 };

    private static async Task<(Volunteer Volunteer, IReadOnlyList<Activity> Activities)> VolunteerAsync(GovernanceContext context)
    {
        var area = await context.SavedAsync(Sample.Area(Guid.NewGuid().ToString(), AreaLevel.Community));
        Organisation organiser = await context.SavedAsync(Sample.Organisation(area));
        var person = await context.SavedAsync(Sample.Person());
        var volunteer = await context.SavedAsync(new Volunteer { PersonId = person.Id, AreaId = area.Id, RegisteredAt = Noon, Hours = 10, HoursBefore = 10 });
        var activities = new List<Activity>();
        for (var i = 0; i < 2; i++)
            activities.Add(await context.SavedAsync(new Activity { Title = "助老", OrganiserId = organiser.Id, AreaId = area.Id, StartsAt = Noon, EndsAt = Noon.AddHours(2), Status = ActivityStatus.Held }));
        return (volunteer, activities);
    }

    private Task<string> MeetsAsync(Facility facility) => database.ScalarAsync<string>("SELECT coalesce(meets_national_standard::text, 'unknown') FROM facilities WHERE id = $1", facility.Id);

    private Task<int> HoursAsync(Volunteer volunteer) => database.ScalarAsync<int>("SELECT hours FROM volunteers WHERE id = $1", volunteer.Id);
}
