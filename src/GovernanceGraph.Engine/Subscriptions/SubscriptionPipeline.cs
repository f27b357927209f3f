using System.Buffers;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Budgets;
using GovernanceGraph.Engine.Documents;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Execution;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;
using GraphQLParser.AST;
using Microsoft.Extensions.Logging;

namespace GovernanceGraph.Engine.Subscriptions;

/// <summary>The way of a subscription: document → values → plan → cost → a place in the log. From there on the hub reads.</summary>
public sealed class SubscriptionPipeline(PlanningServices services, DocumentStore documents, VariablesGate variablesGate, SubscriptionHub hub, EngineLimits limits, ILogger<SubscriptionPipeline> logger) : ISubscriptionPipeline
{
    private readonly VariableCoercion _coercion = new(services.Catalog);

    /// <inheritdoc/>
    public async ValueTask<SubscriptionStart> SubscribeAsync(OperationRequest request, CancellationToken cancel)
    {
        try
        {
            return new SubscriptionStart(Outcome.Answered, default, await OpenAsync(request, cancel));
        }
        catch (RequestException e)
        {
            return Refuse(request, e.Outcome, e.Error);
        }
        catch (RequestErrors e)
        {
            return Refuse(request, Outcome.Refused, e.Errors);
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            logger.LogError(e, "A subscription failed (trace {TraceId})", request.TraceId);
            return Refuse(request, Outcome.Failed, SubscriptionFaults.Of(e));
        }
    }

    private async Task<SubscriptionStream> OpenAsync(OperationRequest request, CancellationToken cancel)
    {
        var text = request.Query is { Length: > 0 } query ? query : throw new RequestException(ErrorCodes.BadRequest, "The request has no `query`.");
        var operation = (await documents.GetAsync(text, cancel)).Operation(request.OperationName);
        if (operation.Kind != OperationType.Subscription) throw new RequestException(ErrorCodes.OperationKindNotAllowed, "Only subscriptions are followed; send a query or a mutation as a request of its own.");
        if (services.Schema.Subscription is null) throw new RequestException(ErrorCodes.ValidationFailed, "The schema has no subscriptions.");
        if (variablesGate.Check(request.Variables.Span) is { } refused) throw new RequestException(refused);
        var values = new RequestValues(_coercion.Coerce(operation.Variables, request.Variables.Span)) { Viewer = request.Viewer, Meter = request.Meter };
        var plan = operation.PlanFor(values);
        if (plan.Stream is not { } stream) throw new RequestException(ErrorCodes.ValidationFailed, "A subscription asks for exactly one field (GraphQL specification §5.2.3.1).");
        if (plan.Discloses)
            throw new RequestException(ErrorCodes.PersonalDataNotStreamed, "A subscription shows no personal value in full, because each such reading goes on record. Leave `value` of the personal field out, and read the object by a query when its event comes.");
        CostLimit.Check(plan.Cost.Evaluate(values), request, limits);
        var after = stream.After is { } cursor ? new LogPosition((long)cursor.Read(values, 0)!, (long)cursor.Read(values, 1)!) : (LogPosition?)null;
        var key = GroupKey.Of(text, operation.Name, plan, values);
        request.Meter?.Charge(plan.Cost.Evaluate(values));
        return await hub.OpenAsync(key, plan, values, after, request.Meter?.Asker, request.TraceId, cancel);
    }

    private SubscriptionStart Refuse(OperationRequest request, Outcome outcome, params IReadOnlyList<GraphError> errors)
    {
        var answer = new ArrayBufferWriter<byte>();
        ErrorWriter.Write(answer, request.TraceId, limits.Introspection.Allows(request.Viewer) ? errors : QuietErrors.Of(errors));
        return new SubscriptionStart(outcome, answer.WrittenMemory, null);
    }
}
