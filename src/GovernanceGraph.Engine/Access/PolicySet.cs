using System.Collections.Concurrent;

namespace GovernanceGraph.Engine.Access;

/// <summary>
/// What a class of viewers may see: which roles they hold on which levels, and whether they are somebody; not who or where. Part of every plan's key,
/// so that viewers of one class share plans.
/// </summary>
public sealed class PolicySet
{
    private static readonly ConcurrentDictionary<string, PolicySet> Known = [];

    public static readonly PolicySet Anonymous = new("anonymous", ViewerKind.Anonymous, false, [], seesEverything: false);

    /// <summary>All rows, unmasked: what the data says, for whoever runs the platform. No transport gives it to a request.</summary>
    public static readonly PolicySet Everything = new("everything", ViewerKind.Person, false, [], seesEverything: true);

    private PolicySet(string name, ViewerKind kind, bool isSomebody, IReadOnlyList<RoleReach> roles, bool seesEverything) =>
        (Name, Kind, IsSomebody, Roles, SeesEverything) = (name, kind, isSomebody, roles, seesEverything);

    /// <summary>Names the class; equal for viewers of one class.</summary>
    public string Name { get; }

    public ViewerKind Kind { get; }

    /// <summary>Whether the viewer is a person of the graph, who has rows of their own.</summary>
    public bool IsSomebody { get; }

    /// <summary>The roles held, without the keys of the areas.</summary>
    public IReadOnlyList<RoleReach> Roles { get; }

    /// <summary>Whether no rule hides a row or a value.</summary>
    public bool SeesEverything { get; }

    public override string ToString() => Name;

    /// <summary>The class of a viewer; the same object for all of them.</summary>
    public static PolicySet Of(Viewer viewer)
    {
        if (viewer.Kind == ViewerKind.Anonymous) return Anonymous;
        var roles = viewer.Roles.GroupBy(r => (r.Name, r.Scope?.Level, IsOrganisation: r.Organisations is not null))
            .Select(g => new RoleReach(g.Key.Name, g.Key.Level, g.Key.IsOrganisation, g.Count() == 1))
            .OrderBy(r => r.Role, StringComparer.Ordinal).ThenBy(r => r.Level).ThenBy(r => r.InOrganisations).ToList();
        var name = $"{viewer.Kind}{(viewer.Person is null ? "" : "+self")} {string.Join(' ', roles)}";
        return Known.GetOrAdd(name, static (n, a) => new PolicySet(n, a.Kind, a.IsSomebody, a.roles, seesEverything: false), (viewer.Kind, IsSomebody: viewer.Person is not null, roles));
    }
}

/// <summary>A role and how far it reaches.</summary>
/// <param name="Level">The level of the areas it is held in; null for none.</param>
/// <param name="InOrganisations">Whether it is held in organisations.</param>
/// <param name="IsSingle">Whether it is held in one area of the level only, which an index finds by equality.</param>
public sealed record RoleReach(string Role, int? Level, bool InOrganisations, bool IsSingle)
{
    public bool IsEverywhere => Level is null && !InOrganisations;

    public override string ToString() => $"{Role}{(IsEverywhere ? "" : InOrganisations ? "@o" : $"@{Level}")}{(IsSingle ? "" : "*")}";
}
