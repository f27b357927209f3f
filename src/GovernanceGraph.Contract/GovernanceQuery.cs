using GovernanceGraph.Contract.Territory;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Domain.Volunteering;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract;

/// <summary>The root fields of the public graph.</summary>
public static class GovernanceQuery
{
    /// <summary>Codes without a scheme are China's (National Bureau of Statistics).</summary>
    private const string DefaultScheme = "CN-NBS";

    public static QueryDefinition Define(AreaAt areaAt) => new QueryDefinition()
        .Lookup<Area>("area", "An area (区域), by id or by code and scheme.", new LookupWay(new("code", nameof(Area.Code)), new("scheme", nameof(Area.Scheme), DefaultScheme)))
        .Resolve<Area>("areaAt", AreaAt.Description, areaAt, areaAt.Arguments)
        .List<Area>("areas", "Areas of all levels (区域).")
        .List<Area>("districts", "Districts and counties (区县).", "District")
        .List<Area>("subdistricts", "Subdistricts and towns (街道).", "Subdistrict")
        .List<Area>("communities", "Communities (社区).", "Community")
        .List<Area>("grids", "Grids of all tiers (网格).", "Grid")
        .Lookup<Organisation>("organisation", "An organisation (组织), by id or by unified social credit code.", new LookupWay(new LookupArgument("creditCode", nameof(Organisation.CreditCode))))
        .List<Organisation>("organisations", "Organisations of all kinds (组织).")
        .List<Membership>("memberships", "Who holds which role where (任职).")
        .Lookup<Person>("person", "A person with a public role (人员), by id.")
        .Lookup<Volunteer>("volunteer", "A volunteer (志愿者), by id.")
        .List<Volunteer>("volunteers", "Volunteers (志愿者), most hours first.")
        .List<Skill>("skills", "What volunteers can do (技能).")
        .Lookup<Service>("service", "A service item (服务事项), by id.")
        .List<Service>("services", "Service items (服务事项).")
        .Lookup<Facility>("facility", "A facility (服务设施), by id.")
        .List<Facility>("facilities", "Facilities (服务设施).")
        .List<Category>("categories", "Categories of all taxonomies (分类).")
        .Lookup<Issue>("issue", "An issue (群众诉求), by id or by the number people quote.", new LookupWay(new LookupArgument("code", nameof(Issue.Code))))
        .List<Issue>("issues", "Issues (群众诉求), newest first.");
}
