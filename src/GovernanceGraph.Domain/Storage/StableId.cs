using UUIDNext;

namespace GovernanceGraph.Domain.Storage;

/// <summary>Ids of imported rows: the same source and external id give the same key on every import, machine and day.</summary>
public static class StableId
{
    /// <summary>The namespace of all our ids; changing it would change every imported id.</summary>
    public static readonly Guid Namespace = new("63152a6e-0424-40ba-a07c-a361c1e85cd3");

    /// <summary>The UUIDv5 (RFC 9562) of the source and the id in that source.</summary>
    /// <exception cref="ArgumentException">The source or the id is empty, or the source holds a line feed, which parts the two.</exception>
    public static Guid For(string source, string externalId)
    {
        ArgumentException.ThrowIfNullOrEmpty(source);
        ArgumentException.ThrowIfNullOrEmpty(externalId);
        if (source.Contains('\n')) throw new ArgumentException("A source's name must be one line.", nameof(source));
        return Uuid.NewNameBased(Namespace, $"{source}\n{externalId}");
    }
}
