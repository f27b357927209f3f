using GovernanceGraph.Domain.Search;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.GridWork;

internal sealed class NoticeConfiguration : IEntityTypeConfiguration<Notice>
{
    private static readonly string[] Newest = [nameof(Notice.PublishedAt), nameof(Notice.Id)];

    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.Property(notice => notice.Title).HasMaxLength(Notice.TitleMaxLength);
        builder.Property(notice => notice.Text).HasMaxLength(Notice.TextMaxLength);
        builder.HasLocation(area => area.Notices, required: true);
        builder.HasOne(notice => notice.Publisher).WithMany(organisation => organisation.Notices).HasForeignKey(notice => notice.PublisherId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(Newest).IsDescending();
        foreach (var anchor in new[] { nameof(Notice.AreaId), nameof(Notice.PublisherId), nameof(Notice.Kind) }) builder.HasIndex([anchor, .. Newest]).IsDescending(false, true, true);
        builder.HasScopeIndexes(Scope.Properties, Newest, descending: true);
        builder.HasSearch(builder.Text(SearchWeight.A, notice => notice.Title), builder.Text(SearchWeight.D, notice => notice.Text));
    }
}
