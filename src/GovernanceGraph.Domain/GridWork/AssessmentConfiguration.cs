using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.GridWork;

internal sealed class AssessmentConfiguration : IEntityTypeConfiguration<Assessment>
{
    private static readonly string[] Newest = [nameof(Assessment.PeriodFrom), nameof(Assessment.Id)];

    public void Configure(EntityTypeBuilder<Assessment> builder)
    {
        builder.HasLocation(area => area.Assessments, required: true);
        builder.HasOne(assessment => assessment.Membership).WithMany(membership => membership.Assessments).HasForeignKey(assessment => assessment.MembershipId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(assessment => assessment.Organisation).WithMany(organisation => organisation.Assessments).HasForeignKey(assessment => assessment.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        var total = builder.Property(assessment => assessment.Total).ValueGeneratedOnAddOrUpdate().Metadata;
        total.SetBeforeSaveBehavior(PropertySaveBehavior.Ignore);
        total.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        Indexes(builder);
        Checks(builder);
    }

    private static void Indexes(EntityTypeBuilder<Assessment> builder)
    {
        builder.HasIndex(Newest).IsDescending();
        string[] anchors = [nameof(Assessment.AreaId), nameof(Assessment.MembershipId), nameof(Assessment.OrganisationId), nameof(Assessment.Subject)];
        foreach (var anchor in anchors) builder.HasIndex([anchor, .. Newest]).IsDescending(false, true, true);
        builder.HasScopeIndexes(Scope.Properties, Newest, descending: true);
    }

    private static void Checks(EntityTypeBuilder<Assessment> builder)
    {
        builder.HasCheck("who", $"(subject = '{EnumText.Of(AssessmentSubject.GridWorker)}') = (membership_id IS NOT NULL) AND (subject = '{EnumText.Of(AssessmentSubject.Organisation)}') = (organisation_id IS NOT NULL)");
        builder.HasCheck("period", "period_from <= period_until");
        builder.HasCheck("total", $"total BETWEEN 0 AND {AssessmentIndicator.MaxPoints}");
    }
}
