using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Apps;

/// <summary>Keys of apps, as far as they can be named without giving anything away: the secret's hash is not in the graph. No row is public; who sees the app sees its keys.</summary>
public sealed class ApiKeyType : EntityType<ApiKey>
{
    public ApiKeyType()
    {
        PublicAs(k => k.App);
        Happened(k => k.CreatedAt);
        Field(k => k.Prefix);
        Field(k => k.CreatedAt);
        Field(k => k.ExpiresAt);
        Field(k => k.RevokedAt);
        Reference(k => k.App);
        OrderedBy(k => k.CreatedAt, descending: true);
    }
}
