using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog.Access;
using GovernanceGraph.Engine.Sql;

namespace GovernanceGraph.Engine.Planning;

/// <summary>The viewer's own keys as parameters, each one once in a statement however many rules ask for it.</summary>
public sealed class ViewerFacts(ParameterList parameters)
{
    private readonly Dictionary<string, Expr> _known = [];

    public Expr Key(ViewerKey of) => Once($"own {of}", () => parameters.Add(values => KeyOf(values.Viewer, of), typeof(Guid), "uuid"));

    /// <summary>The one area of a level in which a role is held.</summary>
    public Expr Scope(RoleReach reach) => Once($"area {reach}", () => parameters.Add(values => ScopesOf(values.Viewer, [reach.Role], reach.Level!.Value)[0], typeof(Guid), "uuid"));

    /// <summary>The areas of a level in which one of some roles is held.</summary>
    public Expr Scopes(IReadOnlyList<string> roles, int level) =>
        Once($"areas {level} {string.Join(' ', roles)}", () => parameters.Add(values => ScopesOf(values.Viewer, roles, level), typeof(Guid), "uuid[]", isList: true));

    /// <summary>The organisations in which one of some roles is held.</summary>
    public Expr Organisations(IReadOnlyList<string> roles) =>
        Once($"organisations {string.Join(' ', roles)}", () => parameters.Add(values => OrganisationsOf(values.Viewer, roles), typeof(Guid), "uuid[]", isList: true));

    private static Guid? KeyOf(Viewer viewer, ViewerKey of) => of switch
    {
        ViewerKey.Person => viewer.Person,
        ViewerKey.Account => viewer.Account,
        _ => viewer.App,
    };

    private static object[] ScopesOf(Viewer viewer, IReadOnlyList<string> roles, int level) =>
        [.. viewer.Roles.Where(r => roles.Contains(r.Name) && r.Scope?.Level == level).Select(r => r.Scope!.Value.Key).Distinct().Cast<object>()];

    private static object[] OrganisationsOf(Viewer viewer, IReadOnlyList<string> roles) =>
        [.. viewer.Roles.Where(r => roles.Contains(r.Name)).SelectMany(r => r.Organisations ?? []).Distinct().Cast<object>()];

    private Expr Once(string name, Func<Expr> add) => _known.TryGetValue(name, out var known) ? known : _known[name] = add();
}
