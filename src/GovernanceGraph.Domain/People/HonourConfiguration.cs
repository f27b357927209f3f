using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.People;

internal sealed class HonourConfiguration : IEntityTypeConfiguration<Honour>
{
    public void Configure(EntityTypeBuilder<Honour> builder)
    {
        builder.Property(honour => honour.Title).HasMaxLength(Honour.TitleMaxLength);
        builder.Property(honour => honour.Awarder).HasMaxLength(Honour.AwarderMaxLength);
        builder.HasLocation(area => area.Honours, required: true);
        builder.HasOne(honour => honour.Person).WithMany(person => person.Honours).HasForeignKey(honour => honour.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(honour => honour.Organisation).WithMany(organisation => organisation.Honours).HasForeignKey(honour => honour.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        string[] newest = [nameof(Honour.AwardedOn), nameof(Honour.Id)];
        builder.HasIndex(newest).IsDescending();
        foreach (var anchor in new[] { nameof(Honour.PersonId), nameof(Honour.OrganisationId), nameof(Honour.AreaId) }) builder.HasIndex([anchor, .. newest]).IsDescending(false, true, true);
        builder.HasScopeIndexes(Scope.Properties, newest, descending: true);
        builder.HasCheck("holder", "num_nonnulls(person_id, organisation_id) <= 1");
    }
}
