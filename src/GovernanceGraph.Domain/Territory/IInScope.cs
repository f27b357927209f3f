namespace GovernanceGraph.Domain.Territory;

/// <summary>What carries the keys of the areas that it lies in: areas themselves, and every <see cref="Located"/> row. See <see cref="Scope"/>.</summary>
public interface IInScope
{
    /// <summary>The province (省).</summary>
    Guid? ProvinceId { get; }

    /// <summary>The city (市).</summary>
    Guid? CityId { get; }

    /// <summary>The district (区).</summary>
    Guid? DistrictId { get; }

    /// <summary>The subdistrict (街道).</summary>
    Guid? SubdistrictId { get; }

    /// <summary>The community (社区).</summary>
    Guid? CommunityId { get; }

    /// <summary>The first-level grid (一级网格).</summary>
    Guid? Grid1Id { get; }

    /// <summary>The second-level grid (二级网格).</summary>
    Guid? Grid2Id { get; }

    /// <summary>The micro-grid (微网格).</summary>
    Guid? Grid3Id { get; }
}
