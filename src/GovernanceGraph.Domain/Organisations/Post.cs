using GovernanceGraph.Domain.Money;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Organisations;

/// <summary>A post in an organisation (岗位), as W3C ORG has it: it exists while vacant.</summary>
public sealed class Post : Located
{
    /// <summary>Longest <see cref="Title"/>, in characters.</summary>
    public const int TitleMaxLength = 100;

    /// <summary>The organisation that has the post (所属组织).</summary>
    public Guid OrganisationId { get; init; }

    /// <summary>The organisation that has the post (所属组织).</summary>
    public Organisation? Organisation { get; init; }

    /// <summary>Its title (岗位名称).</summary>
    public required string Title { get; set; }

    /// <summary>The role that its holders have (角色).</summary>
    public MembershipRole Role { get; set; }

    /// <summary>How many people may hold it (编制人数).</summary>
    public int Headcount { get; set; } = 1;

    /// <summary>Those who hold or held it (任职).</summary>
    public ICollection<Membership> Memberships { get; } = [];

    /// <summary>What its holders have to do (岗位职责).</summary>
    public ICollection<Duty> Duties { get; } = [];

    /// <summary>The allocations that fund it (保障经费).</summary>
    public ICollection<Allocation> Allocations { get; } = [];

    /// <summary>The rows that link to <see cref="Allocations"/> (经费关联).</summary>
    public ICollection<AllocationPost> AllocationPosts { get; } = [];
}
