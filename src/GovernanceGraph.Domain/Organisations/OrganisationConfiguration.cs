using GovernanceGraph.Domain.Search;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Organisations;

internal sealed class OrganisationConfiguration : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.Property(organisation => organisation.Name).HasMaxLength(Organisation.NameMaxLength);
        builder.Property(organisation => organisation.Description).HasMaxLength(Organisation.DescriptionMaxLength);
        builder.Property(organisation => organisation.OfficePhone).HasMaxLength(Organisation.OfficePhoneMaxLength);
        builder.Property(organisation => organisation.CreditCode).HasMaxLength(CreditCode.Length);
        builder.HasLocation(area => area.Organisations, required: false);
        builder.HasOne(organisation => organisation.Parent).WithMany(parent => parent.Children).HasForeignKey(organisation => organisation.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasSource(organisation => organisation.Source, organisation => organisation.ExternalId);
        Indexes(builder);
        builder.HasSearch(
            builder.Code(organisation => organisation.CreditCode), builder.Text(SearchWeight.A, organisation => organisation.Name),
            builder.Code(organisation => organisation.OfficePhone), builder.Text(SearchWeight.D, organisation => organisation.Description));
        builder.HasCheck("credit_code_format", $"credit_code ~ '{CreditCode.Pattern}'");
        builder.HasCheck("founded", "founded_on <= dissolved_on");
        builder.HasCheck("parent", "parent_id <> id");
    }

    private static void Indexes(EntityTypeBuilder<Organisation> builder)
    {
        string[] byName = [nameof(Organisation.Name), nameof(Organisation.Id)];
        builder.HasIndex(organisation => organisation.CreditCode).IsUnique();
        builder.HasIndex(organisation => new { organisation.Name, organisation.Id });
        builder.HasIndex(organisation => new { organisation.AreaId, organisation.Name, organisation.Id });
        builder.HasIndex(organisation => new { organisation.ParentId, organisation.Name, organisation.Id });
        builder.HasIndex(organisation => new { organisation.Kind, organisation.Name, organisation.Id });
        builder.HasScopeIndexes(Scope.Properties, byName);
    }
}
