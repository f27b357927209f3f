using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Apps;

/// <summary>Keys of apps, as far as they can be named without giving anything away: the secret's hash is not in the graph. No row is public.</summary>
public sealed class ApiKeyType : EntityType<ApiKey>
{
    public ApiKeyType()
    {
        PublicNever();
        Happened(k => k.CreatedAt);
        Field(k => k.Prefix);
        Field(k => k.CreatedAt);
        Field(k => k.ExpiresAt);
        Field(k => k.RevokedAt);
        Reference(k => k.App);
        OrderedBy(k => k.CreatedAt, descending: true);
    }
}
