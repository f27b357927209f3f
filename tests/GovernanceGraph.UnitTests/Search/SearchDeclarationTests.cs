using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Engine.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Xunit;

namespace GovernanceGraph.UnitTests.Search;

/// <summary>What the graph says it searches is what the database's vectors are made of.</summary>
public sealed class SearchDeclarationTests
{
    private static readonly GraphCatalog Catalog = TestModel.Graph.Catalog;

    public static TheoryData<string> Vectors => [.. Models()];

    private static List<string> Models()
    {
        using var context = Context();
        return [.. context.GetService<IDesignTimeModel>().Model.GetEntityTypes().Where(e => e.FindProperty("Search") is not null).Select(e => e.ClrType.Name)];
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_vector_is_made_of_what_the_graph_says(string type)
    {
        using var context = Context();
        var model = context.GetService<IDesignTimeModel>().Model.GetEntityTypes().Single(e => e.ClrType.Name == type);
        var declared = Catalog.Entities[model.ClrType].Search!.Fields;
        Assert.Equal(string.Join(" || ", declared.Select(Sql)), model.FindProperty("Search")!.GetComputedColumnSql());
        Assert.Contains(model.GetIndexes(), i => i.Properties is [{ Name: "Search" }] && i["Npgsql:IndexMethod"] is "gin");
    }

    [Fact]
    public void Every_searched_type_has_a_vector_and_no_type_of_persons_is_searched()
    {
        var searched = Catalog.Entities.Where(e => e.Value.Search is not null).Select(e => e.Key.Name).ToList();
        Assert.Equal(Models().Order(), searched.Order());
        Assert.Empty(searched.Intersect(["Person", "Volunteer", "Membership"]));
    }

    private static string Sql(SearchedField field) => field.IsCode ? $"public.search_code({field.Column.Name})" : $"public.search_text({field.Column.Name}, '{field.Weight}')";

    private static GovernanceContext Context() => new(GovernanceContextOptions.For("Host=nowhere"));
}
