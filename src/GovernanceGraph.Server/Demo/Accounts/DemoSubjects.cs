using GovernanceGraph.Domain.Accounts;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Server.Demo.Accounts;

/// <summary>What the demo's accounts are called: one for each role, such as <c>demo:grid-worker</c>.</summary>
internal static class DemoSubjects
{
    private const string Begin = "demo:";

    /// <summary>The roles as they are typed.</summary>
    public static IReadOnlyList<string> Roles { get; } = [.. Enum.GetValues<AccountRoleKind>().Select(NameOf)];

    public static string Of(AccountRoleKind role) => Begin + NameOf(role);

    /// <summary>The subject that somebody means who types a role, in any spelling of it; else what they typed.</summary>
    public static string Of(string typed)
    {
        var role = typed.ToLowerInvariant().Replace('_', '-');
        return Roles.Contains(role) ? Begin + role : typed;
    }

    private static string NameOf(AccountRoleKind role) => EnumText.Of(role).ToLowerInvariant().Replace('_', '-');
}
