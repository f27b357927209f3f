using GovernanceGraph.Domain.GridWork;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Property;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Domain.Volunteering;

namespace GovernanceGraph.Domain.Organisations;

/// <summary>What a person does in an organisation, from when to when (任职). One person may have several: people are counted distinct, roles as roles.</summary>
public sealed class Membership : Located
{
    /// <summary>The person (任职人).</summary>
    public Guid PersonId { get; init; }

    /// <summary>The person (任职人).</summary>
    public Person? Person { get; init; }

    /// <summary>The organisation (组织).</summary>
    public Guid OrganisationId { get; init; }

    /// <summary>The organisation (组织).</summary>
    public Organisation? Organisation { get; init; }

    /// <summary>The post held (岗位), if there is one.</summary>
    public Guid? PostId { get; set; }

    /// <summary>The post held (岗位), if there is one.</summary>
    public Post? Post { get; set; }

    /// <summary>The role (角色).</summary>
    public MembershipRole Role { get; set; }

    /// <summary>Where a red steward comes from (红管家来源); null for all other roles.</summary>
    public StewardSource? Source { get; set; }

    /// <summary>The building that a building leader or unit leader answers for (负责楼栋); null for all other roles.</summary>
    public Guid? BuildingId { get; set; }

    /// <summary>The building that a building leader or unit leader answers for (负责楼栋); null for all other roles.</summary>
    public Building? Building { get; set; }

    /// <summary>The number of the staircase that a unit leader answers for (负责单元), counted from 1; null for all other roles.</summary>
    public short? Staircase { get; set; }

    /// <summary>First day (起始日期).</summary>
    public DateOnly Since { get; set; }

    /// <summary>Last day (终止日期); null while it lasts.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>The diary kept in this role (民情日记).</summary>
    public ICollection<DiaryEntry> DiaryEntries { get; } = [];

    /// <summary>How the work in this role was assessed (绩效考评).</summary>
    public ICollection<Assessment> Assessments { get; } = [];

    /// <summary>The activities led in this role (带领的活动).</summary>
    public ICollection<Activity> LedActivities { get; } = [];

    /// <summary>Where the person sits in another organisation beside this one (交叉任职).</summary>
    public ICollection<CrossAppointment> CrossAppointments { get; } = [];

    /// <summary>The same, seen from the other organisation (交叉任职).</summary>
    public ICollection<CrossAppointment> CrossAppointmentsFrom { get; } = [];
}
