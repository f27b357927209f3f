using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.People;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Property(person => person.Name).HasMaxLength(Person.NameMaxLength);
        builder.Property(person => person.Phone).HasMaxLength(Person.PhoneMaxLength);
        builder.Property(person => person.Address).HasMaxLength(Person.AddressMaxLength);
        // No collection on the area's side: there is no list of people.
        builder.HasOne(person => person.Area).WithMany().HasForeignKey(person => person.AreaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasFilledScope();
        builder.HasIndex(person => person.NationalIdHash).IsUnique();
        builder.HasCheck("national_id", "(national_id_cipher IS NULL) = (national_id_hash IS NULL) AND octet_length(national_id_hash) = 32");
        builder.HasCheck("birth_year", "birth_year BETWEEN 1850 AND 2200");
    }
}
