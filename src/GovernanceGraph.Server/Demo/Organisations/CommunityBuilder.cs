using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Organisations;

/// <summary>The bodies of a community: the four of "1+3", the Party branches of its grids, and what works beside them.</summary>
internal static class CommunityBuilder
{
    public static CommunityBodies Add(DistrictBodies bodies, CommunityPlan plan, PropertyBodies property)
    {
        var (book, name, subdistrict) = (bodies.Book, plan.Name, bodies.Subdistricts[plan.Subdistrict.Index]);
        var party = Make(OrganisationKind.CommunityPartyCommittee, "大党委", subdistrict.WorkingCommittee, "社区的领导核心，“1+3”运行模式中的“1”。", Power.Leadership);
        var congress = Make(OrganisationKind.MemberRepresentativeCongress, "社区成员代表大会", party, "由居民代表和驻区单位代表组成，决定社区重大事项。", Power.Decision);
        var committee = Make(OrganisationKind.ResidentsCommittee, "居民委员会", party, "执行成员代表大会的决定，办理社区公共事务。", Power.Execution);
        var supervision = Make(OrganisationKind.SupervisionCommittee, "社区监督委员会", party, "监督评判居委会和物业服务。", Power.SupervisionAndAppraisal);
        var community = new CommunityBodies(plan, subdistrict, party, congress, committee, supervision)
        {
            Stewards = Make(OrganisationKind.RedStewardTeam, "“红管家”服务队", party, "统筹社区工作者、志愿者、双报到党员等力量参与社区管理服务。"),
            AdvisoryPanel = Make(OrganisationKind.AdvisoryPanel, "社区顾问团", committee, "老党员、老干部和专业人士为社区出谋划策。"),
            Property = property.Add(bodies, plan),
            School = bodies.Education.AddCommunityStation(plan, subdistrict.School),
        };
        AddOwnersCommittees(bodies, community);
        AddBranches(bodies, community);
        Link(book, community);
        return community;

        Organisation Make(OrganisationKind kind, string title, Organisation parent, string description, Power? power = null) =>
            book.Add(kind, OrganisationLevel.Community, name + title.Replace("社区", ""), plan.Id, parent, description, power);
    }

    private static void AddBranches(DistrictBodies bodies, CommunityBodies community)
    {
        foreach (var grid in community.Plan.Grids)
        {
            var branch = bodies.Book.Add(OrganisationKind.GridPartyBranch, OrganisationLevel.Grid, $"{grid.Name}党支部", grid.Id, community.PartyCommittee, "四级联动体系的第四级，支部建在网格上。");
            bodies.Book.Link(community.PartyCommittee, OrganisationLinkKind.Leads, branch);
            community.Branches.Add(branch);
        }
    }

    // (ours) Half of the grids have a compound with an owners' committee.
    private static void AddOwnersCommittees(DistrictBodies bodies, CommunityBodies community)
    {
        foreach (var grid in community.Plan.Grids.Where(_ => bodies.Random.Chance(0.5)))
        {
            var compound = bodies.Compounds.Of(grid)[0];
            community.OwnersCommittees.Add(bodies.Book.Add(OrganisationKind.OwnersCommittee, OrganisationLevel.Grid, $"{compound.Name}业主委员会", grid.Id, community.ResidentsCommittee, "由业主大会选举产生。", compoundId: compound.Id));
        }
    }

    private static void Link(OrganisationBook book, CommunityBodies community)
    {
        var (party, committee, supervision) = (community.PartyCommittee, community.ResidentsCommittee, community.Supervision);
        book.Link(community.Subdistrict.WorkingCommittee, OrganisationLinkKind.Leads, party);
        foreach (var led in new[] { community.Congress, committee, supervision, community.Stewards }) book.Link(party, OrganisationLinkKind.Leads, led);
        foreach (var watched in new[] { committee, community.Property })
        {
            book.Link(supervision, OrganisationLinkKind.Supervises, watched);
            book.Link(supervision, OrganisationLinkKind.Appraises, watched);
        }
        foreach (var owners in community.OwnersCommittees)
        {
            book.Link(committee, OrganisationLinkKind.CrossAppoints, owners);
            book.Link(owners, OrganisationLinkKind.CrossAppoints, community.Property);
        }
        book.Link(party, OrganisationLinkKind.CrossAppoints, community.Property);
    }
}
