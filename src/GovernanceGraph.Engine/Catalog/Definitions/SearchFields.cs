using System.Linq.Expressions;

namespace GovernanceGraph.Engine.Catalog.Definitions;

/// <summary>What rows of a type are found by, in the order of the model's search vector.</summary>
public sealed class SearchFields<T>
{
    internal List<SearchFieldDefinition> All { get; } = [];

    /// <summary>A text, found by its words.</summary>
    public SearchFields<T> Text(SearchWeight weight, Expression<Func<T, string?>> property) => Add(property, weight, isCode: false);

    /// <summary>A code or number, found as a whole or by its beginning, whatever its punctuation.</summary>
    public SearchFields<T> Code(Expression<Func<T, string?>> property) => Add(property, SearchWeight.A, isCode: true);

    private SearchFields<T> Add(Expression<Func<T, string?>> property, SearchWeight weight, bool isCode)
    {
        All.Add(new SearchFieldDefinition(((MemberExpression)property.Body).Member.Name, weight, isCode));
        return this;
    }
}

/// <param name="Member">The C# property.</param>
public sealed record SearchFieldDefinition(string Member, SearchWeight Weight, bool IsCode);
