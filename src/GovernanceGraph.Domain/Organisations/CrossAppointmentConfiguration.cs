using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Organisations;

internal sealed class CrossAppointmentConfiguration : IEntityTypeConfiguration<CrossAppointment>
{
    public void Configure(EntityTypeBuilder<CrossAppointment> builder)
    {
        builder.ToView("cross_appointments");
        builder.HasOne(row => row.Organisation).WithMany(organisation => organisation.CrossAppointments).HasForeignKey(row => row.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(row => row.Other).WithMany(organisation => organisation.CrossAppointmentsFrom).HasForeignKey(row => row.OtherId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(row => row.Person).WithMany(person => person.CrossAppointments).HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(row => row.Membership).WithMany(membership => membership.CrossAppointments).HasForeignKey(row => row.MembershipId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(row => row.OtherMembership).WithMany(membership => membership.CrossAppointmentsFrom).HasForeignKey(row => row.OtherMembershipId).OnDelete(DeleteBehavior.Restrict);
    }
}
