using GovernanceGraph.Engine.Catalog.Definitions;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Scalars;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Catalog.Building;

/// <summary>The root fields that read a log: pages of it, and the fields of <c>Subscription</c>.</summary>
internal sealed class LogTypes(GraphCatalog catalog, IReadOnlyDictionary<string, IComplexGraphType> types, EnumTypes enums, ConnectionTypes connections, FilterTypes filters)
{
    /// <summary>The fields beside the object.</summary>
    private const string Cursor = "cursor", Event = "event";

    /// <summary>GraphQL.NET asks for one; nothing calls it.</summary>
    private static readonly SourceStreamResolver<object> Planned = new(IObservable<object?> (_) => throw new InvalidOperationException("Subscriptions are planned, not resolved."));

    private const string CursorDescription = "Its place in the log (游标): give it to `after` of any field that reads the log, live or page by page, to go on behind it.";

    public PlannedField Page(RootLogDefinition log)
    {
        var entity = catalog.Entities[log.Type];
        return new PlannedField
        {
            Name = log.Name,
            ResolvedType = new NonNullGraphType(connections.Of(entity.Name)),
            Binding = new LogBinding(entity),
            Arguments = [new QueryArgument(ScalarTypes.Int) { Name = "first", Description = $"Returns the first _n_ events ({PageSize.Default} unless given, at most {PageSize.Maximum})." }, After(), Kinds(entity), Within()],
            Description = log.Description,
        };
    }

    public ObjectGraphType Subscription(SubscriptionDefinition definition)
    {
        var type = new ObjectGraphType { Name = "Subscription", Description = "What can be followed live (订阅入口). An operation asks for one field; each event is an answer of its own, in the order of the log." };
        foreach (var stream in definition.Streams) type.AddField(Stream(stream));
        return type;
    }

    private PlannedField Stream(RootStreamDefinition stream)
    {
        var entity = catalog.Entities[stream.Type];
        var subject = stream.Subject is { } navigation ? new ReferenceBinding(entity.Relations[navigation]) : null;
        QueryArguments arguments = subject is null ? [After(), Kinds(entity), Within()] : [After(), Within()];
        if (subject is not null && filters.Find(subject.Relation.Target.Name) is { } filter)
            arguments.Add(new QueryArgument(filter) { Name = "where", Description = "Only of objects that pass this filter as they are now (筛选)." });
        return new PlannedField
        {
            Name = stream.Name,
            ResolvedType = new NonNullGraphType(subject is null ? connections.EdgeOf(entity.Name) : Change(stream, entity, subject)),
            Binding = new LogStreamBinding(entity, subject),
            Arguments = arguments,
            Description = stream.Description,
            StreamResolver = Planned,
        };
    }

    private ObjectGraphType Change(RootStreamDefinition stream, Entity entity, ReferenceBinding subject)
    {
        var target = types[subject.Relation.Target.Name];
        var type = new ObjectGraphType { Name = stream.TypeName!, Description = stream.TypeDescription };
        type.AddField(new FieldType { Name = Cursor, ResolvedType = new NonNullGraphType(ScalarTypes.String), Description = CursorDescription });
        type.AddField(new FieldType { Name = Event, ResolvedType = new NonNullGraphType(types[entity.Name]), Description = "What happened (事件)." });
        type.AddField(new PlannedField { Name = Lower(target.Name), ResolvedType = new NonNullGraphType(target), Binding = subject, Description = "What it happened to (对象), as it is now." });
        return type;
    }

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static QueryArgument After() => new(ScalarTypes.String) { Name = "after", Description = "Only events behind this cursor (从此之后). What is behind one that is older than the log reaches back is refused (`GAP`): something would be missing." };

    private static QueryArgument Within() => new(ScalarTypes.Id) { Name = "within", Description = "Only events that happened in this area or below it (区域范围)." };

    private QueryArgument Kinds(Entity entity) => new(new ListGraphType(new NonNullGraphType(enums.Of(entity.Log!.Kind.ClrType)))) { Name = "types", Description = "Only events of these types (事件类型)." };
}
