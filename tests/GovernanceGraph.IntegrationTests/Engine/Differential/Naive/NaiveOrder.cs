using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Values;
using GraphQL.Types;

namespace GovernanceGraph.IntegrationTests.Engine.Differential.Naive;

/// <summary>Compares rows by an <c>order</c> argument, else by the declared order; by the key last, in the direction of the key before it.</summary>
internal sealed class NaiveOrder : IComparer<object>
{
    private readonly NaiveRows? _rows;
    private readonly List<(Func<object, object?> Value, bool Descending)> _keys = [];

    private readonly HashSet<string> _paths = [];

    /// <summary>By one number, smallest first.</summary>
    public NaiveOrder(Func<object, double> by) => _keys.AddRange([(row => by(row), false), (row => NaiveRows.KeyOf(row), false)]);

    public NaiveOrder(NaiveRows rows, Entity entity, IEnumerable<object?>? order, IInputObjectGraphType? type)
    {
        _rows = rows;
        foreach (var item in order ?? []) Add((IDictionary<string, object?>)item!, type!, "", row => row);
        if (_keys.Count == 0)
            foreach (var (column, descending) in entity.DefaultOrder) _keys.Add((row => NaiveRows.Get(row, column.Property), descending));
        _keys.Add((row => NaiveRows.KeyOf(row), _keys.Count > 0 && _keys[^1].Descending));
    }

    public int Compare(object? left, object? right)
    {
        foreach (var (value, descending) in _keys)
        {
            var difference = NaiveValues.Compare(value(left!), value(right!));
            if (difference != 0) return descending ? -difference : difference;
        }

        return 0;
    }

    private void Add(IDictionary<string, object?> item, IInputObjectGraphType type, string path, Func<object, object?> start)
    {
        foreach (var (name, value) in item)
        {
            if (value is null) continue;
            var field = (PlannedInputField)type.GetField(name)!;
            if (field.Binding is ReferenceBinding reference)
                Add((IDictionary<string, object?>)value, (IInputObjectGraphType)field.ResolvedType!, path + name + ".", row => start(row) is { } source && NaiveRows.Get(source, reference.Relation.Name) is { } target && (RowPlanner.IsAlwaysThere(reference) || _rows!.IsVisible(target)) ? target : null);
            else if (_paths.Add(path + name))   // a key given again changes nothing
                _keys.Add((row => start(row) is { } source ? NaiveRows.Get(source, ((ColumnBinding)field.Binding!).Column.Property) : null, value is SortDirection.Descending));
        }
    }
}
