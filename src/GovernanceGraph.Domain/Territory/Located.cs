using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Territory;

/// <summary>What lies in an area, and with it in all areas above that one. See <see cref="Scope"/>.</summary>
public abstract class Located : Entity, IInScope
{
    /// <summary>The smallest known area it lies in (所在区域).</summary>
    public Guid? AreaId { get; set; }

    /// <summary>The smallest known area it lies in (所在区域).</summary>
    public Area? Area { get; set; }

    /// <summary>The province (省) it lies in; filled by the database.</summary>
    public Guid? ProvinceId { get; private set; }

    /// <summary>The city (市) it lies in; filled by the database.</summary>
    public Guid? CityId { get; private set; }

    /// <summary>The district (区) it lies in; filled by the database.</summary>
    public Guid? DistrictId { get; private set; }

    /// <summary>The subdistrict (街道) it lies in; filled by the database.</summary>
    public Guid? SubdistrictId { get; private set; }

    /// <summary>The community (社区) it lies in; filled by the database.</summary>
    public Guid? CommunityId { get; private set; }

    /// <summary>The first-level grid (一级网格) it lies in; filled by the database.</summary>
    public Guid? Grid1Id { get; private set; }

    /// <summary>The second-level grid (二级网格) it lies in; filled by the database.</summary>
    public Guid? Grid2Id { get; private set; }

    /// <summary>The micro-grid (微网格) it lies in; filled by the database.</summary>
    public Guid? Grid3Id { get; private set; }
}
