using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Pledges;

internal sealed class PledgeConfiguration : IEntityTypeConfiguration<Pledge>
{
    private static readonly string[] Newest = [nameof(Pledge.Year), nameof(Pledge.Id)];
    private static readonly string[] Texts =
    [
        nameof(Pledge.UnitPromise), nameof(Pledge.CommunityPromise), nameof(Pledge.UnitReport), nameof(Pledge.CommunityReport), nameof(Pledge.UnitEvaluation), nameof(Pledge.CommunityEvaluation),
    ];

    public void Configure(EntityTypeBuilder<Pledge> builder)
    {
        foreach (var text in Texts) builder.Property(text).HasMaxLength(Pledge.TextMaxLength);
        builder.HasLocation(area => area.Pledges, required: true);
        builder.HasOne(pledge => pledge.Unit).WithMany(organisation => organisation.Pledges).HasForeignKey(pledge => pledge.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(pledge => pledge.Facility).WithMany(facility => facility.Pledges).HasForeignKey(pledge => pledge.FacilityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(pledge => new { pledge.UnitId, pledge.AreaId, pledge.Year }).IsUnique();
        builder.HasIndex(Newest).IsDescending();
        foreach (var anchor in new[] { nameof(Pledge.AreaId), nameof(Pledge.UnitId), nameof(Pledge.FacilityId) }) builder.HasIndex([anchor, .. Newest]).IsDescending(false, true, true);
        builder.HasScopeIndexes(Scope.Properties, Newest, descending: true);
        Checks(builder);
    }

    // Both sides report on one day and are evaluated on one day, in this order: a one-sided pledge is none.
    private static void Checks(EntityTypeBuilder<Pledge> builder)
    {
        builder.HasCheck("year", $"year BETWEEN {Pledge.MinYear} AND {Pledge.MaxYear}");
        builder.HasCheck("reports", "num_nulls(reported_on, unit_report, community_report) IN (0, 3) AND pledged_on <= reported_on");
        builder.HasCheck("evaluations", "num_nulls(evaluated_on, unit_evaluation, unit_rating, community_evaluation, community_rating, kept) IN (0, 6) AND (evaluated_on IS NULL OR reported_on IS NOT NULL) AND reported_on <= evaluated_on");
        builder.HasCheck("ratings", $"unit_rating BETWEEN {Pledge.MinRating} AND {Pledge.MaxRating} AND community_rating BETWEEN {Pledge.MinRating} AND {Pledge.MaxRating}");
    }
}
