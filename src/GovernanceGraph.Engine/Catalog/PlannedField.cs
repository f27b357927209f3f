using GraphQL.Types;

namespace GovernanceGraph.Engine.Catalog;

/// <summary>A field of the graph that is planned into the statement rather than resolved.</summary>
public sealed class PlannedField : FieldType
{
    public required Binding Binding { get; init; }
}

/// <summary>A field of a filter or sort input, tied to what it tests or sorts by.</summary>
public sealed class PlannedInputField : FieldType
{
    /// <summary>Null for <c>and</c>, <c>or</c>, <c>not</c> and for operators.</summary>
    public Binding? Binding { get; init; }

    /// <summary>For an operator of a scalar filter.</summary>
    public Planning.Filters.FilterOperator? Operator { get; init; }

    /// <summary>Whether it may anchor an anonymous viewer's list of a big table (<c>@indexed</c>).</summary>
    public bool IsIndexed { get; init; }
}
