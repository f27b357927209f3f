using System.Buffers;
using System.Runtime.CompilerServices;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Budgets;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Documents;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Execution;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Values;
using GraphQLParser.AST;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace GovernanceGraph.Engine;

/// <summary>The way of a read on one screen: document → values → plan → cost → statement → answer.</summary>
public sealed class QueryPipeline(PlanningServices services, DocumentStore documents, VariablesGate variablesGate, StatementRunner runner, IDisclosureLog disclosures, ICommandRunner commands, EngineLimits limits, ILogger<QueryPipeline> logger) : IOperationPipeline
{
    private readonly VariableCoercion _coercion = new(services.Catalog);
    private readonly GeneralExecution _general = new(services, runner, disclosures);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<Outcome> AnswerAsync(OperationRequest request, IBufferWriter<byte> output, CancellationToken cancel)
    {
        try
        {
            var document = await documents.GetAsync(TextOf(request), cancel);
            var operation = document.Operation(request.OperationName);
            if (operation.Introspects && !MayIntrospect(request)) throw new RequestException(ErrorCodes.ValidationFailed, "Introspection is not open to this viewer.");
            if (Forbidden(operation, request) is { } outcome) return Refuse(outcome.Outcome, output, request, outcome.Error);
            if (variablesGate.Check(request.Variables.Span) is { } refused) throw new RequestException(refused);
            return operation.IsPureRead
                ? await ReadAsync(operation, request, output, cancel)
                : await ExecuteAsync(document, operation, request, output, cancel);
        }
        catch (RequestException e)
        {
            return Refuse(e.Outcome, output, request, e.Error);
        }
        catch (RequestErrors e)
        {
            return Refuse(Outcome.Refused, output, request, e.Errors);
        }
        catch (Exception e) when (!cancel.IsCancellationRequested && e is not (HalfWrittenException or DroppedAnswerException))
        {
            var (outcome, error) = FaultOf(e, request);
            return Refuse(outcome, output, request, error);
        }
    }

    /// <summary>What a fault means to the client; told to whoever runs the server.</summary>
    private (Outcome Outcome, GraphError Error) FaultOf(Exception fault, OperationRequest request)
    {
        if (DatabaseFaults.Behind(fault) is not { } behind)
        {
            logger.LogError(fault, "An operation failed (trace {TraceId})", request.TraceId);
            return (Outcome.Failed, new GraphError(ErrorCodes.Internal, "The server failed to answer; the fault is logged under this trace id."));
        }

        var (outcome, error) = DatabaseFaults.Of(behind);
        logger.LogWarning(fault, "The database failed an operation ({Code}, trace {TraceId})", error.Code, request.TraceId);
        return (outcome, error);
    }

    private async ValueTask<Outcome> ExecuteAsync(PreparedDocument document, PreparedOperation operation, OperationRequest request, IBufferWriter<byte> output, CancellationToken cancel)
    {
        var (plan, values) = operation.HasPlannedRoots ? PlanOf(operation, request) : (null, ValuesOf(operation, request));
        var steps = operation.CommandsFor(values);
        if (steps.Count > 0) CheckCost(steps.Sum(s => s.Command.Cost) + steps[0].References.Values.Sum(r => r.Cost.Evaluate(values)), values, request);
        request.Meter?.Charge(operation.ExecutorCost + values.Load.Cost);
        if (request.CostReport == CostReport.Validate) return ReportOnly(request, output);
        await using var pending = new PendingCommands(steps, commands, new CommandRequest(request.Viewer, request.TraceId, operation.Name), cancel);
        try
        {
            return await _general.ExecuteAsync(document, operation, request, plan, values, pending, !MayIntrospect(request), output, cancel);
        }
        catch (Exception e) when (!cancel.IsCancellationRequested && pending.Taken.Count > 0 && e is not (RequestErrors or DroppedAnswerException))
        {
            // Stored before their answer is made: whoever hears that there is none must not take them for undone.
            var (outcome, error) = e is RequestException refused ? (refused.Outcome, refused.Error) : FaultOf(e, request);
            return Refuse(outcome, output, request, error with { Details = new Dictionary<string, object>(error.Details ?? new Dictionary<string, object>()) { ["taken"] = pending.Taken } });
        }
    }

    /// <summary>The plan and the statement of an operation, without running it.</summary>
    public async ValueTask<(Plan Plan, RequestValues Values)> ExplainAsync(OperationRequest request, CancellationToken cancel)
    {
        var document = await documents.GetAsync(TextOf(request), cancel);
        return PlanOf(document.Operation(request.OperationName), request);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<Outcome> ReadAsync(PreparedOperation operation, OperationRequest request, IBufferWriter<byte> output, CancellationToken cancel)
    {
        var (plan, values) = PlanOf(operation, request);
        request.Meter?.Charge(values.Load.Cost);
        if (request.CostReport == CostReport.Validate) return ReportOnly(request, output);
        using var result = await runner.RunAsync(plan, values, cancel);
        LogGaps.Check(plan, values, result, services.Cursors);
        try
        {
            Write(plan, values, result, request, output);
        }
        catch (Exception e)
        {
            throw new HalfWrittenException(e);
        }

        if (!values.Disclosures.IsEmpty) await RecordAsync(values, operation, request, cancel);
        return Outcome.Answered;
    }

    /// <summary>Before a byte leaves, it is on record who is shown what.</summary>
    private async ValueTask RecordAsync(RequestValues values, PreparedOperation operation, OperationRequest request, CancellationToken cancel)
    {
        try
        {
            await disclosures.RecordAsync(request.Viewer, values.Disclosures, request.TraceId, operation.Name, cancel);
        }
        catch (RequestException e)
        {
            throw new DroppedAnswerException(Outcome.Refused, e.Error, e);
        }
        catch (NpgsqlException e) when (!cancel.IsCancellationRequested)
        {
            var (outcome, error) = DatabaseFaults.Of(e);
            logger.LogError(e, "Personal values could not be recorded, so that the answer was dropped (trace {TraceId})", request.TraceId);
            throw new DroppedAnswerException(outcome, error, e);
        }
    }

    private (Plan Plan, RequestValues Values) PlanOf(PreparedOperation operation, OperationRequest request)
    {
        var values = ValuesOf(operation, request);
        var plan = operation.PlanFor(values);
        CheckCost(plan.Cost.Evaluate(values), values, request);
        return (plan, values);
    }

    private RequestValues ValuesOf(PreparedOperation operation, OperationRequest request) => new(_coercion.Coerce(operation.Variables, request.Variables.Span, request.Files)) { Viewer = request.Viewer, Meter = request.Meter };

    private void CheckCost(long cost, RequestValues values, OperationRequest request)
    {
        CostLimit.Check(cost, request, limits);
        values.Load = (request.Meter?.Asker ?? default, cost);
    }

    /// <summary>What the operation would cost, instead of its answer.</summary>
    private static Outcome ReportOnly(OperationRequest request, IBufferWriter<byte> output)
    {
        output.Write("{"u8);
        output.Write(request.Meter is { } meter ? meter.Report() : "\"extensions\":{}"u8);
        output.Write("}"u8);
        return Outcome.Answered;
    }

    private void Write(Plan plan, RequestValues values, StatementResult result, OperationRequest request, IBufferWriter<byte> output)
    {
        var writer = new ResponseWriter(new JsonOutput(output), values, services.Cursors);
        writer.Json.Raw("{\"data\":{"u8);
        for (var i = 0; i < plan.Roots.Length; i++)
        {
            if (i > 0) writer.Json.Byte((byte)',');
            writer.Json.Raw(plan.Roots[i].Member.KeyBytes);
            writer.Root(plan.Roots[i], result[plan.Roots[i].Column]);
        }

        writer.Json.Byte((byte)'}');
        if (request is { CostReport: CostReport.Report, Meter: { } meter })
        {
            writer.Json.Byte((byte)',');
            writer.Json.Raw(meter.Report());
        }

        writer.Json.Byte((byte)'}');
        writer.Json.Flush();
    }

    /// <summary>A fault while writing: part of the answer is in the output already, so that only the transport, which can discard it, may answer.</summary>
    private sealed class HalfWrittenException(Exception inner) : Exception("Writing the answer failed.", inner);

    private static string TextOf(OperationRequest request) => request switch
    {
        { Query: { Length: > 0 } text } => text,
        { DocumentId: not null } => throw new RequestException(ErrorCodes.DocumentNotFound, "No trusted document has this id; send the document's text."),
        _ => throw new RequestException(ErrorCodes.BadRequest, "The request has no `query`."),
    };

    private (Outcome Outcome, GraphError Error)? Forbidden(PreparedOperation operation, OperationRequest request) => operation.Kind switch
    {
        OperationType.Query => null,
        OperationType.Mutation when request.QueriesOnly => (Outcome.KindNotAllowed, new GraphError(ErrorCodes.OperationKindNotAllowed, "GET may only read; send a mutation by POST.")),
        OperationType.Mutation when services.Schema.Mutation is not null => null,
        OperationType.Mutation => (Outcome.Refused, new GraphError(ErrorCodes.ValidationFailed, "The schema has no mutations.")),
        _ => (Outcome.KindNotAllowed, new GraphError(ErrorCodes.OperationKindNotAllowed, "A subscription needs a connection that stays open.")),
    };

    private bool MayIntrospect(OperationRequest request) => limits.Introspection.Allows(request.Viewer);

    private Outcome Refuse(Outcome outcome, IBufferWriter<byte> output, OperationRequest request, params IReadOnlyList<GraphError> errors)
    {
        ErrorWriter.Write(output, request.TraceId, MayIntrospect(request) ? errors : QuietErrors.Of(errors));
        return outcome;
    }
}
