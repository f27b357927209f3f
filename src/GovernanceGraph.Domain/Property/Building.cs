using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Property;

/// <summary>A residential building (楼栋). It lies in one grid.</summary>
public sealed class Building : Located
{
    /// <summary>Longest <see cref="Name"/>, in characters.</summary>
    public const int NameMaxLength = 100;

    /// <summary>Longest <see cref="Address"/>, in characters.</summary>
    public const int AddressMaxLength = 500;

    /// <summary>The compound it belongs to (所属小区); null for a building that stands alone.</summary>
    public Guid? CompoundId { get; set; }

    /// <summary>The compound it belongs to (所属小区); null for a building that stands alone.</summary>
    public Compound? Compound { get; set; }

    /// <summary>The name or number (楼号), such as <c>3号楼</c>.</summary>
    public required string Name { get; set; }

    /// <summary>Its place among the buildings of its compound (排序), ascending.</summary>
    public int Position { get; set; }

    /// <summary>The address (地址); null where the compound's is all there is.</summary>
    public string? Address { get; set; }

    /// <summary>Storeys above ground (层数).</summary>
    public short Floors { get; set; }

    /// <summary>Staircases (单元数), each with its own entrance.</summary>
    public short Staircases { get; set; }

    /// <summary>Households (户数), if known.</summary>
    public int? Households { get; set; }

    /// <summary>Its homes and shops (房屋).</summary>
    public ICollection<Unit> Units { get; } = [];

    /// <summary>Its building leaders and unit leaders (楼长、单元长), past ones too.</summary>
    public ICollection<Membership> Leaders { get; } = [];
}
