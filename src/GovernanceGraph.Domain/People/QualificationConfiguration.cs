using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.People;

internal sealed class QualificationConfiguration : IEntityTypeConfiguration<Qualification>
{
    public void Configure(EntityTypeBuilder<Qualification> builder)
    {
        builder.Property(qualification => qualification.Number).HasMaxLength(Qualification.NumberMaxLength);
        builder.Property(qualification => qualification.Issuer).HasMaxLength(Qualification.IssuerMaxLength);
        builder.HasLocation(area => area.Qualifications, required: false);
        builder.HasOne(qualification => qualification.Person).WithMany(person => person.Qualifications).HasForeignKey(qualification => qualification.PersonId).OnDelete(DeleteBehavior.Restrict);
        string[] byKind = [nameof(Qualification.Kind), nameof(Qualification.IssuedOn), nameof(Qualification.Id)];
        builder.HasIndex(byKind);
        builder.HasIndex([nameof(Qualification.PersonId), .. byKind]);
        builder.HasIndex([nameof(Qualification.AreaId), .. byKind]);
        builder.HasScopeIndexes(Scope.Properties, byKind);
        builder.HasIndex(qualification => new { qualification.Kind, qualification.Number }).IsUnique();
    }
}
