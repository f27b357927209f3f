using GovernanceGraph.Engine.Catalog.Definitions;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Catalog;

/// <summary>A function of the database whose rows a root field shows: how the field's arguments become the function's.</summary>
public interface IRowCall
{
    /// <summary>The function's name, unquoted.</summary>
    string Function { get; }

    /// <summary>The function's parameters, in its order: PostgreSQL's type and C#'s.</summary>
    IReadOnlyList<(string StoreType, Type ClrType)> Parameters { get; }

    /// <summary>The arguments of the field.</summary>
    IReadOnlyList<QueryArgument> Arguments(IArgumentTypes types);

    /// <summary>The values of <see cref="Parameters"/> for one request.</summary>
    /// <param name="arguments">The coerced values of <see cref="Arguments"/>.</param>
    /// <param name="now">This instant, in UTC.</param>
    /// <exception cref="Errors.RequestException">A value cannot be meant.</exception>
    object?[] Values(IReadOnlyDictionary<string, object?> arguments, DateTime now);
}
