using System.Buffers.Text;
using System.Text;
using Npgsql;

namespace GovernanceGraph.Benchmarks.Operations;

/// <summary>The five operations, with variables drawn from what the database holds.</summary>
internal static class CanonicalOperations
{
    private const int Requests = 500;

    public static readonly IReadOnlyList<string> Names = ["Q1", "Q2", "Q3", "Q4", "Q5"];

    /// <summary>Draws the variables; the same seed and data give the same requests.</summary>
    public static async Task<IReadOnlyList<Operation>> DrawAsync(NpgsqlDataSource database, int seed, CancellationToken cancel)
    {
        var random = new Random(seed);
        var communities = await IdsAsync(database, "Community", "select distinct community_id from areas where level = 'GRID' and tier = 2 order by 1", cancel);
        var issues = await IdsAsync(database, "Issue", "select id from issues where visibility = 'PUBLIC' order by md5(id::text) limit 5000", cancel);
        var organisations = await IdsAsync(database, "Organisation", "select parent_id from organisations where parent_id is not null group by 1 order by least(count(*), 20) desc, 1 limit 20", cancel);
        var skills = await TextsAsync(database, "select code from skills order by code", cancel);
        var states = new[] { "SUBMITTED", "ACCEPTED", "IN_PROGRESS", "HANDLED", "CLOSED" };
        string Any(IReadOnlyList<string> values) => values[random.Next(values.Count)];
        return
        [
            Make("Q1", "community card", () => new() { ["id"] = Any(communities) }),
            Make("Q2", "issue list, 50", () => new() { ["state"] = Any(states) }),
            Make("Q3", "issue detail", () => new() { ["id"] = Any(issues) }),
            Make("Q4", "organisation graph", () => new() { ["id"] = Any(organisations) }),
            Make("Q5", "volunteers", () => new() { ["community"] = Any(communities), ["skill"] = Any(skills) }),
        ];
    }

    /// <summary>The global id of the first district.</summary>
    public static async Task<string> DistrictAsync(NpgsqlDataSource database, CancellationToken cancel) =>
        (await IdsAsync(database, "District", "select id from areas where level = 'DISTRICT' order by code limit 1", cancel))[0];

    private static Operation Make(string name, string title, Func<Dictionary<string, string>> draw) =>
        new(name, title, Document(name), [.. Enumerable.Range(0, Requests).Select(_ => draw())]);

    private static string Document(string name)
    {
        using var stream = typeof(CanonicalOperations).Assembly.GetManifestResourceStream(name.ToLowerInvariant() + ".graphql")!;
        return new StreamReader(stream).ReadToEnd();
    }

    private static async Task<IReadOnlyList<string>> IdsAsync(NpgsqlDataSource database, string type, string sql, CancellationToken cancel)
    {
        var ids = new List<string>();
        await using var command = database.CreateCommand(sql);
        await using var rows = await command.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel)) ids.Add(GlobalId(type, rows.GetGuid(0)));
        return ids.Count > 0 ? ids : throw new InvalidOperationException($"The database has no {type} to ask for.");
    }

    private static async Task<IReadOnlyList<string>> TextsAsync(NpgsqlDataSource database, string sql, CancellationToken cancel)
    {
        var texts = new List<string>();
        await using var command = database.CreateCommand(sql);
        await using var rows = await command.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel)) texts.Add(rows.GetString(0));
        return texts;
    }

    /// <summary>The graph's id of a row.</summary>
    public static string GlobalId(string type, Guid key)
    {
        var text = Base64Url.EncodeToString([.. Encoding.ASCII.GetBytes(type + ":"), .. key.ToByteArray(bigEndian: true)]);
        return text.PadRight((text.Length + 3) / 4 * 4, '=');
    }
}
