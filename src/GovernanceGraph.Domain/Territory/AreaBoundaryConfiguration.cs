using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Territory;

internal sealed class AreaBoundaryConfiguration : IEntityTypeConfiguration<AreaBoundary>
{
    public void Configure(EntityTypeBuilder<AreaBoundary> builder)
    {
        builder.HasKey(boundary => boundary.AreaId);
        builder.Property(boundary => boundary.Geometry).HasColumnType("jsonb");
        builder.HasOne(boundary => boundary.Area).WithOne(area => area.Boundary).HasForeignKey<AreaBoundary>(boundary => boundary.AreaId).OnDelete(DeleteBehavior.Cascade);
        // IS TRUE: a check lets null pass, and ->> answers null when there is no "type".
        builder.HasCheck("geometry", "(geometry ->> 'type' IN ('Polygon', 'MultiPolygon')) IS TRUE");
        builder.HasCheck("box", "west BETWEEN -180 AND east AND east <= 180 AND south BETWEEN -90 AND north AND north <= 90");
    }
}
