using GovernanceGraph.Domain.GridWork;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.IntegrationTests.Domain;
using GovernanceGraph.IntegrationTests.Storage;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Matters;

/// <summary>The total of an assessment is what its indicators add up to, whoever writes what.</summary>
public sealed class AssessmentTotalTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task The_total_follows_every_change_of_an_indicator()
    {
        await using var context = database.Context();
        var assessment = await AssessmentAsync(context);
        Assert.Null(await TotalAsync(assessment));

        var late = await IndicatorAsync(context, assessment, points: 80m, weight: 3);
        await IndicatorAsync(context, assessment, points: 90.5m, weight: 1);
        Assert.Equal(82.63m, await TotalAsync(assessment));

        await database.ExecuteAsync("UPDATE assessment_indicators SET points = 100 WHERE id = $1", late.Id);
        Assert.Equal(97.63m, await TotalAsync(assessment));
        await database.ExecuteAsync("DELETE FROM assessment_indicators WHERE id = $1", late.Id);
        Assert.Equal(90.50m, await TotalAsync(assessment));
    }

    [Fact]
    public async Task Nobody_writes_a_total_that_the_indicators_do_not_add_up_to()
    {
        await using var context = database.Context();
        var assessment = await AssessmentAsync(context);
        await IndicatorAsync(context, assessment, points: 60, weight: 1);
        await database.ExecuteAsync("UPDATE assessments SET total = 100 WHERE id = $1", assessment.Id);
        Assert.Equal(60m, await TotalAsync(assessment));
    }

    [Fact]
    public async Task An_indicator_never_moves_to_another_assessment()
    {
        await using var context = database.Context();
        var (one, other) = (await AssessmentAsync(context), await AssessmentAsync(context));
        await IndicatorAsync(context, one, points: 60, weight: 1);
        var error = await Assert.ThrowsAsync<PostgresException>(() => database.ExecuteAsync("UPDATE assessment_indicators SET assessment_id = $1 WHERE assessment_id = $2", other.Id, one.Id));
        Assert.Equal("ck_assessment_indicators_never_move", error.ConstraintName);
    }

    private async Task<decimal?> TotalAsync(Assessment assessment) =>
        await database.ScalarAsync<object>("SELECT total FROM assessments WHERE id = $1", assessment.Id) as decimal?;

    private static async Task<Assessment> AssessmentAsync(GovernanceContext context)
    {
        var area = await context.SavedAsync(Sample.Area(Guid.NewGuid().ToString(), AreaLevel.Community));
        return await context.SavedAsync(new Assessment { AreaId = area.Id, Subject = AssessmentSubject.Area, PeriodFrom = new(2026, 4, 1), PeriodUntil = new(2026, 6, 30) });
    }

    private static async Task<AssessmentIndicator> IndicatorAsync(GovernanceContext context, Assessment assessment, decimal points, short weight)
    {
        var category = await context.SavedAsync(Sample.Category());
        return await context.SavedAsync(new AssessmentIndicator { AssessmentId = assessment.Id, IndicatorId = category.Id, Value = points, Points = points, Weight = weight });
    }
}
