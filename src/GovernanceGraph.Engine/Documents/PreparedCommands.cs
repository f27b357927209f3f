using System.Collections.Concurrent;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Values;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Documents;

/// <summary>The steps of a mutation. Inputs are checked and payloads planned before anything runs, so that a request that cannot be answered changes nothing.</summary>
internal sealed class PreparedCommands(GraphQLOperationDefinition definition, VariableDefinitions variables, IReadOnlyDictionary<string, GraphQLFragmentDefinition> fragments, PlanningServices services)
{
    private const int MaxPlans = 32;

    private readonly CommandInput _input = new(services.Places);
    private readonly ConcurrentDictionary<(string Shape, PolicySet Policies), IReadOnlyDictionary<string, Plan>> _plans = new();

    public IReadOnlyList<PlannedCommand> For(RequestValues values, string shape)
    {
        var arguments = new ArgumentReader(variables, values, services.Catalog);
        var fields = new FieldCollector(services.Schema, fragments, arguments.Variable);
        var roots = fields.Collect(services.Schema.Mutation!, [definition.SelectionSet]).Where(r => r.Definition is CommandField).ToList();
        var plans = PlansOf(roots, fields, arguments, values, (shape, values.Viewer.Policies));
        return [.. roots.Select(root => new PlannedCommand(root.Key, CommandOf(root), Input(root, arguments, values), DryRunDirective.IsOn(root.Nodes), plans))];
    }

    private static CommandDefinition CommandOf(CollectedField root) => ((CommandField)root.Definition).Command;

    private object Input(CollectedField root, ArgumentReader arguments, RequestValues values) =>
        _input.Of(CommandOf(root).Input, (IReadOnlyDictionary<string, object?>)arguments.Read(root.Nodes[0], root.Definition, CommandField.InputArgument)!.Plain(values)!);

    private IReadOnlyDictionary<string, Plan> PlansOf(List<CollectedField> roots, FieldCollector fields, ArgumentReader arguments, RequestValues values, (string, PolicySet) key)
    {
        if (_plans.TryGetValue(key, out var known)) return known;
        var plans = new Dictionary<string, Plan>();
        foreach (var root in roots) AddReferences(root, PayloadPath.Of(null, "", root.Key));
        if (_plans.Count < MaxPlans) _plans.TryAdd(key, plans);
        return plans;

        void AddReferences(CollectedField parent, string path)
        {
            switch (parent.Definition.ResolvedType!.GetNamedType())
            {
                case IObjectGraphType type:
                    AddMembers(type, parent, path);
                    break;
                case IAbstractGraphType several:
                    foreach (var type in several.PossibleTypes) AddMembers(type, parent, path);
                    break;
            }
        }

        void AddMembers(IObjectGraphType type, CollectedField parent, string path)
        {
            foreach (var field in fields.Collect(type, parent.Nodes))
            {
                var below = PayloadPath.Of(path, type.Name, field.Key);
                if (field.Definition is ReferenceField reference) plans[below] = Planner.Compile(Context(), field, reference.Entity);
                else if (field.Definition.Name != "__typename") AddReferences(field, below);
            }
        }

        PlanContext Context() => new(services.Catalog, fields, arguments, values, services.Cursors, services.ScopeLevels, services.Places, services.Clock);
    }
}
