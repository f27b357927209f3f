using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Organisations;

/// <summary>The bodies of a subdistrict: working committee, office, property service centre, incubation centre, community school.</summary>
internal static class SubdistrictBuilder
{
    public static SubdistrictBodies Add(DistrictBodies bodies, SubdistrictPlan plan)
    {
        var (book, name) = (bodies.Book, plan.Names.Name);
        var committee = Make(OrganisationKind.SubdistrictWorkingCommittee, $"{name}大工委", bodies.JointConference, "四级联动体系的第二级，统筹辖区单位共驻共建。");
        var office = Make(OrganisationKind.SubdistrictOffice, $"{name}办事处", null, "区政府的派出机关，受理和督办辖区群众诉求。");
        var property = Make(OrganisationKind.PropertyServiceCentre, $"{name}物业管理服务中心", office, "指导社区物业公司和物业服务站，兜底无物业小区。");
        var incubation = Make(OrganisationKind.IncubationCentre, $"{name}社会组织孵化中心", bodies.Incubation, "孵化社区社会组织。");
        var school = bodies.Education.AddSubdistrictSchool(plan);
        book.Link(bodies.JointConference, OrganisationLinkKind.Leads, committee);
        book.Link(committee, OrganisationLinkKind.Leads, office);
        return new SubdistrictBodies(plan, committee, office, property, incubation, school);

        Organisation Make(OrganisationKind kind, string title, Organisation? parent, string description) =>
            book.Add(kind, OrganisationLevel.Subdistrict, title, plan.Id, parent, description);
    }
}
