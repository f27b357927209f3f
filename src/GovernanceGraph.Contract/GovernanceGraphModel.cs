using GovernanceGraph.Contract.Issues;
using GovernanceGraph.Contract.Organisations;
using GovernanceGraph.Contract.People;
using GovernanceGraph.Contract.Services;
using GovernanceGraph.Contract.Territory;
using GovernanceGraph.Contract.Volunteering;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Building;
using GovernanceGraph.Engine.Catalog.Definitions;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GovernanceGraph.Contract;

/// <summary>The public graph: every concept's type, the root fields, and the schema made of them.</summary>
public sealed class GovernanceGraphModel
{
    public GovernanceGraphModel(IModel model, TerritoryIndex territory)
    {
        Types = Concepts();
        Catalog = new CatalogBuilder(model, Types, Scope.Properties).Build();
        Query = GovernanceQuery.Define(new AreaAt(territory, () => Catalog));
        Schema = new SchemaBuilder(Catalog, Types, new XmlDescriptions(typeof(Issue).Assembly)).Build(Query);
        ScopeLevels = new AreaScopes(territory);
    }

    public IReadOnlyList<EntityType> Types { get; }

    public GraphCatalog Catalog { get; }

    public QueryDefinition Query { get; }

    public Schema Schema { get; }

    public IScopeLevels ScopeLevels { get; }

    private static EntityType[] Concepts() =>
    [
        new AreaType(), new AreaChangeType(),
        new OrganisationType(), new OrganisationLinkType(), new PostType(), new MembershipType(),
        new PersonType(),
        new VolunteerType(), new SkillType(),
        new ServiceType(), new FacilityType(),
        new CategoryType(), new IssueType(), new IssueEventType(),
    ];
}
