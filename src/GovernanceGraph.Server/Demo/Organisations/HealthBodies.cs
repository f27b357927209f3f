using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Organisations;

/// <summary>The 291 health institutions: (ours) 6 hospitals, the brief's 24 community health institutions, the others clinics and the like; and the consortium of which they are members.</summary>
internal sealed class HealthBodies
{
    private static readonly string[] Hospitals = ["奎文区人民医院", "奎文区中医院", "奎文区妇幼保健院", "潍坊鸢都医院", "潍坊虞河康复医院", "潍坊北海口腔医院"];
    private static readonly string[] Others = ["口腔诊所", "中医诊所", "内科诊所", "儿科诊所", "康复理疗诊所", "卫生室", "眼科诊所", "门诊部"];

    private Organisation? _leader;

    public HealthBodies(DistrictBodies bodies)
    {
        Consortium = bodies.Book.Add(OrganisationKind.MedicalConsortium, OrganisationLevel.District, "奎文区医疗联合体", bodies.Plan.Id, bodies.Departments["卫健"], "小病不出社区，就近就医，双向转诊。");
        foreach (var name in Hospitals) Join(bodies, bodies.Book.Add(OrganisationKind.Hospital, OrganisationLevel.District, name, bodies.Random.Pick(bodies.Communities).Plan.Id, bodies.Departments["卫健"]));
        foreach (var (community, ordinal) in bodies.Random.Shuffle(bodies.Communities).Take(DemoFigures.CommunityHealthInstitutions).OrderBy(one => one.Plan.Index).Select((one, index) => (one, index)))
            AddCommunityInstitution(bodies, community.Plan, centre: ordinal % 3 == 0);
        AddOthers(bodies);
        bodies.Book.Link(_leader!, OrganisationLinkKind.Leads, Consortium);
    }

    public Organisation Consortium { get; }

    /// <summary>The community health institutions: where they are and whether they are centres or stations.</summary>
    public List<(Organisation Institution, CommunityPlan Community, bool Centre)> CommunityInstitutions { get; } = [];

    /// <summary>Clinics and the like, with the community they lie in.</summary>
    public List<(Organisation Institution, CommunityPlan Community)> Clinics { get; } = [];

    private void Join(DistrictBodies bodies, Organisation hospital)
    {
        _leader ??= hospital;
        bodies.Book.Link(hospital, OrganisationLinkKind.MemberOf, Consortium);
    }

    private void AddCommunityInstitution(DistrictBodies bodies, CommunityPlan community, bool centre)
    {
        var name = $"{community.Name}卫生服务{(centre ? "中心" : "站")}";
        var institution = bodies.Book.Add(OrganisationKind.CommunityHealthInstitution, OrganisationLevel.Community, name, community.Id, _leader, "承担基本医疗和公共卫生服务，家庭医生签约。");
        bodies.Book.Link(institution, OrganisationLinkKind.MemberOf, Consortium);
        CommunityInstitutions.Add((institution, community, centre));
    }

    private void AddOthers(DistrictBodies bodies)
    {
        var taken = new HashSet<string>();
        for (var count = DemoFigures.HealthInstitutions - Hospitals.Length - DemoFigures.CommunityHealthInstitutions; count > 0; count--)
        {
            var community = bodies.Random.Pick(bodies.Communities).Plan;
            var name = community.ShortName + bodies.Random.Pick(Others);
            for (var ordinal = 2; !taken.Add(name); ordinal++) name = $"{community.ShortName}第{ChineseNumber.Of(ordinal)}{bodies.Random.Pick(Others)}";
            Clinics.Add((bodies.Book.Add(OrganisationKind.HealthInstitution, null, name, community.Id), community));
        }
    }
}
