using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Scalars;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Catalog.Building;

/// <summary>The arguments of every connection, in HotChocolate's order, ours last.</summary>
internal static class PagingArguments
{
    public static QueryArguments Create(InputObjectGraphType? filter, InputObjectGraphType? sort, Entity entity, PlaceTypes places)
    {
        QueryArguments arguments =
        [
            new QueryArgument(ScalarTypes.Int) { Name = "first", Description = $"Returns the first _n_ elements from the list ({PageSize.Default} without `first` and `last`, at most {PageSize.Maximum})." },
            new QueryArgument(ScalarTypes.String) { Name = "after", Description = "Returns the elements in the list that come after the specified cursor." },
            new QueryArgument(ScalarTypes.Int) { Name = "last", Description = $"Returns the last _n_ elements from the list (at most {PageSize.Maximum})." },
            new QueryArgument(ScalarTypes.String) { Name = "before", Description = "Returns the elements in the list that come before the specified cursor." },
        ];
        if (filter is not null) arguments.Add(new QueryArgument(filter) { Name = "where", Description = "Only elements that pass this filter (筛选)." });
        if (sort is not null) arguments.Add(new QueryArgument(new ListGraphType(new NonNullGraphType(sort))) { Name = "order", Description = "The order (排序), first key first; the id is always the last key." });
        if (entity.Scopes.Count > 0) arguments.Add(new QueryArgument(ScalarTypes.Id) { Name = "within", Description = "Only elements that lie in this area or below it (区域范围)." });
        if (entity.Search is not null) arguments.Add(new QueryArgument(ScalarTypes.String) { Name = "search", Description = "Only elements in which this text is found, in the list's own order. " + SearchTypes.TextDescription });
        if (entity.ListsCurrent) arguments.Add(new QueryArgument(ScalarTypes.Boolean) { Name = "includeEnded", Description = "Whether elements that have ended are listed too (含已终止的). Without effect beside `asOf`." });
        if (entity.Place is null) return arguments;
        arguments.Add(new QueryArgument(places.Near) { Name = "near", Description = $"Only elements near this point (附近), nearest first, at most {PlacePlanner.MaxHits}; takes the place of `order`." });
        arguments.Add(new QueryArgument(places.Box) { Name = "box", Description = "Only elements inside this box on the map (地图范围)." });
        return arguments;
    }
}
