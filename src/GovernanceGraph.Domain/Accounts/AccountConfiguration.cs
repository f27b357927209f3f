using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Accounts;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.Property(account => account.Issuer).HasMaxLength(Account.IssuerMaxLength);
        builder.Property(account => account.Subject).HasMaxLength(Account.SubjectMaxLength);
        builder.Property(account => account.Label).HasMaxLength(Account.LabelMaxLength);
        builder.HasOne(account => account.Person).WithMany(person => person.Accounts).HasForeignKey(account => account.PersonId).OnDelete(DeleteBehavior.Restrict);
        string[] newest = [nameof(Account.CreatedAt), nameof(Account.Id)];
        builder.HasIndex(account => new { account.Issuer, account.Subject }).IsUnique();
        builder.HasIndex(newest).IsDescending();
        builder.HasIndex([nameof(Account.PersonId), .. newest]).IsDescending(false, true, true);
        builder.HasCheck("disabled", "created_at <= disabled_at");
    }
}
