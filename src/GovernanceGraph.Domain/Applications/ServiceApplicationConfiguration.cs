using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Applications;

internal sealed class ServiceApplicationConfiguration : IEntityTypeConfiguration<ServiceApplication>
{
    public void Configure(EntityTypeBuilder<ServiceApplication> builder)
    {
        builder.Property(application => application.Code).HasMaxLength(ServiceApplication.CodeMaxLength);
        builder.Property(application => application.ReturnReason).HasMaxLength(ServiceApplication.ReasonMaxLength);
        builder.Property(application => application.DecisionNote).HasMaxLength(ServiceApplication.ReasonMaxLength);
        builder.Property(application => application.ExternalReference).HasMaxLength(ServiceApplication.ExternalReferenceMaxLength);
        Relations(builder);
        Indexes(builder);
        Checks(builder);
    }

    private static void Relations(EntityTypeBuilder<ServiceApplication> builder)
    {
        builder.HasLocation(area => area.ServiceApplications, required: true);
        builder.HasOne(application => application.Service).WithMany(service => service.Applications).HasForeignKey(application => application.ServiceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(application => application.Applicant).WithMany(person => person.ServiceApplications).HasForeignKey(application => application.ApplicantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(application => application.ReceivedBy).WithMany(organisation => organisation.ReceivedApplications).HasForeignKey(application => application.ReceivedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(application => application.DecidedBy).WithMany(organisation => organisation.DecidedApplications).HasForeignKey(application => application.DecidedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(application => application.System).WithMany(system => system.Applications).HasForeignKey(application => application.SystemId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Indexes(EntityTypeBuilder<ServiceApplication> builder)
    {
        string[] newest = [nameof(ServiceApplication.SubmittedAt), nameof(ServiceApplication.Id)];
        builder.HasIndex(application => application.Code).IsUnique();
        builder.HasIndex(application => new { application.SystemId, application.ExternalReference }).IsUnique();
        builder.HasIndex(newest).IsDescending();
        string[] anchors =
        [
            nameof(ServiceApplication.AreaId), nameof(ServiceApplication.ServiceId), nameof(ServiceApplication.ApplicantId), nameof(ServiceApplication.ReceivedById),
            nameof(ServiceApplication.DecidedById), nameof(ServiceApplication.SystemId), nameof(ServiceApplication.State),
        ];
        foreach (var anchor in anchors) builder.HasIndex([anchor, .. newest]).IsDescending(false, true, true);
        builder.HasScopeIndexes(Scope.Properties, newest, descending: true);
    }

    private static void Checks(EntityTypeBuilder<ServiceApplication> builder)
    {
        builder.HasCheck("submitted", "state <> 'SUBMITTED' OR (accepted_at IS NULL AND decided_at IS NULL)");
        builder.HasCheck("accepted", "state <> 'ACCEPTED' OR accepted_at IS NOT NULL");
        builder.HasCheck("decided", "(decided_at IS NOT NULL) = (state IN ('DECIDED', 'DELIVERED', 'RATED')) AND (decided_at IS NULL) = (decision IS NULL) AND (decided_at IS NULL OR accepted_at IS NOT NULL)");
        builder.HasCheck("delivered", "(delivered_at IS NOT NULL) = (state IN ('DELIVERED', 'RATED'))");
        builder.HasCheck("rated", "(rated_at IS NOT NULL) = (state = 'RATED') AND (rated_at IS NULL) = (rating IS NULL)");
        builder.HasCheck("returned", "state <> 'RETURNED' OR (return_reason IS NOT NULL AND return_count > 0)");
        builder.HasCheck("instants", "submitted_at <= accepted_at AND accepted_at <= decided_at AND decided_at <= delivered_at AND delivered_at <= rated_at");
        builder.HasCheck("rating", $"rating BETWEEN {ServiceApplication.MinRating} AND {ServiceApplication.MaxRating}");
        builder.HasCheck("return_count", "return_count >= 0");
        builder.HasCheck("external", "external_reference IS NULL OR system_id IS NOT NULL");
    }
}
