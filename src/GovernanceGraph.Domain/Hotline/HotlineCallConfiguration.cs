using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Hotline;

internal sealed class HotlineCallConfiguration : IEntityTypeConfiguration<HotlineCall>
{
    public void Configure(EntityTypeBuilder<HotlineCall> builder)
    {
        builder.Property(call => call.Question).HasMaxLength(HotlineCall.TextMaxLength);
        builder.Property(call => call.Answer).HasMaxLength(HotlineCall.TextMaxLength);
        builder.HasLocation(area => area.HotlineCalls, required: true);
        builder.HasOne(call => call.Caller).WithMany(person => person.HotlineCalls).HasForeignKey(call => call.CallerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(call => call.Organisation).WithMany(organisation => organisation.HotlineCalls).HasForeignKey(call => call.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(call => call.Category).WithMany(category => category.HotlineCalls).HasForeignKey(call => call.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(call => call.Issue).WithMany(issue => issue.HotlineCalls).HasForeignKey(call => call.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(call => call.Application).WithMany(application => application.HotlineCalls).HasForeignKey(call => call.ApplicationId).OnDelete(DeleteBehavior.Restrict);
        Indexes(builder);
        builder.HasCheck("issue", "(outcome = 'BECAME_ISSUE') = (issue_id IS NOT NULL)");
        builder.HasCheck("application", "(outcome = 'BECAME_APPLICATION') = (application_id IS NOT NULL)");
        builder.HasCheck("seconds", "seconds >= 0");
    }

    private static void Indexes(EntityTypeBuilder<HotlineCall> builder)
    {
        string[] newest = [nameof(HotlineCall.At), nameof(HotlineCall.Id)];
        builder.HasIndex(newest).IsDescending();
        string[] anchors =
        [
            nameof(HotlineCall.AreaId), nameof(HotlineCall.CallerId), nameof(HotlineCall.OrganisationId), nameof(HotlineCall.CategoryId),
            nameof(HotlineCall.IssueId), nameof(HotlineCall.ApplicationId), nameof(HotlineCall.Outcome),
        ];
        foreach (var anchor in anchors) builder.HasIndex([anchor, .. newest]).IsDescending(false, true, true);
        builder.HasScopeIndexes(Scope.Properties, newest, descending: true);
    }
}
