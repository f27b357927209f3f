using System.Diagnostics;
using System.Globalization;
using System.Text;
using GovernanceGraph.Benchmarks.Servers;

namespace GovernanceGraph.Benchmarks.Day;

/// <summary>
/// A day of a district, from report to rating, by many people at once against a started server and through GraphQL only: with steps that meet, requests that are repeated, and the server killed (SIGKILL) in the middle. At the end the graph
/// must hold what the clients were told, each thing once, and those who watched must have seen each event once and in the log's order.
/// </summary>
/// <param name="connection">A database with the demo district, which the day may change.</param>
/// <param name="issues">How many issues are reported.</param>
/// <param name="seed">Draws who does what; the same for the same seed.</param>
internal sealed class ScriptedDay(string connection, int issues, int seed)
{
    private const int AtOnce = 16;
    private const double KilledAfter = 0.45;
    private static readonly TimeSpan ClockPatience = TimeSpan.FromMinutes(4);

    private readonly DayBook _book = new();
    private readonly StringBuilder _report = new();
    private int _finished;

    /// <summary>Lives the day; gives its report and what did not add up.</summary>
    public async Task<(string Report, IReadOnlyList<string> Faults)> RunAsync(CancellationToken cancel)
    {
        var start = Stopwatch.GetTimestamp();
        await using var server = new DayServer(connection);
        await server.StartAsync(cancel);
        using var client = new DayClient(server.Endpoint);
        var opening = new DayDesks(connection, client, issues);
        var (desks, categories) = (await opening.OpenAsync(), await opening.CategoriesAsync());
        using var ending = new CancellationTokenSource();
        using var stream = new DayStream(server.Endpoint, opening.Subdistrict, opening.Area);
        DayWatcher[] watchers = [new DaySocket(server.Endpoint, opening.District), stream];
        var watching = Task.WhenAll(watchers.Select(watcher => watcher.WatchAsync(ending.Token)));
        await Task.Delay(1_000, cancel);   // both have subscribed: what is reported from now on they must see

        var (began, clock) = (DateTime.UtcNow, Stopwatch.GetTimestamp());
        await LiveAsync(server, DayCourse.Plan(issues, number => Handling(number, client, desks, categories)).ToList(), cancel);
        var took = Stopwatch.GetElapsedTime(clock);
        await FinishAsync(cancel);

        var tally = new DayTally(client, _book, opening.District, began);
        await tally.ReadAsync();
        Head(client, desks, took, Stopwatch.GetElapsedTime(start));
        Line($"thirty days later on a second server: the clock had supervised or closed {_finished} of the {_book.Left.Count} issues that were left to it, each step once; they were then brought to their end");
        Table(tally);
        foreach (var watcher in watchers) await CompareAsync(watcher, client, tally);
        await ending.CancelAsync();
        await watching;
        foreach (var complaint in server.Complaints.Distinct().Take(10)) Line($"the server says: {complaint}");
        List<string> faults = [.. _book.Faults, .. tally.Faults];
        Line(faults.Count == 0 ? "All adds up: 0 lost, 0 twice." : $"{faults.Count} things do not add up; {tally.Lost} lost, {tally.Twice} twice.");
        foreach (var fault in faults.Take(20)) Line("  " + fault);
        return (_report.ToString(), faults);
    }

    private DayHandling Handling(int number, DayClient client, IReadOnlyList<DayDesk> desks, IReadOnlyList<DayCategory> categories)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        return new DayHandling(number, client, _book, desks[(number + 1) / 2 % desks.Count], categories[random.Next(categories.Count)], random);
    }

    private async Task LiveAsync(DayServer server, List<Func<Task>> courses, CancellationToken cancel)
    {
        var (begun, noon) = (0, new TaskCompletionSource());
        var crash = CrashAsync(server, noon.Task, cancel);
        await EachAsync(courses.Select(course => (Func<Task>)(() =>
        {
            if (Interlocked.Increment(ref begun) == (int)(courses.Count * KilledAfter)) noon.SetResult();
            return course();
        })), cancel);
        await crash;
    }

    private Task EachAsync(IEnumerable<Func<Task>> courses, CancellationToken cancel) =>
        Parallel.ForEachAsync(courses, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel }, async (course, _) =>
        {
            try
            {
                await course();
            }
            catch (DayFault fault)
            {
                _book.Faults.Enqueue(fault.Message);
            }
        });

    private async Task CrashAsync(DayServer server, Task noon, CancellationToken cancel)
    {
        await noon;
        _book.KilledAt = await server.KillAsync();
        await server.StartAsync(cancel);
    }

    /// <summary>A second server whose clock is ahead works beside the first: what was left comes under supervision or closes by itself, and then goes on to its end.</summary>
    private async Task FinishAsync(CancellationToken cancel)
    {
        await using var later = await ServerProcess.StartAsync(ServerMode.GraphAhead, connection, cancel);
        using var client = new DayClient(new Uri(later.Address, "graphql"));
        var began = Stopwatch.GetTimestamp();
        var back = new List<DayHandling>();
        foreach (var issue in _book.Left)
        {
            bool isDone;
            while (!(isDone = await issue.ComeBackAsync(client)) && Stopwatch.GetElapsedTime(began) < ClockPatience) await Task.Delay(2_000, cancel);
            if (isDone) back.Add(issue);
            else _book.Faults.Enqueue($"The clock has not done what is due with issue {issue.Number + 1}.");
        }

        await EachAsync(back.Select(issue => (Func<Task>)(() => DayCourse.FinishAsync(issue))), cancel);
        _finished = back.Count;
    }

    private void Head(DayClient client, IReadOnlyList<DayDesk> desks, TimeSpan took, TimeSpan whole)
    {
        Line($"A day of {issues} issues in {desks.Count} communities, seed {seed}, {Environment.ProcessorCount} processors: {_book.Steps} steps in {took.TotalSeconds:0.0} s ({_book.Steps / took.TotalSeconds:0} a second, with starting the server again), {whole.TotalSeconds:0} s with all around it");
        Line($"requests answered {client.Requests}, repeated on purpose {_book.Repeated}, told to come later or answered too late {client.Delayed}");
        Line($"kill -9 at {_book.KilledAt:HH:mm:ss.fff}: {client.Interrupted} attempts failed; of the steps under way {_book.Replayed} had been done and were answered again, {_book.Anew} were done then");
        Line($"refused as they have to be: {string.Join(", ", _book.Refusals.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key} {one.Value}"))}");
    }

    private void Table(DayTally tally)
    {
        Line($"{"",-44}{"told",8}{"read",8}");
        foreach (var (table, key, told, read) in tally.Rows) Line($"{table + ": " + key,-44}{told,8}{read,8}{(told == read ? "" : "  !")}");
        Line($"{"versions of all issues, events",-44}{tally.Versions,8}{tally.EventsRead,8}{(tally.Versions == tally.EventsRead ? "" : "  !")}");
        if (tally.Clock > 0) Line($"events by the clock that nobody was told of: {tally.Clock}");
    }

    /// <summary>A watcher has seen what the log holds since its first event: each once, in its order.</summary>
    private async Task CompareAsync(DayWatcher watcher, DayClient client, DayTally tally)
    {
        var log = await DayTally.LogAsync(client, watcher.Who, watcher.Within);
        for (var waited = 0; watcher.Events.Count < log.Count && waited < 100; waited++) await Task.Delay(100);
        var seen = watcher.Events.ToList();
        var since = seen.Count == 0 ? log : [.. log.SkipWhile(step => step != seen[0])];
        var missed = _book.Issues.SelectMany(issue => issue.Events).Select(step => step.Id).OfType<string>().Except(seen).Count();
        var isSame = since.SequenceEqual(seen.Take(since.Count));
        Line($"{watcher.Name}: {seen.Count} events, {seen.Count - seen.Distinct().Count()} of them twice, {missed} missed, resumed {watcher.Resumed} times, {(isSame ? "in the log's order" : "not as the log has them")}");
        if (!isSame || missed > 0 || seen.Count != seen.Distinct().Count() || watcher.Resumed == 0) tally.Faults.Add($"{watcher.Name} did not see the day as the log has it");
    }

    private void Line(FormattableString text) => _report.AppendLine(text.ToString(CultureInfo.InvariantCulture));

    private void Line(string text) => _report.AppendLine(text);
}
