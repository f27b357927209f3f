using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Property;

/// <summary>Seven services of property management. The brief counts seven (七项管理服务) and does not say which: these names are (ours) and local data.</summary>
internal static class PropertyServices
{
    private static readonly IdSeries Ids = new("property service");

    private static readonly (string Code, string Name, string NameEn)[] Table =
    [
        ("CLEANING", "环境保洁", "Cleaning"), ("ORDER", "秩序维护", "Order and entrance"), ("REPAIRS", "公共设施维修", "Repairs of shared facilities"), ("GREENERY", "绿化养护", "Care of greenery"),
        ("PARKING", "停车管理", "Parking"), ("WASTE", "垃圾清运", "Waste removal"), ("CONVENIENCE", "便民服务", "Everyday services"),
    ];

    /// <summary>How many there are.</summary>
    public static int Count => Table.Length;

    public static IEnumerable<Category> All() => Table.Select((row, index) => new Category
    {
        Id = Id(index),
        Taxonomy = CategoryTaxonomy.PropertyService,
        Code = row.Code,
        Name = row.Name,
        NameEn = row.NameEn,
        Position = index + 1,
    });

    /// <summary>The key of a service, counted from 0.</summary>
    public static Guid Id(int index) => Ids.At(index);
}
