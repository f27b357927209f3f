using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Property;

/// <summary>A residential compound (住宅小区). It lies in one community, and in one of its grids or across several.</summary>
public sealed class Compound : Located
{
    /// <summary>Longest <see cref="Name"/>, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>Longest <see cref="Address"/>, in characters.</summary>
    public const int AddressMaxLength = 500;

    /// <summary>The name (小区名称).</summary>
    public required string Name { get; set; }

    /// <summary>The address (地址).</summary>
    public string? Address { get; set; }

    /// <summary>Longitude (经度) in degrees, WGS 84; given together with the latitude or not at all.</summary>
    public double? Longitude { get; set; }

    /// <summary>Latitude (纬度) in degrees, WGS 84.</summary>
    public double? Latitude { get; set; }

    /// <summary>Households (户数), if known.</summary>
    public int? Households { get; set; }

    /// <summary>Residents (居民人数), if known.</summary>
    public int? Residents { get; set; }

    /// <summary>The year in which it was finished (建成年份).</summary>
    public short? BuiltYear { get; set; }

    /// <summary>How its property is managed now (物业管理方式).</summary>
    public PropertyRegime Regime { get; set; }

    /// <summary>How it came to be without management (失管原因), now or formerly; null where it always had one.</summary>
    public UnmanagedReason? UnmanagedReason { get; set; }

    /// <summary>First day without management (失管起始日期); null where it always had one.</summary>
    public DateOnly? UnmanagedSince { get; set; }

    /// <summary>Last day without management (失管终止日期); null while it has none, or always had.</summary>
    public DateOnly? UnmanagedUntil { get; set; }

    /// <summary>The community (社区) it lies in.</summary>
    public Area? Community { get; init; }

    /// <summary>The grids it lies in, wholly or in part (所在网格): one, or several where it straddles their borders (跨网格).</summary>
    public ICollection<Area> Grids { get; } = [];

    /// <summary>The rows that link to <see cref="Grids"/> (网格关联).</summary>
    public ICollection<CompoundGrid> CompoundGrids { get; } = [];

    /// <summary>Its buildings (楼栋).</summary>
    public ICollection<Building> Buildings { get; } = [];

    /// <summary>Who serves it and served it (物业服务安排).</summary>
    public ICollection<PropertyArrangement> Arrangements { get; } = [];

    /// <summary>The organisations of its owners (业主组织): assembly and committee.</summary>
    public ICollection<Organisation> OwnersOrganisations { get; } = [];

    /// <summary>The organisations of "1+3+N" around it (“1+3+N”工作体系).</summary>
    public ICollection<Organisation> Organisations { get; } = [];

    /// <summary>The rows that link to <see cref="Organisations"/> (组织关联).</summary>
    public ICollection<CompoundOrganisation> CompoundOrganisations { get; } = [];
}
