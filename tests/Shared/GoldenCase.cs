using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovernanceGraph.Engine.Access;

namespace GovernanceGraph.Tests;

/// <summary>
/// A folder of <c>tests/cases</c>: an operation with its variables and its viewer, the statement that it is planned as, and the answer on the seeded rows. A mutation is tried only (<c>@dryRun</c>): others read the same rows.
/// Unit tests compare the statement, without a database; integration tests the answer.
/// </summary>
public sealed class GoldenCase(string name)
{
    private static readonly string Folder = Path.Combine(Snapshot.Root, "tests", "cases");

    private static readonly JsonSerializerOptions Pretty = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The key that signs the cursors in the cases.</summary>
    public static byte[] CursorKey { get; } = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    public static IEnumerable<string> Names => Directory.GetDirectories(Folder).Select(d => Path.GetFileName(d)).Where(n => n != "__mismatch__").Order(StringComparer.Ordinal);

    public string Query => File.ReadAllText(PathOf("query.graphql"));

    /// <summary>The variables; an empty object where the case has none.</summary>
    public string Variables => File.Exists(PathOf("variables.json")) ? File.ReadAllText(PathOf("variables.json")) : "{}";

    /// <summary>Who asks, by <c>viewer.json</c>; everybody where the case has none.</summary>
    public Viewer Viewer => !File.Exists(PathOf("viewer.json")) ? Viewer.Anonymous : ReadViewer(JsonNode.Parse(File.ReadAllText(PathOf("viewer.json")))!);

    private static Viewer ReadViewer(JsonNode viewer)
    {
        Guid? Key(string name) => viewer[name] is { } key ? Guid.Parse((string)key!) : null;
        return new Viewer
        {
            Kind = Enum.Parse<ViewerKind>((string)viewer["kind"]!),
            Account = Key("account"),
            Person = Key("person"),
            App = Key("app"),
            Name = (string)viewer["name"]!,
            Roles = [.. viewer["roles"]!.AsArray().Select(r => new HeldRole(
                (string)r!["role"]!,
                r["area"] is { } area ? new HeldScope((int)r["level"]!, Guid.Parse((string)area!)) : null,
                r["organisations"]?.AsArray().Select(o => Guid.Parse((string)o!)).ToList()))],
        };
    }

    public void CheckStatement(string sql) => Snapshot.Check(PathOf("statement.sql"), sql.Length == 0 ? "-- no statement\n" : sql.Trim() + "\n");

    public void CheckResult(string json) => Snapshot.Check(PathOf("result.json"), JsonNode.Parse(json)!.ToJsonString(Pretty) + "\n");

    private string PathOf(string file) => Path.Combine(Folder, name, file);
}
