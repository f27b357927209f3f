using System.Globalization;
using System.Text.Json;

namespace GovernanceGraph.Benchmarks.Day;

/// <summary>Reads the day back from the graph and holds it against what the clients were told.</summary>
internal sealed class DayTally(DayClient client, DayBook book, DayPerson reader, DateTime began)
{
    private const int Page = 20;

    // What the clock does by itself, and no client was told.
    private static readonly string[] ByClock = ["REMINDED", "SUPERVISED", "CLOSED"];

    private readonly List<(string Table, string Key, int Told, int Read)> _rows = [];

    public List<string> Faults { get; } = [];

    /// <summary>Events that nobody was told of and that the clock does not do by itself.</summary>
    public int Twice { get; private set; }

    /// <summary>Events that somebody was told of and that are not there.</summary>
    public int Lost { get; private set; }

    /// <summary>Events that the clock made by itself.</summary>
    public int Clock { get; private set; }

    public int EventsRead { get; private set; }

    public long Versions { get; private set; }

    public IReadOnlyList<(string Table, string Key, int Told, int Read)> Rows => _rows;

    public async Task ReadAsync()
    {
        var read = new List<JsonElement>();
        foreach (var ids in book.Issues.Select(issue => issue.Id).Chunk(Page)) read.AddRange(await IssuesAsync(ids));
        var told = book.Issues.ToDictionary(issue => issue.Id);
        foreach (var issue in read) Compare(told[issue.GetProperty("id").GetString()!], issue);
        Count("issues", "state", book.Issues.Select(issue => issue.State), read.Select(issue => Text(issue, "state")));
        Count("events", "kind", book.Issues.SelectMany(issue => issue.Events).Select(step => step.Kind), read.SelectMany(Events).Select(step => Text(step, "kind")), isByClock: true);
        Count("ratings", "stars", book.Issues.SelectMany(issue => issue.Stars).Select(Stars), read.SelectMany(issue => Nodes(issue, "ratings")).Select(rating => Stars(rating.GetProperty("stars").GetInt32())));
        Count("supervisions", "origin", book.Issues.SelectMany(issue => issue.Events).Where(step => step.Kind == "SUPERVISED").Select(step => Origin(step.IsByClock)), read.SelectMany(issue => Nodes(issue, "supervisions")).Select(one => Origin(one.GetProperty("automatic").GetBoolean())));
        var reported = await client.AskAsync(reader, "query ($since: DateTime!) { issues(where: { reportedAt: { gte: $since } }) { totalCount } }", new { since = began });
        _rows.Add(("issues", "reported since then", book.Issues.Count, reported.GetProperty("issues").GetProperty("totalCount").GetInt32()));
        foreach (var (table, key, one, other) in _rows.Where(row => row.Told != row.Read)) Faults.Add($"{table} {key}: clients were told {one}, the graph has {other}");
        if (Versions != EventsRead) Faults.Add($"the versions of all issues add up to {Versions}, and there are {EventsRead} events");
    }

    /// <summary>All of the log since a place, as a viewer sees it.</summary>
    public static async Task<List<string>> LogAsync(DayClient client, DayPerson who, string? within)
    {
        var log = new List<string>();
        for (string? after = null; ;)
        {
            var page = (await client.AskAsync(who, "query ($after: String, $within: ID) { events(first: 100, after: $after, within: $within) { edges { cursor node { step { id } } } pageInfo { hasNextPage } } }", new { after, within })).GetProperty("events");
            foreach (var edge in page.GetProperty("edges").EnumerateArray()) (after, _) = (Text(edge, "cursor"), Add(log, edge));
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()) return log;
        }
    }

    private static bool Add(List<string> log, JsonElement edge)
    {
        log.Add(Text(edge.GetProperty("node").GetProperty("step"), "id"));
        return true;
    }

    private async Task<IEnumerable<JsonElement>> IssuesAsync(string[] ids)
    {
        var data = await client.AskAsync(reader, """
            query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Issue { id state version events(first: 50) { nodes { id version kind } } ratings(first: 5) { nodes { stars } } supervisions(first: 10) { nodes { level automatic } } } } }
            """, new { ids });
        return data.GetProperty("nodes").EnumerateArray().ToList();
    }

    private void Compare(DayIssue told, JsonElement issue)
    {
        var events = Events(issue).ToDictionary(step => step.GetProperty("version").GetInt32());
        EventsRead += events.Count;
        Versions += issue.GetProperty("version").GetInt32();
        foreach (var step in told.Events)
        {
            var isThere = events.Remove(step.Version, out var found) && Text(found, "kind") == step.Kind && (step.Id is null || Text(found, "id") == step.Id);
            if (isThere) continue;
            Lost++;
            Faults.Add($"issue {told.Id}: {step.Kind} at version {step.Version} was told and is not there");
        }

        foreach (var (version, step) in events)
        {
            if (ByClock.Contains(Text(step, "kind"))) Clock++;
            else
            {
                Twice++;
                Faults.Add($"issue {told.Id}: {Text(step, "kind")} at version {version} is there, and nobody was told");
            }
        }

        if (events.Count == 0 && Text(issue, "state") != told.State) Faults.Add($"issue {told.Id} was told to be {told.State} and is {Text(issue, "state")}");
    }

    private void Count(string table, string by, IEnumerable<string> told, IEnumerable<string> read, bool isByClock = false)
    {
        var (one, other) = (told.CountBy(key => key).ToDictionary(), read.CountBy(key => key).ToDictionary());
        foreach (var key in one.Keys.Union(other.Keys).Order(StringComparer.Ordinal))
            if (!isByClock || Clock == 0 || !ByClock.Contains(key)) _rows.Add(($"{table} by {by}", key, one.GetValueOrDefault(key), other.GetValueOrDefault(key)));
    }

    private static IEnumerable<JsonElement> Events(JsonElement issue) => Nodes(issue, "events");

    private static IEnumerable<JsonElement> Nodes(JsonElement within, string list) => within.GetProperty(list).GetProperty("nodes").EnumerateArray();

    private static string Text(JsonElement within, string member) => within.GetProperty(member).GetString()!;

    private static string Origin(bool isByClock) => isByClock ? "by the clock" : "by hand";

    private static string Stars(int stars) => stars.ToString(CultureInfo.InvariantCulture);
}
