using System.Text;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Groups;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Planning.Groups;

/// <summary>Groups as a query, with the columns of their keys.</summary>
internal sealed record GroupQuery(Query Page, IReadOnlyList<GroupKey> Keys, IReadOnlyList<ColumnExpr> Columns, TalliedRow Row)
{
    /// <summary>The object that a key refers to, joined in.</summary>
    public string Join(RowPlanner rows, int key)
    {
        var relation = ((ReferenceKey)Keys[key]).Relation;
        return rows.Join(Page, Page.Alias, new ReferenceBinding(new Relation(relation.Name, relation.Target, Columns[key].Column, relation.To, isCollection: false, isRequired: false)));
    }
}

/// <summary>Sorts and filters groups. Objects that are keys are sorted as lists of them are; the keys themselves always come last, so that the order is total.</summary>
internal sealed class GroupOrder(RowPlanner rows)
{
    private readonly List<OrderKey> _keys = [];
    private readonly StringBuilder _identity = new();

    public PageOrder Order(GroupQuery groups, Argument? order, IInputObjectGraphType? input)
    {
        foreach (var (name, direction) in (order?.Items ?? []).Where(i => !i.IsNull).SelectMany(i => i.Fields).Where(f => !f.Value.IsNull))
        {
            var descending = direction.Value is SortDirection.Descending;
            switch (((PlannedInputField)input!.GetField(name)!).Binding)
            {
                case MeasureBinding figure: Add(FigurePlanner.Headline(groups.Row, figure.Measure), descending, name); break;
                case CountBinding: Add(FigurePlanner.Count(groups.Row), descending, name); break;
                default: ByKeys(groups, descending); break;
            }
        }

        ByKeys(groups, descending: false);
        foreach (var (column, i) in groups.Columns.Select((c, i) => (c, i))) Add(column, descending: false, $"k{i}");
        return new PageOrder(_keys, _identity.ToString(), IsIndexed: false);
    }

    /// <summary>The tests of groups' figures.</summary>
    public static IEnumerable<Expr> Having(PlanContext context, GroupQuery groups, Argument having, IInputObjectGraphType input)
    {
        foreach (var (name, operand) in having.Fields.Where(f => !f.Value.IsNull))
        {
            var field = (PlannedInputField)input.GetField(name)!;
            var column = field.Binding is MeasureBinding figure ? FigurePlanner.Headline(groups.Row, figure.Measure) : FigurePlanner.Count(groups.Row);
            var tests = (IInputObjectGraphType)field.ResolvedType!;
            foreach (var (test, value) in operand.Fields) yield return ((PlannedInputField)tests.GetField(test)!).Operator!.Test(column, column.Column, value, context.Parameters);
        }
    }

    private void ByKeys(GroupQuery groups, bool descending)
    {
        var room = CursorCodec.MaxKeys - groups.Keys.Count;   // the keys themselves must fit in too
        for (var i = 0; i < groups.Keys.Count; i++)
        {
            if (groups.Keys[i] is not ReferenceKey { Relation.Target.DefaultOrder: var order })
            {
                Add(groups.Columns[i], descending, $"k{i}");
                continue;
            }

            if (_keys.Count + order.Count > room) continue;
            var alias = groups.Join(rows, i);
            foreach (var (column, backward) in order) Add(new ColumnExpr(alias, column), descending != backward, $"k{i}.{column.Name}", isOptional: true);
        }
    }

    private void Add(ColumnExpr key, bool descending, string name, bool isOptional = false)
    {
        if (_keys.Exists(k => k.Sort.Expr.Equals(key))) return;   // a repeated key changes nothing
        _keys.Add(new OrderKey(new SortKey(key, descending, isOptional || key.Column.IsNullable), key.Column));
        _identity.Append(name).Append(descending ? '>' : '<');
    }
}
