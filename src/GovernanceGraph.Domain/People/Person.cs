using GovernanceGraph.Domain.Accounts;
using GovernanceGraph.Domain.Applications;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.ElderCare;
using GovernanceGraph.Domain.Hotline;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Property;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Domain.Volunteering;

namespace GovernanceGraph.Domain.People;

/// <summary>A person (人员). All of it is personal data: the graph shows it masked, or in full to the person and to staff of the area that the person is registered in or works in.
/// That area itself is not shown.</summary>
public sealed class Person : Located
{
    /// <summary>Longest <see cref="Name"/>, in characters.</summary>
    public const int NameMaxLength = 100;

    /// <summary>Longest <see cref="Phone"/>, in characters.</summary>
    public const int PhoneMaxLength = 40;

    /// <summary>Longest <see cref="Address"/>, in characters.</summary>
    public const int AddressMaxLength = 500;

    /// <summary>The full name (姓名).</summary>
    public required string Name { get; set; }

    /// <summary>The telephone number (电话).</summary>
    public string? Phone { get; set; }

    /// <summary>The home address (住址).</summary>
    public string? Address { get; set; }

    /// <summary>The national id number (公民身份号码, GB 11643), encrypted under a key that the database does not hold; see <see cref="PersonalData.NationalIdVault"/>.</summary>
    public byte[]? NationalIdCipher { get; set; }

    /// <summary>HMAC-SHA-256 of the national id number under a key that the database does not hold (身份号码哈希), by which a person is looked up; nobody has another's.</summary>
    public byte[]? NationalIdHash { get; set; }

    /// <summary>The year of birth (出生年份).</summary>
    public short? BirthYear { get; set; }

    /// <summary>Whether the person is a Party member (党员).</summary>
    public bool PartyMember { get; set; }

    /// <summary>What the person does in organisations (任职), past roles too.</summary>
    public ICollection<Membership> Memberships { get; } = [];

    /// <summary>The person as a volunteer (志愿者), if registered.</summary>
    public Volunteer? Volunteer { get; init; }

    /// <summary>What the person is certified for (职业资格).</summary>
    public ICollection<Qualification> Qualifications { get; } = [];

    /// <summary>The honours the person was given (荣誉).</summary>
    public ICollection<Honour> Honours { get; } = [];

    /// <summary>Where the person sits in two organisations at one time (交叉任职).</summary>
    public ICollection<CrossAppointment> CrossAppointments { get; } = [];

    /// <summary>What the person owns (产权).</summary>
    public ICollection<Ownership> Ownerships { get; } = [];

    /// <summary>The issues the person reported (反映的诉求).</summary>
    public ICollection<Issue> ReportedIssues { get; } = [];

    /// <summary>The issues assigned to the person (经办的诉求).</summary>
    public ICollection<Issue> AssignedIssues { get; } = [];

    /// <summary>The steps the person took on issues (办理记录).</summary>
    public ICollection<IssueEvent> IssueEvents { get; } = [];

    /// <summary>The issues that they joined (附议).</summary>
    public ICollection<IssueJoin> IssueJoins { get; } = [];

    /// <summary>The results the person verified on the ground (核查).</summary>
    public ICollection<Verification> Verifications { get; } = [];

    /// <summary>The applications for services that the person made (申请的办件).</summary>
    public ICollection<ServiceApplication> ServiceApplications { get; } = [];

    /// <summary>The steps the person took on applications (办件记录).</summary>
    public ICollection<ApplicationEvent> ApplicationEvents { get; } = [];

    /// <summary>The person's calls to the hotline (拨打的热线).</summary>
    public ICollection<HotlineCall> HotlineCalls { get; } = [];

    /// <summary>The care the person receives at home (居家养老服务).</summary>
    public ICollection<CareEnrolment> CareEnrolments { get; } = [];

    /// <summary>The accounts the person signs in with (账号).</summary>
    public ICollection<Account> Accounts { get; } = [];

    /// <summary>Who saw or asked for the person's data (数据查看记录), newest first.</summary>
    public ICollection<DataAccess> DataAccesses { get; } = [];
}
