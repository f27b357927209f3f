using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.People;

/// <summary>An honour (荣誉) of a person or of an organisation; where neither is named, of the area itself.</summary>
public sealed class Honour : Located
{
    /// <summary>Longest <see cref="Title"/>, in characters.</summary>
    public const int TitleMaxLength = 200;

    /// <summary>Longest <see cref="Awarder"/>, in characters.</summary>
    public const int AwarderMaxLength = 200;

    /// <summary>Which honour (荣誉类型).</summary>
    public HonourKind Kind { get; set; }

    /// <summary>Its title in full (荣誉称号).</summary>
    public required string Title { get; set; }

    /// <summary>The person honoured (获得者).</summary>
    public Guid? PersonId { get; init; }

    /// <summary>The person honoured (获得者).</summary>
    public Person? Person { get; init; }

    /// <summary>The organisation honoured (获得单位).</summary>
    public Guid? OrganisationId { get; init; }

    /// <summary>The organisation honoured (获得单位).</summary>
    public Organisation? Organisation { get; init; }

    /// <summary>Who gave it (授予单位).</summary>
    public string? Awarder { get; set; }

    /// <summary>The day it was given (授予日期).</summary>
    public DateOnly AwardedOn { get; set; }
}
