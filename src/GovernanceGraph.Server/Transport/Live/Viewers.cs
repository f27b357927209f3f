using GovernanceGraph.Engine.Access;

namespace GovernanceGraph.Server.Transport.Live;

/// <summary>Compares viewers by what they may see.</summary>
internal static class Viewers
{
    /// <summary>Whether both are the same asker with the same rights.</summary>
    public static bool AreSame(Viewer a, Viewer b) =>
        ReferenceEquals(a, b)
        || ((a.Kind, a.Account, a.Person, a.App, a.Name, a.Budget) == (b.Kind, b.Account, b.Person, b.App, b.Name, b.Budget)
            && a.Roles.Count == b.Roles.Count && a.Roles.All(role => b.Roles.Any(other => AreSame(role, other))));

    private static bool AreSame(HeldRole a, HeldRole b) =>
        (a.Name, a.Scope) == (b.Name, b.Scope) && (a.Organisations is { } held ? b.Organisations is { } other && held.ToHashSet().SetEquals(other) : b.Organisations is null);
}
