using GovernanceGraph.Contract;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.UnitTests;

/// <summary>The public graph without a database: it is made of code and of EF Core's model alone.</summary>
internal static class TestModel
{
    private static readonly Lazy<GovernanceGraphModel> Lazy = new(Make);

    public static GovernanceGraphModel Graph => Lazy.Value;

    private static GovernanceGraphModel Make()
    {
        var options = GovernanceContextOptions.For("Host=unused;Database=unused");
        using var context = new GovernanceContext(options);
        return new GovernanceGraphModel(context.Model, new TerritoryIndex(options, TimeProvider.System));
    }
}
