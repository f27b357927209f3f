using GovernanceGraph.Engine.Catalog;
using GraphQL;
using GraphQL.Types;

namespace GovernanceGraph.IntegrationTests.Engine.Differential.Naive;

/// <summary>A page of rows: filtered, sorted and cut in memory. A cursor here is just the row's key.</summary>
internal sealed class NaivePage
{
    private const string CursorPrefix = "key ";

    public required List<object> Rows { get; init; }

    public required int TotalCount { get; init; }

    public required bool IsOfPeople { get; init; }

    /// <summary>The count as everybody is told it: of people to the nearest five, and none below that.</summary>
    public int? Told(int? atMost)
    {
        var count = Math.Min(TotalCount, atMost ?? int.MaxValue);
        return !IsOfPeople ? count : count < 5 ? null : (count + 2) / 5 * 5;
    }

    public required bool HasNext { get; init; }

    public required bool HasPrevious { get; init; }

    public static string CursorOf(object row) => CursorPrefix + NaiveRows.KeyOf(row);

    public static NaivePage Of(NaiveRows rows, Entity entity, IEnumerable<object> candidates, IResolveFieldContext context)
    {
        object? Given(string name) => context.Arguments!.TryGetValue(name, out var value) ? value.Value : null;
        IGraphType? InputOf(string name) => context.FieldDefinition.Arguments!.Find(name)?.ResolvedType!.GetNamedType();

        var list = candidates;
        if (Given("where") is IDictionary<string, object?> where) list = list.Where(r => new NaiveFilter(rows).Passes(r, where, (IInputObjectGraphType)InputOf("where")!));
        if (Given("within") is string within) list = list.Where(r => NaiveRows.LiesIn(r, NaiveValues.ReadId(within).Key));
        if (Given("search") is string text) list = list.Where(r => NaiveSearch.Finds(entity, r, text));
        if (Given("box") is IDictionary<string, object?> box) list = list.Where(r => NaivePlace.IsInBox(entity, r, box));
        var near = Given("near") as IDictionary<string, object?>;
        if (near is not null) list = list.Where(r => NaivePlace.Distance(entity, r, near) <= Convert.ToDouble(near["metres"], System.Globalization.CultureInfo.InvariantCulture));
        var order = near is not null ? new NaiveOrder(r => NaivePlace.Distance(entity, r, near)) : new NaiveOrder(rows, entity, Given("order") as IEnumerable<object?>, InputOf("order") as IInputObjectGraphType);
        var sorted = list.Order(order).ToList();

        var (first, last, after, before) = (Given("first") as int?, Given("last") as int?, Given("after") as string, Given("before") as string);
        var between = sorted.Where(r => (after is null || order.Compare(r, At(after)) > 0) && (before is null || order.Compare(r, At(before)) < 0)).ToList();
        var isBackward = last is not null || (first is null && before is not null && after is null);
        var size = last ?? first ?? 10;
        var page = isBackward ? between.TakeLast(size).ToList() : between.Take(size).ToList();
        var isCut = between.Count > page.Count;
        return new NaivePage
        {
            Rows = page,
            TotalCount = sorted.Count,
            IsOfPeople = entity.IsOfPeople,
            HasNext = isBackward ? before is not null && page.Count > 0 : isCut,
            HasPrevious = isBackward ? isCut : after is not null && page.Count > 0,
        };

        object At(string cursor) => rows.All(entity).Single(r => CursorOf(r) == cursor);
    }
}
