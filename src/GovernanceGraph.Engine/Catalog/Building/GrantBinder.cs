using GovernanceGraph.Engine.Catalog.Access;
using GovernanceGraph.Engine.Catalog.Definitions;
using GovernanceGraph.Engine.Sql;

namespace GovernanceGraph.Engine.Catalog.Building;

/// <summary>Binds declared grants to columns of the model.</summary>
internal static class GrantBinder
{
    public static EquatableList<Grant> Bind(IReadOnlyList<GrantDefinition> grants, Entity entity, GraphCatalog catalog) =>
        grants.Select(g => Bind(g, entity, catalog)).ToEquatable();

    public static FieldRule? Bind(RuleDefinition? rule, Entity entity, GraphCatalog catalog) => rule is null
        ? null
        : new FieldRule(rule.Public is { } open ? new Condition(entity.Columns[open.Property], open.Values) : null, Bind(rule.Grants, entity, catalog));

    public static EquatableList<PersonalCase> Bind(IReadOnlyList<PersonalCaseDefinition> cases, Entity entity, GraphCatalog catalog) => cases
        .Select(c => new PersonalCase(Bind(c.Grants, entity, catalog), c.When is { } when ? new Condition(entity.Columns[when.Property], [when.Value]) : null, c.Reason, c.IsLogged))
        .ToEquatable();

    private static Grant Bind(GrantDefinition grant, Entity entity, GraphCatalog catalog) => grant switch
    {
        OwnDefinition { Navigation: null } own => new OwnGrant(entity.Key, own.Of),
        OwnDefinition own => new OwnGrant(ToOne(entity, own.Navigation!).From, own.Of),
        InAreaDefinition area => entity.Scopes.Count > 0
            ? new ScopeGrant(entity.Scopes.ToEquatable(), area.Roles.ToEquatable())
            : throw new InvalidOperationException($"{entity.Name} lies in no area: who may see it cannot be told by areas."),
        InOrganisationDefinition organisation => new OrganisationGrant(ToOne(entity, organisation.Navigation).From, organisation.Roles.ToEquatable()),
        AnywhereDefinition anywhere => new AnywhereGrant(anywhere.Roles.ToEquatable()),
        ExceptDefinition except => new ExceptGrant(Bind(except.Grants, entity, catalog), ToOne(entity, except.Navigation), new Condition(ToOne(entity, except.Navigation).Target.Columns[except.Property], ["true"])),
        ViaDefinition via => new ThroughGrant(entity.Relations[via.Navigation], Bind(via.Grants, catalog.Entities[via.Target], catalog)),
        _ => throw new InvalidOperationException($"{grant} is no known grant."),
    };

    private static Relation ToOne(Entity entity, string navigation) => entity.Relations.TryGetValue(navigation, out var relation) && !relation.IsCollection
        ? relation
        : throw new InvalidOperationException($"{entity.Name}.{navigation} is no reference to one object.");
}
