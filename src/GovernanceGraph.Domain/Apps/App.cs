using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Apps;

/// <summary>A program that asks the graph on its own behalf (应用), with a key in place of a person's token.</summary>
public sealed class App : Entity
{
    /// <summary>Longest <see cref="Name"/>, in characters.</summary>
    public const int NameMaxLength = 64;

    /// <summary>What a name looks like: small Latin letters, digits and hyphens, a letter first. It stands in logs.</summary>
    public const string NamePattern = "^[a-z][a-z0-9-]*$";

    /// <summary>Its name (应用名称), unique: 1 to 64 small Latin letters, digits and hyphens, a letter first.</summary>
    public required string Name { get; init; }

    /// <summary>The organisation that answers for it (责任组织), if it is known.</summary>
    public Guid? OwnerId { get; set; }

    /// <summary>The organisation that answers for it (责任组织), if it is known.</summary>
    public Organisation? Owner { get; set; }

    /// <summary>The area in which its scopes hold (适用区域), with all below it; null for everywhere.</summary>
    public Guid? AreaId { get; set; }

    /// <summary>The area in which its scopes hold (适用区域), with all below it; null for everywhere.</summary>
    public Area? Area { get; set; }

    /// <summary>What it may read beside the public graph (权限范围).</summary>
    public List<AppScope> Scopes { get; set; } = [];

    /// <summary>The most cost that it may run up at once (配额上限), in units of cost, from 1; null for what the server gives to apps.</summary>
    public int? BudgetCost { get; set; }

    /// <summary>How much of that comes back each second (配额恢复速度), in units of cost, from 1; null for what the server gives to apps.</summary>
    public int? BudgetRestorePerSecond { get; set; }

    /// <summary>When it was registered (登记时间).</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>When it was disabled (停用时间): its keys are refused from then on; null while it is in use.</summary>
    public DateTime? DisabledAt { get; set; }

    /// <summary>Its keys (密钥), past ones too.</summary>
    public ICollection<ApiKey> Keys { get; } = [];
}
