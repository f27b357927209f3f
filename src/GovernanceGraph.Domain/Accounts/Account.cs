using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Accounts;

/// <summary>Somebody who can sign in (账号): a subject of a token issuer, and the person of the graph that this is. What the account may see is said by its roles.</summary>
public sealed class Account : Entity
{
    /// <summary>Longest <see cref="Issuer"/>, in characters.</summary>
    public const int IssuerMaxLength = 200;

    /// <summary>Longest <see cref="Subject"/>, in characters: as OpenID Connect Core bounds <c>sub</c>.</summary>
    public const int SubjectMaxLength = 255;

    /// <summary>Longest <see cref="Label"/>, in characters.</summary>
    public const int LabelMaxLength = 100;

    /// <summary>Who signs its tokens (签发者): the claim <c>iss</c> of RFC 7519, compared character by character.</summary>
    public required string Issuer { get; init; }

    /// <summary>Who it is for that issuer (主体标识): the claim <c>sub</c> of RFC 7519; unique for each issuer and never given to somebody else.</summary>
    public required string Subject { get; init; }

    /// <summary>The person of the graph that signs in with it (对应人员); null where there is none, as for an outside auditor.</summary>
    public Guid? PersonId { get; set; }

    /// <summary>The person of the graph that signs in with it (对应人员); null where there is none, as for an outside auditor.</summary>
    public Person? Person { get; set; }

    /// <summary>What administrators call it (显示名称), such as a post; not the person's name.</summary>
    public required string Label { get; set; }

    /// <summary>When it was made (创建时间).</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>When it was disabled (停用时间): its tokens are refused from then on; null while it is in use.</summary>
    public DateTime? DisabledAt { get; set; }

    /// <summary>The roles it has, past and coming ones too (角色授权).</summary>
    public ICollection<AccountRole> Roles { get; } = [];
}
