using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.ElderCare;

internal sealed class CareEnrolmentConfiguration : IEntityTypeConfiguration<CareEnrolment>
{
    public void Configure(EntityTypeBuilder<CareEnrolment> builder)
    {
        builder.HasLocation(area => area.CareEnrolments, required: true);
        builder.HasOne(enrolment => enrolment.Person).WithMany(person => person.CareEnrolments).HasForeignKey(enrolment => enrolment.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(enrolment => enrolment.Provider).WithMany(organisation => organisation.CareEnrolments).HasForeignKey(enrolment => enrolment.ProviderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(enrolment => enrolment.Facility).WithMany(facility => facility.CareEnrolments).HasForeignKey(enrolment => enrolment.FacilityId).OnDelete(DeleteBehavior.Restrict);
        Indexes(builder);
        builder.HasCheck("period", "since <= until");
    }

    private static void Indexes(EntityTypeBuilder<CareEnrolment> builder)
    {
        string[] bySince = [nameof(CareEnrolment.Since), nameof(CareEnrolment.Id)];
        builder.HasIndex(enrolment => new { enrolment.PersonId, enrolment.ProviderId }).IsUnique().HasFilter("until IS NULL");
        builder.HasIndex(bySince);
        string[] anchors = [nameof(CareEnrolment.AreaId), nameof(CareEnrolment.PersonId), nameof(CareEnrolment.ProviderId), nameof(CareEnrolment.FacilityId)];
        foreach (var anchor in anchors) builder.HasIndex([anchor, .. bySince]);
        builder.HasScopeIndexes(Scope.Properties, bySince);
    }
}
