using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Events;

internal sealed class GraphEventConfiguration : IEntityTypeConfiguration<GraphEvent>
{
    private static readonly string[] LogOrder = [nameof(GraphEvent.Turn), nameof(GraphEvent.Sequence)];

    public void Configure(EntityTypeBuilder<GraphEvent> builder)
    {
        builder.HasFilled(entry => entry.At);
        builder.HasFilled(entry => entry.Turn);
        builder.HasFilled(entry => entry.Sequence).UseIdentityAlwaysColumn();
        builder.HasOne(entry => entry.Issue).WithMany().HasForeignKey(entry => entry.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(entry => entry.Step).WithOne().HasForeignKey<GraphEvent>(entry => entry.StepId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(entry => entry.Area).WithMany().HasForeignKey(entry => entry.AreaId).IsRequired().OnDelete(DeleteBehavior.Restrict);
        builder.HasFilledScope();
        builder.HasIndex(LogOrder).IsUnique();
        builder.HasIndex([nameof(GraphEvent.IssueId), .. LogOrder]);
        builder.HasIndex([nameof(GraphEvent.AreaId), .. LogOrder]);
        builder.HasScopeIndexes(Scope.Properties, LogOrder);
    }
}
