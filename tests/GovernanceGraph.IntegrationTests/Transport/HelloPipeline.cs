using System.Buffers;
using System.Text.Encodings.Web;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Errors;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace GovernanceGraph.IntegrationTests.Transport;

/// <summary>A small graph behind the transport's seam, so that the transport is tested alone.</summary>
internal sealed class HelloPipeline : IOperationPipeline
{
    private static readonly ISchema Schema = new Schema { Query = new HelloQuery(), Mutation = new HelloMutation() };
    private readonly DocumentExecuter _executer = new();
    private readonly GraphQLSerializer _serializer = new(options => options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    /// <summary>What arrived last.</summary>
    public OperationRequest? Last { get; private set; }

    /// <summary>Completes once a request's cancellation was seen.</summary>
    public TaskCompletionSource Cancelled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes once <c>{ wait }</c> has begun.</summary>
    public TaskCompletionSource Waiting { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async ValueTask<Outcome> AnswerAsync(OperationRequest request, IBufferWriter<byte> output, CancellationToken cancel)
    {
        // The memory of the variables belongs to the transport and is reused after the answer.
        Last = request with { Variables = request.Variables.ToArray() };
        switch (request.Query)
        {
            case "{ wait }": return await WaitAsync(cancel);
            case "{ fail }": throw new InvalidOperationException("secret at 10.0.0.7: relation \"people\"");
            case "{ unavailable }": return Write(output, ErrorCodes.DatabaseUnavailable, Outcome.Unavailable);
            case "{ slow }": return Write(output, ErrorCodes.Timeout, Outcome.TimedOut);
            case { } text when text.StartsWith("subscription", StringComparison.Ordinal): return Write(output, ErrorCodes.OperationKindNotAllowed, Outcome.KindNotAllowed);
            default: return await ExecuteAsync(request, output, cancel);
        }
    }

    private static Outcome Write(IBufferWriter<byte> output, string code, Outcome outcome)
    {
        output.Write(System.Text.Encoding.UTF8.GetBytes($$$"""{"errors":[{"message":"x","extensions":{"code":"{{{code}}}"}}]}"""));
        return outcome;
    }

    private async Task<Outcome> WaitAsync(CancellationToken cancel)
    {
        Waiting.TrySetResult();
        try
        {
            await Task.Delay(Timeout.Infinite, cancel);
        }
        finally
        {
            Cancelled.TrySetResult();
        }

        return Outcome.Answered;
    }

    private async Task<Outcome> ExecuteAsync(OperationRequest request, IBufferWriter<byte> output, CancellationToken cancel)
    {
        var result = await _executer.ExecuteAsync(options =>
        {
            options.Schema = Schema;
            options.Query = request.Query;
            options.OperationName = request.OperationName;
            options.Variables = request.Variables.IsEmpty ? null : _serializer.Deserialize<Inputs>(System.Text.Encoding.UTF8.GetString(request.Variables.Span));
            options.CancellationToken = cancel;
            options.ValidationRules = request.QueriesOnly ? [.. DocumentValidator.CoreRules, new QueriesOnlyRule()] : null;
        });
        using var buffer = new MemoryStream();
        await _serializer.WriteAsync(buffer, result, cancel);
        output.Write(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        return result.Executed ? Outcome.Answered
            : result.Errors?.Any(error => error.Code == ErrorCodes.OperationKindNotAllowed) == true ? Outcome.KindNotAllowed
            : Outcome.Refused;
    }

    private sealed class HelloQuery : ObjectGraphType
    {
        public HelloQuery()
        {
            Name = "Query";
            Field<NonNullGraphType<StringGraphType>>("hello").Argument<StringGraphType>("name").Resolve(field => $"你好，{field.GetArgument("name", "社区")}！");
            Field<NonNullGraphType<StringGraphType>>("big").Argument<NonNullGraphType<IntGraphType>>("bytes").Resolve(field => new string('x', field.GetArgument<int>("bytes")));
        }
    }

    private sealed class HelloMutation : ObjectGraphType
    {
        public HelloMutation()
        {
            Name = "Mutation";
            Field<NonNullGraphType<BooleanGraphType>>("touch").Resolve(_ => true);
        }
    }

    private sealed class QueriesOnlyRule : ValidationRuleBase
    {
        public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) =>
            new(new MatchingNodeVisitor<GraphQLOperationDefinition>((operation, context) =>
            {
                if (operation.Operation != OperationType.Query)
                    context.ReportError(new ValidationError("Only queries.") { Code = ErrorCodes.OperationKindNotAllowed });
            }));
    }
}
