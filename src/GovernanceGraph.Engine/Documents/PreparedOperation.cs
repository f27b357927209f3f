using System.Collections.Concurrent;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Values;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Documents;

/// <summary>One operation of a validated document, with the plans made for it so far: one for each shape of its values and each policy set.</summary>
public sealed class PreparedOperation(GraphQLOperationDefinition definition, VariableDefinitions variables, IReadOnlyDictionary<string, GraphQLFragmentDefinition> fragments, PlanningServices services)
{
    /// <summary>More shapes than any front end has; further ones are planned anew each time.</summary>
    private const int MaxPlans = 32;

    private const long IntrospectionCost = 100, FieldCost = 10;

    private readonly ConcurrentDictionary<(string Shape, PolicySet Policies), Plan> _plans = new();
    private readonly CursorVariables _cursors = new(definition, fragments, variables);
    private readonly ResolvedRoots _resolved = new(definition, fragments, services);
    private readonly PreparedCommands _commands = new(definition, variables, fragments, services);

    public GraphQLOperationDefinition Definition => definition;

    public string? Name => definition.Name?.StringValue;

    public OperationType Kind => definition.Operation;

    public VariableDefinitions Variables => variables;

    /// <summary>Whether every root field is read by the statement, so that the plan alone answers the operation.</summary>
    public bool IsPureRead { get; } = definition.Operation == OperationType.Query && RootFields.All(definition.SelectionSet, fragments).All(f =>
        f.Name.Value == "__typename" || services.Schema.Query!.GetField(f.Name) is PlannedField);

    /// <summary>Whether some root field is planned.</summary>
    public bool HasPlannedRoots { get; } = definition.Operation == OperationType.Query && RootFields.All(definition.SelectionSet, fragments).Any(f => services.Schema.Query!.GetField(f.Name) is PlannedField);

    /// <summary>Whether it asks what the schema is.</summary>
    public bool Introspects { get; } = RootFields.All(definition.SelectionSet, fragments).Any(IntrospectionLimits.IsIntrospection);

    /// <summary>What the root fields cost that GraphQL.NET's executor answers: of introspection nothing is read, but much is walked and written.</summary>
    public long ExecutorCost { get; } = RootFields.All(definition.SelectionSet, fragments).Sum(f => IntrospectionLimits.IsIntrospection(f) ? IntrospectionCost : f.Name.Value == "__typename" || services.Schema.Query!.GetField(f.Name) is PlannedField ? 0 : FieldCost);

    /// <summary>Told how many bytes a plan that is kept is estimated to hold.</summary>
    public Action<long>? PlanKept { get; set; }

    public Plan PlanFor(RequestValues values)
    {
        _resolved.Resolve(values);
        var key = (services.Shapes.Of(values, _cursors.Indexes), values.Viewer.Policies);
        if (_plans.TryGetValue(key, out var plan)) return plan;
        plan = Compile(values);
        if (_plans.Count < MaxPlans && _plans.TryAdd(key, plan)) PlanKept?.Invoke(plan.EstimatedBytes);
        return plan;
    }

    /// <summary>The steps of a mutation, in the order in which they are taken.</summary>
    internal IReadOnlyList<PlannedCommand> CommandsFor(RequestValues values) => Kind == OperationType.Mutation ? _commands.For(values, services.Shapes.Of(values, _cursors.Indexes)) : [];

    /// <summary>The plans of what a mutation's payloads ask for, by their places in the answer; nothing is done.</summary>
    public IReadOnlyDictionary<string, Plan> PayloadsFor(RequestValues values) => CommandsFor(values) is [var step, ..] ? step.References : new Dictionary<string, Plan>();

    private Plan Compile(RequestValues values)
    {
        var arguments = new ArgumentReader(variables, values, services.Catalog);
        var fields = new FieldCollector(services.Schema, fragments, arguments.Variable);
        var context = new PlanContext(services.Catalog, fields, arguments, values, services.Cursors, services.ScopeLevels, services.Places, services.Clock);
        var roots = fields.Collect(Kind == OperationType.Subscription ? services.Schema.Subscription! : services.Schema.Query!, [definition.SelectionSet]);
        return Planner.Compile(context, [.. roots.Where(r => r.Definition is PlannedField || r.Definition.Name == "__typename")]);
    }
}
