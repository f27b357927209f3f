using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Access;
using GovernanceGraph.Engine.Sql;

namespace GovernanceGraph.Engine.Planning;

/// <summary>
/// Turns grants into tests of a row. What the viewer's class can never have is left out, so that a statement carries no more than the rules that can decide something for it.
/// </summary>
public sealed class AccessPlanner(PlanContext context)
{
    public static readonly Expr Always = new BooleanLiteral(true);

    /// <summary>Whether one of the grants holds on the row at the alias: <see cref="Always"/> where that is sure, null where none ever does.</summary>
    public Expr? Any(IReadOnlyList<Grant> grants, string alias)
    {
        if (context.Policies.SeesEverything) return Always;
        var tests = grants.Select(g => Test(g, alias)).OfType<Expr>().Distinct().ToList();
        if (tests.Contains(Always)) return Always;
        return tests.Count switch
        {
            0 => null,
            1 => tests[0],
            _ => new Or(tests.ToEquatable()),
        };
    }

    /// <summary>Whether the value that a rule stands before may be shown: <see cref="Always"/> where that is sure, null where it never may.</summary>
    public Expr? Allowed(FieldRule rule, string alias)
    {
        var granted = Any(rule.Grants, alias);
        if (granted == Always || rule.Public is null) return granted;
        var open = Conditions.Expr(alias, rule.Public);
        return granted is null ? open : new Or(EquatableList.Of(open, granted));
    }

    private Expr? Test(Grant grant, string alias) => grant switch
    {
        OwnGrant own => Owns(own, alias),
        ScopeGrant scope => InScopes(scope, alias),
        OrganisationGrant organisation => InOrganisations(organisation, alias),
        AnywhereGrant anywhere => Held(anywhere.Roles).Count > 0 ? Always : null,
        ThroughGrant through => Through(through, alias),
        ExceptGrant except => Except(except, alias),
        _ => throw new InvalidOperationException($"{grant} is no grant that rows are tested for."),
    };

    private Compare? Owns(OwnGrant own, string alias) => Has(own.Of) ? new Compare(new ColumnExpr(alias, own.Column), Comparison.Equal, context.Viewer.Key(own.Of)) : null;

    private bool Has(ViewerKey key) => key switch
    {
        ViewerKey.Person => context.Policies.IsSomebody,
        ViewerKey.Account => context.Policies.Kind == ViewerKind.Person,
        _ => context.Policies.Kind == ViewerKind.App,
    };

    /// <summary>One area is an equality, which an index on (area, order) serves; several are <c>= any(…)</c>.</summary>
    private Expr? InScopes(ScopeGrant grant, string alias)
    {
        var held = Held(grant.Roles);
        if (held.Exists(r => r.IsEverywhere)) return Always;
        var tests = held.Where(r => r.Level is not null).GroupBy(r => r.Level!.Value).Select(level => InScope(grant, alias, [.. level])).ToList();
        return tests.Count switch
        {
            0 => null,
            1 => tests[0],
            _ => new Or(tests.ToEquatable()),
        };
    }

    private Expr InScope(ScopeGrant grant, string alias, IReadOnlyList<RoleReach> held)
    {
        var column = new ColumnExpr(alias, grant.Scopes[held[0].Level!.Value]);
        return held is [{ IsSingle: true } only]
            ? new Compare(column, Comparison.Equal, context.Viewer.Scope(only))
            : new AnyOf(column, context.Viewer.Scopes([.. held.Select(r => r.Role)], held[0].Level!.Value));
    }

    private Expr? InOrganisations(OrganisationGrant grant, string alias)
    {
        var held = Held(grant.Roles);
        if (held.Exists(r => r.IsEverywhere)) return Always;
        var roles = held.Where(r => r.InOrganisations).Select(r => r.Role).ToList();
        return roles.Count == 0 ? null : new AnyOf(new ColumnExpr(alias, grant.Column), context.Viewer.Organisations(roles));
    }

    private Expr? Through(ThroughGrant grant, string alias)
    {
        if (!grant.Grants.Any(CanHold)) return null;
        var target = grant.Relation.Target;
        var query = new Query(target, context.NewAlias(target.Table));
        var test = Any(grant.Grants, query.Alias);
        if (test is null || test == Always) return test;
        query.Where.Add(new Compare(new ColumnExpr(query.Alias, grant.Relation.To), Comparison.Equal, new ColumnExpr(alias, grant.Relation.From)));
        query.Where.Add(test);
        if (grant.Relation.IsCollection && target.ValidTo is not null) query.Where.Add(AsOf.Current(target, query.Alias, context.Today));   // what has ended grants nothing
        return new Exists(query);
    }

    private Expr? Except(ExceptGrant grant, string alias)
    {
        if (Any(grant.Grants, alias) is not { } granted) return null;
        var target = grant.Relation.Target;
        var query = new Query(target, context.NewAlias(target.Table));
        query.Where.Add(new Compare(new ColumnExpr(query.Alias, grant.Relation.To), Comparison.Equal, new ColumnExpr(alias, grant.Relation.From)));
        query.Where.Add(Conditions.Expr(query.Alias, grant.Condition));
        var unless = new Not(new Exists(query));
        return granted == Always ? unless : new And(EquatableList.Of(granted, unless));
    }

    /// <summary>Whether viewers of the class may have such a grant.</summary>
    public bool CanHold(Grant grant) => grant switch
    {
        OwnGrant own => Has(own.Of),
        ScopeGrant scope => Held(scope.Roles).Exists(r => r.IsEverywhere || r.Level is not null),
        OrganisationGrant organisation => Held(organisation.Roles).Exists(r => r.IsEverywhere || r.InOrganisations),
        AnywhereGrant anywhere => Held(anywhere.Roles).Count > 0,
        ThroughGrant through => through.Grants.Any(CanHold),
        ExceptGrant except => except.Grants.Any(CanHold),
        _ => false,
    };

    private List<RoleReach> Held(IReadOnlyList<string> roles) => [.. context.Policies.Roles.Where(r => roles.Contains(r.Role))];
}
