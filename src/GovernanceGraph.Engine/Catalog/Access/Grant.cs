using GovernanceGraph.Engine.Sql;

namespace GovernanceGraph.Engine.Catalog.Access;

/// <summary>A reason for which a viewer may see a row, or a value of it, that is not public. Tested on the row's own columns.</summary>
public abstract record Grant;

/// <summary>The row is the viewer's own: the column holds the viewer's key.</summary>
public sealed record OwnGrant(Column Column, ViewerKey Of) : Grant;

/// <summary>The viewer holds one of the roles in a scope (area) that the row lies in.</summary>
/// <param name="Scopes">The row's scope columns, outermost first.</param>
public sealed record ScopeGrant(EquatableList<Column> Scopes, EquatableList<string> Roles) : Grant;

/// <summary>The viewer holds one of the roles in the organisation that the column names.</summary>
public sealed record OrganisationGrant(Column Column, EquatableList<string> Roles) : Grant;

/// <summary>The viewer holds one of the roles, wherever.</summary>
public sealed record AnywhereGrant(EquatableList<string> Roles) : Grant;

/// <summary>The row refers to one, or leads to one at least, that these hold of.</summary>
public sealed record ThroughGrant(Relation Relation, EquatableList<Grant> Grants) : Grant;

/// <summary>One of these holds, and the row does not refer to one of which the condition holds.</summary>
public sealed record ExceptGrant(EquatableList<Grant> Grants, Relation Relation, Condition Condition) : Grant;

/// <summary>Which of the viewer's keys makes a row their own.</summary>
public enum ViewerKey
{
    Person,
    Account,
    App,
}

/// <summary>Who may see a value or a reference that is not for everybody.</summary>
/// <param name="Public">Everybody may, where this holds on the row; null: nobody just so.</param>
/// <param name="Grants">Who else.</param>
public sealed record FieldRule(Condition? Public, EquatableList<Grant> Grants);

/// <summary>What some viewers get of a personal value; of several cases the first that holds counts.</summary>
/// <param name="Grants">One of these holds.</param>
/// <param name="When">And this does, where it is given.</param>
/// <param name="Reason">Why the value stays masked all the same; null: it is shown in full.</param>
/// <param name="IsLogged">Whether a value shown is written to the log of who read what.</param>
public sealed record PersonalCase(EquatableList<Grant> Grants, Condition? When, string? Reason, bool IsLogged);

/// <summary>Why a personal value is masked; the values of the graph's <c>MaskReason</c>.</summary>
public static class MaskReasons
{
    public const string NotSignedIn = "NOT_SIGNED_IN";
    public const string RoleRequired = "ROLE_REQUIRED";
    public const string ScopeRequired = "SCOPE_REQUIRED";
    public const string OutsideYourArea = "OUTSIDE_YOUR_AREA";
    public const string RevealRequired = "REVEAL_REQUIRED";
    public const string ReporterPrivate = "REPORTER_PRIVATE";

    /// <summary>All of them, with what they mean.</summary>
    public static readonly IReadOnlyList<(string Name, string Description)> All =
    [
        (NotSignedIn, "The viewer is anonymous (未登录)."),
        (RoleRequired, "None of the viewer's roles may read it (无此权限)."),
        (ScopeRequired, "None of the app's scopes lets it read this (应用无此授权)."),
        (OutsideYourArea, "The viewer's roles hold elsewhere (不在管辖区域内)."),
        (RevealRequired, "The viewer may read it by `revealPersonalData`, with a purpose and on record (须说明用途并留痕)."),
        (ReporterPrivate, "The reporter asked not to be named to those who handle the issue (反映人要求匿名)."),
    ];
}
