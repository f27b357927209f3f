using System.Linq.Expressions;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog.Access;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Catalog.Definitions;

/// <summary>The root field that tells viewers who they are for the platform, and what is theirs.</summary>
public sealed class ViewerDefinition(string name, string description)
{
    public string Name => name;

    public string Description => description;

    public List<ViewerFactDefinition> Facts { get; } = [];

    public List<ViewerNumbersDefinition> Groups { get; } = [];

    public List<ViewerRowDefinition> Rows { get; } = [];

    public List<ViewerRowsDefinition> Lists { get; } = [];

    /// <summary>A text that the server knows.</summary>
    public ViewerDefinition Text(string name, string description, Func<Viewer, string?> fact, bool isRequired = false) => Fact(name, description, values => fact(values.Viewer), typeof(string), isRequired);

    /// <summary>A list of texts that the server knows.</summary>
    public ViewerDefinition Texts(string name, string description, Func<Viewer, IReadOnlyList<string>> fact) => Fact(name, description, values => fact(values.Viewer), typeof(IReadOnlyList<string>), isRequired: true);

    /// <summary>An object of whole numbers that the server knows; null where nobody counts.</summary>
    public ViewerDefinition Numbers(string name, string typeName, string description, params IReadOnlyList<ViewerNumber> numbers)
    {
        Groups.Add(new ViewerNumbersDefinition(name, typeName, description, numbers));
        return this;
    }

    /// <summary>The row whose key is the viewer's.</summary>
    public ViewerDefinition One<T>(string name, string description, ViewerKey of)
    {
        Rows.Add(new ViewerRowDefinition(name, description, typeof(T), of));
        return this;
    }

    /// <summary>The rows whose property holds the viewer's key.</summary>
    public ViewerDefinition Many<T, TKey>(string name, string description, ViewerKey of, Expression<Func<T, TKey>> key)
    {
        Lists.Add(new ViewerRowsDefinition(name, description, typeof(T), of, FieldDefinition.NameOf(key)));
        return this;
    }

    private ViewerDefinition Fact(string name, string description, Func<RequestValues, object?> fact, Type type, bool isRequired)
    {
        Facts.Add(new ViewerFactDefinition(name, description, fact, type, isRequired));
        return this;
    }
}

/// <summary>A whole number of the request.</summary>
public sealed record ViewerNumber(string Name, string Description, Func<RequestValues, long> Value);

public sealed record ViewerNumbersDefinition(string Name, string TypeName, string Description, IReadOnlyList<ViewerNumber> Numbers);

public sealed record ViewerFactDefinition(string Name, string Description, Func<RequestValues, object?> Fact, Type Type, bool IsRequired);

public sealed record ViewerRowDefinition(string Name, string Description, Type Type, ViewerKey Of);

public sealed record ViewerRowsDefinition(string Name, string Description, Type Type, ViewerKey Of, string Property);
