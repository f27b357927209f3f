using System.Reflection;
using GovernanceGraph.Contract;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Engine;
using GovernanceGraph.Server.Hosting;
using NetArchTest.Rules;
using Xunit;

namespace GovernanceGraph.UnitTests.Architecture;

/// <summary>The borders of the house: Server → Contract → Engine, Contract → Domain, and nothing else.</summary>
public sealed class BorderTests
{
    private static readonly Assembly Domain = typeof(GovernanceContext).Assembly;
    private static readonly Assembly Engine = typeof(QueryPipeline).Assembly;
    private static readonly Assembly Contract = typeof(GovernanceGraphModel).Assembly;
    private static readonly Assembly Server = typeof(GraphServices).Assembly;

    private static readonly string[] Http = ["Microsoft.AspNetCore", "System.Net.Http"];

    [Fact]
    public void The_engine_knows_no_domain_no_contract_no_server_and_no_http() =>
        Refuse(All(Engine), ["GovernanceGraph.Domain", "GovernanceGraph.Contract", "GovernanceGraph.Server", .. Http]);

    [Fact]
    public void The_domain_knows_no_engine_no_contract_no_server_and_no_http() =>
        Refuse(All(Domain), ["GovernanceGraph.Engine", "GovernanceGraph.Contract", "GovernanceGraph.Server", "GraphQL", .. Http]);

    [Fact]
    public void The_contract_knows_no_server_no_http_and_no_sql() =>
        Refuse(All(Contract), ["GovernanceGraph.Server", "GovernanceGraph.Engine.Sql", "GovernanceGraph.Engine.Execution", "Npgsql", .. Http]);

    [Theory]
    [InlineData("GovernanceGraph.Engine.Planning")]
    [InlineData("GovernanceGraph.Engine.Sql")]
    [InlineData("GovernanceGraph.Engine.Values")]
    public void Planning_never_touches_the_database(string folder) =>
        Refuse(Types.InAssembly(Engine).That().ResideInNamespaceStartingWith(folder), ["Npgsql", "Microsoft.EntityFrameworkCore", "GovernanceGraph.Engine.Execution", .. Http]);

    /// <summary>EF Core's model is read once, when the catalogue is built.</summary>
    [Fact]
    public void Only_the_catalogues_builder_reads_the_model() =>
        Refuse(Types.InAssembly(Engine).That().DoNotResideInNamespaceStartingWith("GovernanceGraph.Engine.Catalog.Building"), ["Microsoft.EntityFrameworkCore"]);

    [Fact]
    public void Assemblies_refer_to_each_other_only_downwards()
    {
        Assert.Equal([], OursIn(Domain));
        Assert.Equal([], OursIn(Engine));
        Assert.Equal(["GovernanceGraph.Domain", "GovernanceGraph.Engine"], OursIn(Contract));
    }

    /// <summary>Such a namespace would hide GraphQL.NET's.</summary>
    [Fact]
    public void No_namespace_hides_the_library() =>
        Assert.DoesNotContain(
            new[] { Domain, Engine, Contract, Server }.SelectMany(a => a.GetTypes()).Select(t => t.Namespace ?? "").Distinct(),
            n => n.Split('.') is [_, "GraphQL" or "Schema", ..]);

    private static PredicateList All(Assembly assembly) => Types.InAssembly(assembly).That().HaveNameMatching(".*");

    private static void Refuse(PredicateList types, string[] dependencies)
    {
        var offenders = types.Should().NotHaveDependencyOnAny(dependencies).GetResult().FailingTypeNames;
        Assert.True(offenders is null or { Count: 0 }, $"These types depend on one of {string.Join(", ", dependencies)}: {string.Join(", ", offenders ?? [])}");
    }

    private static string[] OursIn(Assembly assembly) =>
        [.. assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith("GovernanceGraph", StringComparison.Ordinal)).Order()];
}
