using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Values;
using GraphQL.Types;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Documents;

/// <summary>The root fields whose objects are found in memory (a point's area): their keys go into the values before the plan is chosen.</summary>
internal sealed class ResolvedRoots(GraphQLOperationDefinition operation, IReadOnlyDictionary<string, GraphQLFragmentDefinition> fragments, PlanningServices services)
{
    private readonly bool _any = operation.Operation == OperationType.Query && RootFields.All(operation.SelectionSet, fragments).Any(f => IsResolved(services.Schema.Query!, f));

    public void Resolve(RequestValues values)
    {
        if (!_any) return;
        var variables = new VariableDefinitions(operation, services.Schema, services.Catalog);
        var arguments = new ArgumentReader(variables, values, services.Catalog);
        var roots = new FieldCollector(services.Schema, fragments, arguments.Variable).Collect(services.Schema.Query!, [operation.SelectionSet]);
        values.Resolved = [.. roots.Where(r => IsResolved(services.Schema.Query!, r.Nodes[0])).Select(r => One(r, arguments, values))];
    }

    private static bool IsResolved(IObjectGraphType query, GraphQLField field) => query.GetField(field.Name) is PlannedField { Binding: ResolvedBinding };

    private static NodeId? One(CollectedField root, ArgumentReader reader, RequestValues values)
    {
        var field = (PlannedField)root.Definition;
        var arguments = field.Arguments!.ToDictionary(a => a.Name, a => reader.Read(root.Nodes[0], field, a.Name)?.Plain(values));
        return ((ResolvedBinding)field.Binding).Resolver.Resolve(arguments);
    }
}
