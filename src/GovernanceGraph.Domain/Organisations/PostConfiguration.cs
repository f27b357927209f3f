using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Organisations;

internal sealed class PostConfiguration : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> builder)
    {
        builder.Property(post => post.Title).HasMaxLength(Post.TitleMaxLength);
        builder.HasOne(post => post.Organisation).WithMany(organisation => organisation.Posts).HasForeignKey(post => post.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(post => post.Area).WithMany(area => area.Posts).HasForeignKey(post => post.AreaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(post => new { post.OrganisationId, post.Title, post.Id });
        builder.HasIndex(post => new { post.AreaId, post.Title, post.Id });
        builder.HasCheck("headcount", "headcount >= 0");
    }
}
