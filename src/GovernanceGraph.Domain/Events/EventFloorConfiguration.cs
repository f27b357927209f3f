using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Events;

internal sealed class EventFloorConfiguration : IEntityTypeConfiguration<EventFloor>
{
    public void Configure(EntityTypeBuilder<EventFloor> builder)
    {
        builder.Property(floor => floor.Id).ValueGeneratedNever();
        builder.HasCheck("one_row", $"id = {EventFloor.OnlyId}");
    }
}
