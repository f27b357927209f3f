using System.Linq.Expressions;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog.Access;

namespace GovernanceGraph.Engine.Catalog.Definitions;

/// <summary>The root field that tells viewers who they are for the platform, and what is theirs.</summary>
public sealed class ViewerDefinition(string name, string description)
{
    public string Name => name;

    public string Description => description;

    public List<ViewerFactDefinition> Facts { get; } = [];

    public List<ViewerRowDefinition> Rows { get; } = [];

    public List<ViewerRowsDefinition> Lists { get; } = [];

    /// <summary>A text that the server knows.</summary>
    public ViewerDefinition Text(string name, string description, Func<Viewer, string?> fact, bool isRequired = false) => Fact(name, description, fact, typeof(string), isRequired);

    /// <summary>A list of texts that the server knows.</summary>
    public ViewerDefinition Texts(string name, string description, Func<Viewer, IReadOnlyList<string>> fact) => Fact(name, description, fact, typeof(IReadOnlyList<string>), isRequired: true);

    /// <summary>A whole number that the server knows.</summary>
    public ViewerDefinition Number(string name, string description, Func<Viewer, int?> fact) => Fact(name, description, v => fact(v), typeof(int), isRequired: false);

    /// <summary>The row whose key is the viewer's.</summary>
    public ViewerDefinition One<T>(string name, string description, ViewerKey of)
    {
        Rows.Add(new ViewerRowDefinition(name, description, typeof(T), of));
        return this;
    }

    /// <summary>The rows whose property holds the viewer's key.</summary>
    public ViewerDefinition Many<T>(string name, string description, ViewerKey of, Expression<Func<T, Guid?>> key)
    {
        Lists.Add(new ViewerRowsDefinition(name, description, typeof(T), of, FieldDefinition.NameOf(key)));
        return this;
    }

    private ViewerDefinition Fact(string name, string description, Func<Viewer, object?> fact, Type type, bool isRequired)
    {
        Facts.Add(new ViewerFactDefinition(name, description, fact, type, isRequired));
        return this;
    }
}

public sealed record ViewerFactDefinition(string Name, string Description, Func<Viewer, object?> Fact, Type Type, bool IsRequired);

public sealed record ViewerRowDefinition(string Name, string Description, Type Type, ViewerKey Of);

public sealed record ViewerRowsDefinition(string Name, string Description, Type Type, ViewerKey Of, string Property);
