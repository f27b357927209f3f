namespace GovernanceGraph.Engine.Values;

/// <summary>A value of an enum that steers the plan (what to group by, how to rank): its name is part of the plan's key.</summary>
public abstract class PlanChoice(string name)
{
    /// <summary>The name in the enum.</summary>
    public string Name => name;

    public sealed override string ToString() => name;
}
