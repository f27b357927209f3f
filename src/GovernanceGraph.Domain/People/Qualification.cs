using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.People;

/// <summary>A professional qualification of a person (职业资格), such as that of a certified social worker (持证社工). Its area is where the person works.</summary>
public sealed class Qualification : Located
{
    /// <summary>Longest <see cref="Number"/>, in characters.</summary>
    public const int NumberMaxLength = 80;

    /// <summary>Longest <see cref="Issuer"/>, in characters.</summary>
    public const int IssuerMaxLength = 200;

    /// <summary>Who is certified (持证人).</summary>
    public Guid PersonId { get; init; }

    /// <summary>Who is certified (持证人).</summary>
    public Person? Person { get; init; }

    /// <summary>For what (资格类型).</summary>
    public QualificationKind Kind { get; init; }

    /// <summary>The level (资格等级).</summary>
    public QualificationLevel Level { get; set; }

    /// <summary>The number of the certificate (证书编号). Personal.</summary>
    public string? Number { get; set; }

    /// <summary>The day it was issued (发证日期).</summary>
    public DateOnly IssuedOn { get; set; }

    /// <summary>Who issued it (发证机关).</summary>
    public string? Issuer { get; set; }
}
