using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Organisations;

/// <summary>Posts, which exist while vacant too.</summary>
public sealed class PostType : EntityType<Post>
{
    public PostType()
    {
        Field(p => p.Title);
        Field(p => p.Role);
        Field(p => p.Headcount);
        Reference(p => p.Organisation);
        Reference(p => p.Area);
        Collection(p => p.Memberships);
        Collection(p => p.Duties);
        Collection(p => p.Allocations);
        OrderedBy(p => p.Title);
    }
}
