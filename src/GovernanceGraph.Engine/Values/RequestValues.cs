using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Budgets;
using GovernanceGraph.Engine.Identity;

namespace GovernanceGraph.Engine.Values;

/// <summary>What one request brings to a plan: its coerced variables, and the keys found for it before the statement is sent.</summary>
public sealed class RequestValues(object?[] variables)
{
    /// <summary>Stands for a variable that was not given and has no default.</summary>
    public static readonly object Absent = new();

    private Dictionary<object, object>? _memory;

    public object?[] Variables => variables;

    /// <summary>Who asks: the keys of the viewer's areas, organisations and person are parameters of plans.</summary>
    public Viewer Viewer { get; init; } = Viewer.Anonymous;

    /// <summary>Whose turn the statement takes, and what it costs.</summary>
    public (Asker Asker, long Cost) Load { get; set; }

    /// <summary>What the request pays from; null where nobody counts.</summary>
    public Budgets.CostMeter? Meter { get; init; }

    /// <summary>The personal values that the answer shows in full; filled while it is written.</summary>
    public Disclosures Disclosures { get; private init; } = new();

    /// <summary>One entry per root field whose object is found in memory; null where there is none.</summary>
    public NodeId?[] Resolved { get; set; } = [];

    /// <summary>The key of the object that a command's payload names; for plans of payloads only.</summary>
    public Guid Named { get; private init; }

    /// <summary>The stretch of the log that is read; for plans of subscriptions only.</summary>
    public LogRange Range { get; private init; }

    /// <summary>The same request anew, for another stretch of the log.</summary>
    public RequestValues Reading(LogRange range, long cost) => new(variables) { Viewer = Viewer, Range = range, Load = (default, cost) };

    /// <summary>The same request, for a plan of the object with the key.</summary>
    public RequestValues Naming(Guid key) => new(variables) { Viewer = Viewer, Named = key, Disclosures = Disclosures, Load = Load };

    /// <summary>What a part of the plan has worked out for this request already.</summary>
    public T? Remembered<T>(object by)
        where T : class => _memory?.GetValueOrDefault(by) as T;

    public void Remember(object by, object what) => (_memory ??= new(ReferenceEqualityComparer.Instance))[by] = what;
}
