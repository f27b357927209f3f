using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Commands;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace GovernanceGraph.Engine.Execution;

/// <summary>
/// Runs operations that mix planned root fields with others (introspection, and what only C# can answer), and mutations: GraphQL.NET walks the tree, and each
/// planned subtree is one leaf; those at the root are read by one statement, an object of a step's payload by one of its own after the step.
/// </summary>
internal sealed class MixedExecutionStrategy : ParallelExecutionStrategy
{
    public override async Task<ExecutionResult> ExecuteAsync(ExecutionContext context)
    {
        var root = BuildExecutionRootNode(context, GetOperationRootType(context));
        var planned = (MixedRequest)context.RootValue!;
        var values = await planned.RunAsync(context.CancellationToken);
        foreach (var node in root.SubFields!.OfType<PlannedNode>()) node.Result = values.GetValueOrDefault(node.Name!);
        if (context.Operation.Operation == OperationType.Mutation) await OneAfterAnotherAsync(context, root);
        else if (root.SubFields!.Any(n => n is not PlannedNode)) await ExecuteNodeTreeAsync(context, root);
        return new ExecutionResult { Executed = true, Query = context.Document.Source, Document = context.Document, Operation = context.Operation, Data = root.PropagateNull() ? null : root };
    }

    /// <summary>A step, and the whole of its payload, before the next step (GraphQL specification §6.2.2).</summary>
    private async Task OneAfterAnotherAsync(ExecutionContext context, ObjectExecutionNode root)
    {
        foreach (var step in root.SubFields!)
        {
            await ExecuteNodeTreeAsync(context, step);
            await ((MixedRequest)context.RootValue!).EndStepAsync();
        }
    }

    protected override ExecutionNode BuildExecutionNode(ExecutionNode parent, IGraphType graphType, GraphQLField field, FieldType fieldDefinition, int? indexInParentNode = null) =>
        fieldDefinition is PlannedField or ReferenceField ? new PlannedNode(parent, graphType, field, fieldDefinition) : base.BuildExecutionNode(parent, graphType, field, fieldDefinition, indexInParentNode);

    protected override async Task ExecuteNodeAsync(ExecutionContext context, ExecutionNode node)
    {
        if (node is not PlannedNode) await base.ExecuteNodeAsync(context, node);
        else if (node.FieldDefinition is ReferenceField reference) node.Result = await ((MixedRequest)context.RootValue!).ReadAsync(PathOf(node, context.Schema), reference.Key(node.Parent!.Result!), context.CancellationToken);
    }

    /// <summary>The response path without the places in lists.</summary>
    private static string PathOf(ExecutionNode node, ISchema schema)
    {
        var above = node.Parent!;
        while (above is ArrayExecutionNode || above.IndexInParentNode is not null && above is not ObjectExecutionNode) above = above.Parent!;
        if (above is not ObjectExecutionNode parent || parent.Parent is null) return PayloadPath.Of(null, "", node.Name!);
        var owner = (ExecutionNode)parent;
        while (owner.IndexInParentNode is not null) owner = owner.Parent!;
        return PayloadPath.Of(PathOf(owner, schema), parent.GetObjectGraphType(schema)!.Name, node.Name!);
    }
}

internal sealed class MixedStrategySelector(IExecutionStrategy strategy) : IExecutionStrategySelector
{
    public IExecutionStrategy Select(ExecutionContext context) => strategy;
}
