using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Organisations;

internal sealed class PostConfiguration : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> builder)
    {
        builder.Property(post => post.Title).HasMaxLength(Post.TitleMaxLength);
        builder.HasOne(post => post.Organisation).WithMany(organisation => organisation.Posts).HasForeignKey(post => post.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasLocation(area => area.Posts, required: false);
        string[] byTitle = [nameof(Post.Title), nameof(Post.Id)];
        builder.HasIndex([nameof(Post.OrganisationId), .. byTitle]);
        builder.HasIndex([nameof(Post.AreaId), .. byTitle]);
        builder.HasIndex(byTitle);
        builder.HasScopeIndexes(Scope.Properties, byTitle);
        builder.HasCheck("headcount", "headcount >= 0");
    }
}
