using System.Linq.Expressions;

namespace GovernanceGraph.Engine.Catalog.Definitions;

/// <summary>The fields of <c>Subscription</c>: each gives the rows of a log as they come.</summary>
public sealed class SubscriptionDefinition
{
    public List<RootStreamDefinition> Streams { get; } = [];

    /// <summary>Every row of a log, as an edge of its connection.</summary>
    public SubscriptionDefinition Events<T>(string name, string description)
    {
        Streams.Add(new RootStreamDefinition(name, typeof(T), description, null, null, null));
        return this;
    }

    /// <summary>The rows of a log that are about objects of one type, each with its object, by which they may be filtered.</summary>
    /// <param name="typeName">The name of what is sent: an object of the row, the object that it is about, and the cursor.</param>
    public SubscriptionDefinition Changes<T, TSubject>(string name, string typeName, Expression<Func<T, TSubject?>> subject, string description, string typeDescription)
    {
        Streams.Add(new RootStreamDefinition(name, typeof(T), description, FieldDefinition.NameOf(subject), typeName, typeDescription));
        return this;
    }
}

/// <param name="Subject">The navigation to the object; null for the rows alone.</param>
public sealed record RootStreamDefinition(string Name, Type Type, string Description, string? Subject, string? TypeName, string? TypeDescription);
