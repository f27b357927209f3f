namespace GovernanceGraph.Domain.Organisations;

/// <summary>What a person does in an organisation (任职角色).</summary>
public enum MembershipRole
{
    /// <summary>A grid worker (网格员).</summary>
    GridWorker,

    /// <summary>A community worker (社区工作者).</summary>
    CommunityWorker,

    /// <summary>A social worker (社会工作者).</summary>
    SocialWorker,

    /// <summary>The secretary of a Party organisation (书记).</summary>
    Secretary,

    /// <summary>The director of a committee or body (主任).</summary>
    Director,

    /// <summary>A member of a committee (委员).</summary>
    CommitteeMember,

    /// <summary>A part-time committee member from a resident unit (兼职委员).</summary>
    PartTimeCommitteeMember,

    /// <summary>A representative in a congress or assembly (代表).</summary>
    Representative,

    /// <summary>A member of a supervision committee (监督员).</summary>
    Supervisor,

    /// <summary>A building leader (楼长).</summary>
    BuildingLeader,

    /// <summary>A unit leader, of one staircase of a building (单元长).</summary>
    UnitLeader,

    /// <summary>A red steward (红管家).</summary>
    RedSteward,

    /// <summary>The holder of a public-welfare post (公益岗位).</summary>
    PublicWelfarePost,

    /// <summary>A Party member who checked in at the community (双报到党员).</summary>
    DualCheckInPartyMember,

    /// <summary>A Party-member hub household (党员中心户).</summary>
    HubHousehold,

    /// <summary>A delegate to a Party congress (党代表).</summary>
    PartyDelegate,

    /// <summary>A deputy to a people's congress (人大代表).</summary>
    CongressDeputy,

    /// <summary>A member of the political consultative conference (政协委员).</summary>
    CppccMember,
}
