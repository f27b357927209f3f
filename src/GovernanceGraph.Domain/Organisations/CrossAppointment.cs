using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Organisations;

/// <summary>That a person sits in two organisations at one time (交叉任职): a view over memberships, seen from <see cref="Organisation"/> towards <see cref="Other"/>; each pair stands in it both ways.</summary>
public sealed class CrossAppointment : Entity
{
    /// <summary>The organisation that one looks from (本组织).</summary>
    public Guid OrganisationId { get; init; }

    /// <summary>The organisation that one looks from (本组织).</summary>
    public Organisation? Organisation { get; init; }

    /// <summary>The other organisation (对方组织).</summary>
    public Guid OtherId { get; init; }

    /// <summary>The other organisation (对方组织).</summary>
    public Organisation? Other { get; init; }

    /// <summary>The person who sits in both (交叉任职人).</summary>
    public Guid PersonId { get; init; }

    /// <summary>The person who sits in both (交叉任职人).</summary>
    public Person? Person { get; init; }

    /// <summary>What the person does in the organisation that one looks from (本组织任职).</summary>
    public Guid MembershipId { get; init; }

    /// <summary>What the person does in the organisation that one looks from (本组织任职).</summary>
    public Membership? Membership { get; init; }

    /// <summary>What the person does in the other one (对方组织任职).</summary>
    public Guid OtherMembershipId { get; init; }

    /// <summary>What the person does in the other one (对方组织任职).</summary>
    public Membership? OtherMembership { get; init; }

    /// <summary>First day on which both held (起始日期).</summary>
    public DateOnly Since { get; init; }

    /// <summary>Last day on which both held (终止日期); null while both last.</summary>
    public DateOnly? Until { get; init; }
}
