using GovernanceGraph.Engine.Budgets;

namespace GovernanceGraph.Engine.Access;

/// <summary>What kind of asker it is.</summary>
public enum ViewerKind
{
    Anonymous,

    /// <summary>Somebody who signed in.</summary>
    Person,

    /// <summary>A program with a key of its own.</summary>
    App,
}

/// <summary>Who asks, as far as the rules need to know. Made by the server from a checked token or key, never from the request's own words.</summary>
public sealed class Viewer
{
    public static readonly Viewer Anonymous = new();

    /// <summary>Sees all rows, unmasked: for tests and for tools of whoever runs the platform. No transport makes it.</summary>
    public static readonly Viewer Everything = new() { Policies = PolicySet.Everything };

    private PolicySet? _policies;

    public ViewerKind Kind { get; init; } = ViewerKind.Anonymous;

    /// <summary>The account that signed in.</summary>
    public Guid? Account { get; init; }

    /// <summary>The person behind the account, whose own rows are shown.</summary>
    public Guid? Person { get; init; }

    /// <summary>The app that asks.</summary>
    public Guid? App { get; init; }

    /// <summary>How the audit log names the asker.</summary>
    public string Name { get; init; } = "anonymous";

    /// <summary>Roles of a person, scopes of an app, each with where it holds.</summary>
    public IReadOnlyList<HeldRole> Roles { get; init; } = [];

    /// <summary>What it may spend, where that is its own and not the one of its kind.</summary>
    public Budget? Budget { get; init; }

    /// <summary>The class of viewers it belongs to: viewers of one class share plans, and bring only their own keys as parameters.</summary>
    public PolicySet Policies
    {
        get => _policies ??= PolicySet.Of(this);
        init => _policies = value;
    }
}

/// <summary>A role (or an app's scope) and where it holds: in an area and all below it, in organisations, or everywhere.</summary>
/// <param name="Name">As the catalogue's rules name it, such as <c>COMMUNITY_STAFF</c> or <c>issues:read</c>.</param>
/// <param name="Scope">The area; null for none.</param>
/// <param name="Organisations">The organisations, those below them included; null for none.</param>
public sealed record HeldRole(string Name, HeldScope? Scope = null, IReadOnlyList<Guid>? Organisations = null)
{
    public bool IsEverywhere => Scope is null && Organisations is null;
}

/// <summary>An area by its level (its place among the scope columns, outermost 0) and key.</summary>
public readonly record struct HeldScope(int Level, Guid Key);
