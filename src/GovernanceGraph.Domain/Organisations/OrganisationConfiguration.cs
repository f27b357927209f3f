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
        builder.HasOne(organisation => organisation.Compound).WithMany(compound => compound.OwnersOrganisations).HasForeignKey(organisation => organisation.CompoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasFilled(organisation => organisation.Depth).HasDefaultValue((short)0);
        builder.HasMany(organisation => organisation.Ancestors).WithMany(organisation => organisation.Descendants).UsingEntity<OrganisationAncestor>(
            link => link.HasOne(row => row.Ancestor).WithMany(organisation => organisation.DescendantRows).HasForeignKey(row => row.AncestorId).OnDelete(DeleteBehavior.Cascade),
            link => link.HasOne(row => row.Organisation).WithMany(organisation => organisation.AncestorRows).HasForeignKey(row => row.OrganisationId).OnDelete(DeleteBehavior.Cascade));
        builder.HasSource(organisation => organisation.Source, organisation => organisation.ExternalId);
        Indexes(builder);
        builder.HasSearch(
            builder.Code(organisation => organisation.CreditCode), builder.Text(SearchWeight.A, organisation => organisation.Name),
            builder.Code(organisation => organisation.OfficePhone), builder.Text(SearchWeight.D, organisation => organisation.Description));
        builder.HasCheck("credit_code_format", $"credit_code ~ '{CreditCode.Pattern}'");
        builder.HasCheck("founded", "founded_on <= dissolved_on");
        builder.HasCheck("parent", "parent_id <> id");
        builder.HasCheck("depth", $"depth BETWEEN 0 AND {Organisation.MaxDepth}");
        builder.HasCheck("compound", $"compound_id IS NULL OR kind IN ('{EnumText.Of(OrganisationKind.OwnersAssembly)}', '{EnumText.Of(OrganisationKind.OwnersCommittee)}')");
    }

    private static void Indexes(EntityTypeBuilder<Organisation> builder)
    {
        string[] byName = [nameof(Organisation.Name), nameof(Organisation.Id)];
        builder.HasIndex(organisation => organisation.CreditCode).IsUnique();
        builder.HasIndex(organisation => new { organisation.Name, organisation.Id });
        builder.HasIndex(organisation => new { organisation.AreaId, organisation.Name, organisation.Id });
        builder.HasIndex(organisation => new { organisation.ParentId, organisation.Name, organisation.Id });
        builder.HasIndex(organisation => new { organisation.CompoundId, organisation.Name, organisation.Id });
        builder.HasIndex(organisation => new { organisation.Kind, organisation.Name, organisation.Id });
        builder.HasScopeIndexes(Scope.Properties, byName);
    }
}
