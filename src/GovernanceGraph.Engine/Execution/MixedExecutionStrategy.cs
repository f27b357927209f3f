using GovernanceGraph.Engine.Catalog;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace GovernanceGraph.Engine.Execution;

/// <summary>
/// Runs operations that mix planned root fields with others (introspection, and what only C# can answer): GraphQL.NET walks the tree, and each
/// planned subtree is one leaf, all of them read by one statement.
/// </summary>
internal sealed class MixedExecutionStrategy : ParallelExecutionStrategy
{
    public override async Task<ExecutionResult> ExecuteAsync(ExecutionContext context)
    {
        var root = BuildExecutionRootNode(context, GetOperationRootType(context));
        var planned = (MixedRequest)context.RootValue!;
        var values = await planned.RunAsync(context.CancellationToken);
        foreach (var node in root.SubFields!.OfType<PlannedNode>()) node.Result = values.GetValueOrDefault(node.Name!);
        if (root.SubFields!.Any(n => n is not PlannedNode)) await ExecuteNodeTreeAsync(context, root);
        return new ExecutionResult { Executed = true, Query = context.Document.Source, Document = context.Document, Operation = context.Operation, Data = root.PropagateNull() ? null : root };
    }

    protected override ExecutionNode BuildExecutionNode(ExecutionNode parent, IGraphType graphType, GraphQLField field, FieldType fieldDefinition, int? indexInParentNode = null) =>
        fieldDefinition is PlannedField ? new PlannedNode(parent, graphType, field, fieldDefinition) : base.BuildExecutionNode(parent, graphType, field, fieldDefinition, indexInParentNode);

    protected override Task ExecuteNodeAsync(ExecutionContext context, ExecutionNode node) => node is PlannedNode ? Task.CompletedTask : base.ExecuteNodeAsync(context, node);
}

internal sealed class MixedStrategySelector(IExecutionStrategy strategy) : IExecutionStrategySelector
{
    public IExecutionStrategy Select(ExecutionContext context) => strategy;
}
