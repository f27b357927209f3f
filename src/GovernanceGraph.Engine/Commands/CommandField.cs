using GovernanceGraph.Engine.Catalog;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Commands;

/// <summary>A field of <c>Mutation</c>.</summary>
public sealed class CommandField : FieldType
{
    /// <summary>The one argument of every step.</summary>
    public const string InputArgument = "input";

    public required CommandDefinition Command { get; init; }
}

/// <summary>A field of a payload that is an object of the graph: a planned subtree, read after the command.</summary>
public sealed class ReferenceField : FieldType
{
    public required Entity Entity { get; init; }

    /// <summary>The key that the payload's object (or a part of it) holds; null when it holds none.</summary>
    public required Func<object, Guid?> Key { get; init; }
}
