using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Issues;

/// <summary>What is known of an issue's files. Public as the issue is.</summary>
public sealed class AttachmentType : EntityType<Attachment>
{
    public AttachmentType()
    {
        PublicAs(a => a.Issue);
        Field(a => a.FileName);
        Field(a => a.MediaType);
        Field(a => a.Bytes);
        Field(a => a.Sha256);
        Field(a => a.Width);
        Field(a => a.Height);
        Field(a => a.TakenAt);
        Field(a => a.AddedAt);
        Field(a => a.Url).NotFilterable();
        Reference(a => a.Issue);
        Happened(a => a.AddedAt);
        OrderedBy(a => a.AddedAt);
    }
}
