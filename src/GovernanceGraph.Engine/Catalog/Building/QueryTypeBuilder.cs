using GovernanceGraph.Engine.Catalog.Definitions;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Scalars;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Catalog.Building;

/// <summary>Makes the type <c>Query</c>.</summary>
internal sealed class QueryTypeBuilder(
    GraphCatalog catalog,
    Dictionary<string, IComplexGraphType> types,
    InterfaceGraphType node,
    Func<string, Entity, bool, (IGraphType Type, QueryArguments Arguments)> page,
    Dictionary<Type, EntityType> definitions,
    IArgumentTypes argumentTypes)
{
    public ObjectGraphType Build(QueryDefinition definition)
    {
        var query = new ObjectGraphType { Name = "Query", Description = "Everything that can be asked (查询入口). Each operation is one statement and sees one state of the data." };
        query.AddField(Node());
        query.AddField(Nodes());
        foreach (var lookup in definition.Lookups) query.AddField(Lookup(lookup));
        foreach (var list in definition.Lists) query.AddField(List(list));
        foreach (var resolved in definition.Resolved) query.AddField(Resolved(resolved));
        foreach (var call in definition.Calls) query.AddField(Call(call));
        return query;
    }

    private PlannedField Call(RootCallDefinition call) => new()
    {
        Name = call.Name,
        ResolvedType = new NonNullGraphType(new ListGraphType(new NonNullGraphType(types[definitions[call.Type].Name]))),
        Binding = new CallBinding(catalog.Entities[call.Type], call.Call),
        Arguments = new QueryArguments(
        [
            .. call.Call.Arguments(argumentTypes),
            new QueryArgument(ScalarTypes.Int) { Name = CallPlanner.First, DefaultValue = CallPlanner.Usual, Description = $"How many (条数), at most {CallPlanner.Most}." },
        ]),
        Description = call.Description,
    };

    private PlannedField Node() => new()
    {
        Name = "node",
        ResolvedType = node,
        Binding = new NodeBinding(),
        Description = "Fetches an object given its ID (按全局标识取对象); null when there is none that the viewer may see.",
        Arguments = [new QueryArgument(new NonNullGraphType(ScalarTypes.Id)) { Name = "id", Description = "ID of the object." }, AsOf()],
    };

    private PlannedField Nodes() => new()
    {
        Name = "nodes",
        ResolvedType = new NonNullGraphType(new ListGraphType(node)),
        Binding = new NodesBinding(),
        Description = $"Lookup nodes by a list of IDs (批量取对象), at most {Planner.MaxNodes}, in their order; null for those that are not there.",
        Arguments = [new QueryArgument(new NonNullGraphType(new ListGraphType(new NonNullGraphType(ScalarTypes.Id)))) { Name = "ids", Description = "The list of node IDs." }, AsOf()],
    };

    private PlannedField List(RootListDefinition list)
    {
        var entity = catalog.Entities[list.Type];
        var (type, arguments) = page(list.Only ?? entity.Name, entity, true);
        arguments.Add(AsOf());
        return new PlannedField { Name = list.Name, ResolvedType = type, Arguments = arguments, Binding = new ListBinding(entity, list.Only is null ? null : catalog.FindNodeType(list.Only)), Description = list.Description };
    }

    private PlannedField Lookup(RootLookupDefinition lookup)
    {
        var entity = catalog.Entities[lookup.Type];
        var arguments = new QueryArguments(new QueryArgument(ScalarTypes.Id) { Name = "id", Description = "ID of the object." });
        foreach (var argument in lookup.Ways.SelectMany(w => w.Arguments).DistinctBy(a => a.Name))
            arguments.Add(new QueryArgument(ScalarTypes.Of(entity.Columns[argument.Property].ClrType).GraphType) { Name = argument.Name, DefaultValue = argument.Default, Description = DescriptionOf(lookup, argument) });
        arguments.Add(AsOf());
        var ways = lookup.Ways.Select(w => new Lookup([.. w.Arguments.Select(a => (a.Name, (Column?)entity.Columns[a.Property]))])).Prepend(new Lookup([("id", null)]));
        return new PlannedField { Name = lookup.Name, ResolvedType = types[entity.Name], Arguments = arguments, Binding = new LookupBinding(entity, null, [.. ways]), Description = lookup.Description };
    }

    internal static QueryArgument AsOf() => new(ScalarTypes.Of(typeof(DateOnly)).GraphType)
    {
        Name = "asOf",
        Description = "The state of this day (时点), whole, in the area's time zone: dated objects that did not hold on it are left out, those referred to also. What is not dated is shown as it is today.",
    };

    private static string DescriptionOf(RootLookupDefinition lookup, LookupArgument argument) =>
        argument.Default is null ? $"The {lookup.Name}'s `{argument.Name}` (自然键), in place of its id." : $"The {lookup.Name}'s `{argument.Name}` (编码体系), together with the other key.";

    private static ResolvedBinding BindingOf(ResolvedRootDefinition resolved, Entity entity) => new(resolved.Resolver)
    {
        Call = resolved.Call is { } call ? new InstantCall(call.Function, new ReferenceArgument(call.Argument, entity.Relations[call.Navigation]), call.Instant) : null,
    };

    private PlannedField Resolved(ResolvedRootDefinition resolved) => new()
    {
        Name = resolved.Name,
        ResolvedType = types[definitions[resolved.Type].Name],
        Binding = BindingOf(resolved, catalog.Entities[resolved.Type]),
        Arguments = new QueryArguments([.. resolved.Arguments(argumentTypes), .. resolved.Call is null ? (QueryArgument[])[AsOf()] : []]),   // an instant has its day
        Description = resolved.Description,
    };
}
