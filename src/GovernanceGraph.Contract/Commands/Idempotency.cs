using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovernanceGraph.Domain.Commands;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Values;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Contract.Commands;

/// <summary>
/// One step under a key of the caller's choice: its row is written before the step, in the step's transaction. So of fifty at once one writes it, and the others wait at the primary key until that one is
/// stored (then they give its answer) or undone (then one of them goes on). A refused step leaves no key: nothing was done, and the same key may try again.
/// </summary>
internal sealed class Idempotency(GovernanceCommand command, KeyedInput input, CommandScope scope)
{
    private const string Unanswered = "{}";

    private static readonly JsonSerializerOptions Json = new() { Converters = { new NodeIdText(), new FileContent(), new JsonStringEnumConverter() } };

    private readonly string _viewer = NameOf(scope.Viewer);
    private readonly byte[] _hash = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(input with { IdempotencyKey = null }, input.GetType(), Json));

    /// <summary>The idempotency of a step; null where it was given no key, or nobody's.</summary>
    public static Idempotency? Of(GovernanceCommand command, object input, CommandScope scope) =>
        input is KeyedInput { IdempotencyKey: not null } keyed && scope.Viewer.Kind != ViewerKind.Anonymous && !scope.Request.IsDry ? new Idempotency(command, keyed, scope) : null;

    /// <summary>Takes the key for this step, or gives the answer of the one that has it; waits for one that is under way.</summary>
    public async Task<CommandAnswer?> TakeAsync()
    {
        var stale = scope.Now - IdempotencyKey.KeptFor;
        var taken = await scope.Rows.Database.ExecuteSqlAsync($"""
            INSERT INTO public.idempotency_keys AS known (viewer, key, command, input_hash, answer, at) VALUES ({_viewer}, {input.IdempotencyKey}, {command.Name}, {_hash}, {Unanswered}, {scope.Now})
            ON CONFLICT (viewer, key) DO UPDATE SET command = excluded.command, input_hash = excluded.input_hash, answer = excluded.answer, at = excluded.at WHERE known.at < {stale}
            """, scope.Cancel);
        if (taken > 0) return null;
        var known = await scope.Rows.IdempotencyKeys.AsNoTracking().SingleAsync(key => key.Viewer == _viewer && key.Key == input.IdempotencyKey, scope.Cancel);
        return known.Command == command.Name && known.InputHash.AsSpan().SequenceEqual(_hash)
            ? new CommandAnswer(JsonSerializer.Deserialize(known.Answer, command.Result, Json), null)
            : new CommandAnswer(null, [new IdempotencyKeyReusedError()]);
    }

    /// <summary>Keeps what the step gave back.</summary>
    public Task KeepAsync(object result)
    {
        var answer = JsonSerializer.Serialize(result, command.Result, Json);
        return scope.Rows.IdempotencyKeys.Where(key => key.Viewer == _viewer && key.Key == input.IdempotencyKey).ExecuteUpdateAsync(key => key.SetProperty(k => k.Answer, answer), scope.Cancel);
    }

    private static string NameOf(Viewer viewer) => viewer.Kind == ViewerKind.App ? $"app:{viewer.App}" : $"account:{viewer.Account}";

    /// <summary>A file counts by its name and content, wherever it lies.</summary>
    private sealed class FileContent : JsonConverter<UploadedFile>
    {
        public override UploadedFile Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Answers hold no files.");

        public override void Write(Utf8JsonWriter writer, UploadedFile value, JsonSerializerOptions options) => writer.WriteStringValue($"{value.Sha256} {value.FileName}");
    }

    private sealed class NodeIdText : JsonConverter<NodeId>
    {
        public override NodeId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Answers hold keys, not ids.");

        public override void Write(Utf8JsonWriter writer, NodeId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
