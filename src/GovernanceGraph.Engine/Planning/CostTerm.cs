using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning;

/// <summary>
/// A node of the cost formula: (own price + the prices below) × page size. Leaves are free, an object costs one, filters and sorts cost what the
/// planner adds; kept with the plan and evaluated with each request's page sizes before anything runs.
/// </summary>
public sealed class CostTerm
{
    private readonly List<CostTerm> _children = [];
    private readonly List<CostTerm> _alternatives = [];
    private Func<RequestValues, int>? _times;

    /// <summary>The price of this object itself, for each time it is read.</summary>
    public long Own { get; set; }

    /// <summary>A part read once for each row of this one.</summary>
    public CostTerm Add(PageSize? times = null) => Add(times is null ? null : times.Read);

    /// <summary>A part read as often as a request says.</summary>
    public CostTerm Add(Func<RequestValues, int>? times)
    {
        var child = new CostTerm { _times = times };
        _children.Add(child);
        return child;
    }

    /// <summary>One of several parts, of which each row has one: the dearest counts.</summary>
    public CostTerm Either()
    {
        var alternative = new CostTerm();
        _alternatives.Add(alternative);
        return alternative;
    }

    public long Evaluate(RequestValues values)
    {
        var sum = Own;
        foreach (var child in _children) sum += child.Evaluate(values);
        if (_alternatives.Count > 0) sum += _alternatives.Max(a => a.Evaluate(values));
        return _times is null ? sum : sum * Math.Max(1, _times(values));
    }
}
