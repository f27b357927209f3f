using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Values;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Planning;

/// <summary>
/// A list of a big table may be filtered or sorted freely only where an index bounds the rows first: a parent, an area, or an <c>@indexed</c>
/// field compared with a value. Otherwise one short request could scan the table.
/// </summary>
public sealed class Anchors(Entity entity, bool isNested, IInputObjectGraphType? filter)
{
    /// <param name="isFiltered">Whether the filter tests anything: <c>{ and: [] }</c> does not.</param>
    public void Require(PageArguments page, PageOrder order, bool isFiltered)
    {
        if (isFiltered || !order.IsIndexed) Require(page);
    }

    /// <summary>An anchor whatever is asked for: groups look at all rows.</summary>
    public void Require(PageArguments page)
    {
        if (!entity.IsBig || isNested || page.Within is not null || page.Near is not null || page.Box is not null || page.Search is not null) return;
        if (page.Where is { } where && HasAnchor(where)) return;
        var names = (filter?.Fields ?? []).OfType<PlannedInputField>().Where(f => f.IsIndexed).Select(f => f.Name).Prepend("within").ToArray();
        throw new RequestException(new GraphError(ErrorCodes.NoIndexedFilter, $"A filter, an order or groups of {entity.Name} objects need an anchor: give `within` an area, or test one of {string.Join(", ", names.Skip(1).Select(n => $"`{n}`"))} with eq, in or a range.")
        {
            Details = new Dictionary<string, object> { ["anchors"] = names },
        });
    }

    /// <summary>An anchor stands at the top of the filter or inside <c>and</c>: what <c>or</c> and <c>not</c> say does not bound the rows.</summary>
    private bool HasAnchor(Argument where) => where.Fields.Any(f =>
        f.Key == "and" ? !f.Value.IsNull && f.Value.Items.Any(i => !i.IsNull && HasAnchor(i)) : IsAnchor(f.Key, f.Value));

    private bool IsAnchor(string name, Argument operand)
    {
        if (operand.IsNull || filter!.GetField(name) is not PlannedInputField { IsIndexed: true } field) return false;
        var tests = field.Binding is ReferenceBinding ? operand.Fields.GetValueOrDefault("id") : operand;
        return tests is { IsNull: false } && tests.Fields.Any(t => !t.Value.IsNull && Planning.Filters.FilterOperators.Anchoring.Contains(t.Key));
    }
}
