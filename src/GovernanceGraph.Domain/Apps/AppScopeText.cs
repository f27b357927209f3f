using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Apps;

/// <summary>Scopes as OAuth 2.0 writes them, and as rules and the command line name them: <see cref="AppScope.IssuesRead"/> is <c>issues:read</c>.</summary>
public static class AppScopeText
{
    /// <summary>All scopes, in their declared order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<AppScope>().Select(Of)];

    /// <summary>The text of one scope.</summary>
    public static string Of(AppScope scope) => EnumText.Of(scope).Replace('_', ':').ToLowerInvariant();

    /// <summary>The scope that a text stands for; case matters.</summary>
    public static bool TryParse(string text, out AppScope scope)
    {
        scope = Enum.GetValues<AppScope>().FirstOrDefault(known => Of(known) == text, (AppScope)(-1));
        return Enum.IsDefined(scope);
    }
}
