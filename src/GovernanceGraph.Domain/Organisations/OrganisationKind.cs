namespace GovernanceGraph.Domain.Organisations;

/// <summary>What an organisation is (组织类型).</summary>
public enum OrganisationKind
{
    /// <summary>The district's Party committee (区委).</summary>
    DistrictPartyCommittee,

    /// <summary>The district's joint conference on community Party building (区联席会议).</summary>
    DistrictJointConference,

    /// <summary>A subdistrict's enlarged working committee (街道大工委).</summary>
    SubdistrictWorkingCommittee,

    /// <summary>A community's enlarged Party committee (社区大党委), the "1" of "1+3".</summary>
    CommunityPartyCommittee,

    /// <summary>The Party branch of a grid (网格党支部).</summary>
    GridPartyBranch,

    /// <summary>The congress of residents and resident units (社区成员代表大会), which decides.</summary>
    MemberRepresentativeCongress,

    /// <summary>The residents' committee (社区居民委员会), which executes.</summary>
    ResidentsCommittee,

    /// <summary>The residents' supervision committee (社区监督委员会), which supervises and appraises.</summary>
    SupervisionCommittee,

    /// <summary>The residents' meeting (居民会议).</summary>
    ResidentsMeeting,

    /// <summary>The owners' assembly of a compound (业主大会).</summary>
    OwnersAssembly,

    /// <summary>The owners' committee of a compound (业主委员会).</summary>
    OwnersCommittee,

    /// <summary>A community's advisory panel (社区顾问团).</summary>
    AdvisoryPanel,

    /// <summary>A government department (政府部门).</summary>
    GovernmentDepartment,

    /// <summary>A subdistrict office (街道办事处).</summary>
    SubdistrictOffice,

    /// <summary>A resident unit (驻区单位): an institution seated in the community.</summary>
    ResidentUnit,

    /// <summary>A new economic organisation (新经济组织), one of the two new kinds (两新组织).</summary>
    NewEconomicOrganisation,

    /// <summary>A new social organisation (新社会组织), one of the two new kinds (两新组织).</summary>
    NewSocialOrganisation,

    /// <summary>A social organisation (社会组织), cultivated here or introduced.</summary>
    SocialOrganisation,

    /// <summary>An incubation centre for social organisations (社会组织孵化中心).</summary>
    IncubationCentre,

    /// <summary>A social work agency (社工机构).</summary>
    SocialWorkAgency,

    /// <summary>A volunteer team (志愿服务队).</summary>
    VolunteerTeam,

    /// <summary>A residents' group (群众组织).</summary>
    ResidentsGroup,

    /// <summary>A subdistrict's property service centre (物业服务中心).</summary>
    PropertyServiceCentre,

    /// <summary>A community property company (社区物业公司).</summary>
    PropertyCompany,

    /// <summary>A property service station (红色物业服务站).</summary>
    PropertyServiceStation,

    /// <summary>A team of red stewards (红管家队伍).</summary>
    RedStewardTeam,

    /// <summary>A hospital (医院).</summary>
    Hospital,

    /// <summary>A community health institution (社区卫生服务机构).</summary>
    CommunityHealthInstitution,

    /// <summary>Another health institution (其他医疗卫生机构).</summary>
    HealthInstitution,

    /// <summary>A medical consortium (医联体), led by a hospital.</summary>
    MedicalConsortium,

    /// <summary>A school (学校).</summary>
    School,

    /// <summary>A community education institution (社区教育机构) of the three-level network.</summary>
    CommunityEducationInstitution,
}
