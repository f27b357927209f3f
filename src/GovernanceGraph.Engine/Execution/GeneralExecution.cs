using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Budgets;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Documents;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Values;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using GraphQL.Validation;

namespace GovernanceGraph.Engine.Execution;

/// <summary>Operations that a plan alone cannot answer go through GraphQL.NET's executor, with planned subtrees as leaves.</summary>
internal sealed class GeneralExecution(PlanningServices services, StatementRunner runner, IDisclosureLog disclosures)
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly DocumentExecuter _executer = new(new GraphQLDocumentBuilder(), new DocumentValidator(), new MixedStrategySelector(new MixedExecutionStrategy()), []);
    private readonly GraphQLSerializer _serializer = new(options =>
    {
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new PlannedValueConverter());
    });

    public async ValueTask<Outcome> ExecuteAsync(PreparedDocument document, PreparedOperation operation, OperationRequest request, Plan? plan, RequestValues values, PendingCommands commands, bool quiet, IBufferWriter<byte> output, CancellationToken cancel)
    {
        var result = await _executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = services.Schema,
            Document = document.Document,
            Query = document.Text,
            OperationName = request.OperationName,
            ValidationRules = [],   // the document has been validated; variables and arguments are coerced all the same
            Variables = request.Variables.IsEmpty ? Inputs.Empty : JsonSerializer.Deserialize<Inputs>(request.Variables.Span, SerializerOptions) ?? Inputs.Empty,
            Root = new MixedRequest(plan, values, runner, services.Cursors, commands),
            CancellationToken = cancel,
            ThrowOnUnhandledException = true,
        });
        if (!result.Executed)
        {
            ErrorWriter.Write(output, request.TraceId, ErrorsOf(result, quiet));
            return Outcome.Refused;
        }

        if (!values.Disclosures.IsEmpty) await disclosures.RecordAsync(request.Viewer, values.Disclosures, request.TraceId, operation.Name, cancel);
        Write(result, request, quiet, output);
        return Outcome.Answered;
    }

    private static readonly JsonSerializerOptions SerializerOptions = new() { Converters = { new InputsJsonConverter() } };

    private static IReadOnlyList<GraphError> ErrorsOf(ExecutionResult result, bool quiet)
    {
        IReadOnlyList<GraphError> errors = [.. (result.Errors ?? []).Select(GraphErrors.Of)];
        return quiet ? QuietErrors.Of(errors) : errors;
    }

    private void Write(ExecutionResult result, OperationRequest request, bool quiet, IBufferWriter<byte> output)
    {
        var errors = ErrorsOf(result, quiet);
        using var json = new Utf8JsonWriter(output, WriterOptions);
        json.WriteStartObject();
        json.WritePropertyName("data");
        using var data = JsonDocument.Parse(_serializer.Serialize(new ExecutionResult { Executed = true, Data = result.Data }));
        data.RootElement.GetProperty("data").WriteTo(json);
        if (errors.Count > 0) ErrorWriter.WriteMember(json, request.TraceId, errors);
        if (request is { CostReport: CostReport.Report, Meter: { } meter })
        {
            using var report = JsonDocument.Parse((byte[])[(byte)'{', .. meter.Report(), (byte)'}']);
            report.RootElement.EnumerateObject().Single().WriteTo(json);
        }

        json.WriteEndObject();
    }
}
