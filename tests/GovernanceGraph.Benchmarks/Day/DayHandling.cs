using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovernanceGraph.Benchmarks.Day;

/// <summary>One issue of the day in the hands of those who deal with it: each step is sent, sometimes twice, and what is answered is held against what must be answered.</summary>
/// <param name="number">Which issue of the day it is; its keys begin with it.</param>
/// <param name="random">Draws who does what; the same for a seed, however the requests interleave.</param>
internal sealed class DayHandling(int number, DayClient client, DayBook book, DayDesk desk, DayCategory category, Random random)
{
    private int _key;
    private DayClient _client = client;
    private DayIssue? _issue;
    private JsonElement _now;

    public int Number => number;

    public DayDesk Desk => desk;

    public DayCategory Category => category;

    public Random Random => random;

    public DayIssue Issue => _issue!;

    /// <summary>Who reported it.</summary>
    public DayPerson Reporter { get; private set; } = desk.Residents[number / 8 % desk.Residents.Count];

    /// <summary>When it is due, as it was told last.</summary>
    public DateTime DueAt => _now.GetProperty("dueAt").GetDateTime();

    /// <summary>The organisation responsible, as it was told last.</summary>
    public string Responsible => _now.GetProperty("responsible").GetProperty("id").GetString()!;

    /// <summary>Whether it is one of a community, above which the subdistrict supervises.</summary>
    public bool IsOfCommunity => _now.GetProperty("responsible").GetProperty("level").GetString() == "COMMUNITY";

    /// <summary>Whether everybody may see it.</summary>
    public bool IsPublic { get; private set; } = true;

    /// <summary>A third person: a volunteer, who sees what is public, else the district.</summary>
    public DayPerson Verifier => IsPublic ? desk.Volunteer : desk.District;

    public bool Chance(double share) => random.NextDouble() < share;

    public T Pick<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];

    /// <summary>The issue is left as it is, until <see cref="ComeBackAsync"/>.</summary>
    public void Leave() => book.Left.Add(this);

    /// <summary>Looks at what the clock has done meanwhile; nothing else may have happened.</summary>
    /// <param name="later">The client from now on.</param>
    /// <returns>Whether the clock has done all that it has to.</returns>
    public async Task<bool> ComeBackAsync(DayClient later)
    {
        _client = later;
        var found = await later.AskAsync(desk.District, "query ($id: ID!) { node(id: $id) { ... on Issue { state events(first: 50) { nodes { id version kind level } } } } }", new { id = Issue.Id });
        var made = found.GetProperty("node").GetProperty("events").GetProperty("nodes").EnumerateArray().Where(step => step.GetProperty("version").GetInt32() > Issue.Version).OrderBy(step => step.GetProperty("version").GetInt32()).ToList();
        var course = string.Join(' ', made.Select(step => step.GetProperty("kind").GetString() + (step.GetProperty("level").ValueKind == JsonValueKind.Number ? step.GetProperty("level").GetInt32() : "")));
        string[] all = Issue.State == "FED_BACK" ? ["CLOSED"] : ["SUPERVISED1 SUPERVISED2 SUPERVISED3", "REMINDED SUPERVISED1 SUPERVISED2 SUPERVISED3"];
        if (!all.Contains(course)) return false;
        foreach (var step in made) Issue.Add(step.GetProperty("version").GetInt32(), step.GetProperty("kind").GetString()!, step.GetProperty("id").GetString(), isByClock: true);
        Issue.State = found.GetProperty("node").GetProperty("state").GetString()!;
        return true;
    }

    /// <summary>Somebody reports it.</summary>
    public async Task ReportAsync(DayPerson who)
    {
        var spot = Pick(desk.Spots);
        var input = new JsonObject
        {
            ["title"] = $"{category.Name}：第{number + 1}件",
            ["description"] = "请尽快处理。",
            ["category"] = category.Id,
            ["place"] = new JsonObject { ["longitude"] = spot.Longitude, ["latitude"] = spot.Latitude },
        };
        IsPublic = !Chance(0.1);
        if (!IsPublic) input["visibility"] = "PRIVATE";
        var answer = await SendAsync(Keyed(who, "reportIssue", input));
        (Reporter, _issue) = (who, book.Report(answer.Issue.GetProperty("id").GetString()!));
        Note(answer, "SUBMITTED", ["SUBMITTED"]);
    }

    /// <summary>Somebody takes a step that has to succeed.</summary>
    /// <param name="state">The state that it leads to.</param>
    /// <param name="kinds">The events that it makes.</param>
    public async Task<DayAnswer> TakeAsync(DayPerson who, string step, string state, IReadOnlyList<string> kinds, JsonObject? input = null, byte[]? file = null)
    {
        var answer = await SendAsync(Keyed(who, step, OnThis(input), file));
        Note(answer, state, kinds);
        return answer;
    }

    /// <summary>Somebody tries a step that has to be refused with this error.</summary>
    public async Task RefusedAsync(DayPerson who, string step, string error, JsonObject? input = null)
    {
        var answer = await OnceAsync(Keyed(who, step, OnThis(input)));
        Expect(answer.Refusal == error, $"{step} had to be refused with {error}, and was answered {answer.Refusal ?? "that it was done"}");
        book.Refused(error);
    }

    /// <summary>Two people take the same step at once, both having seen the same version: one does, the other is told of it.</summary>
    public async Task RaceAsync(IReadOnlyList<DayPerson> two, string step, string state, IReadOnlyList<string> kinds, bool sayVersion, JsonObject? input = null)
    {
        var seen = OnThis(input);
        if (sayVersion) seen["expectedVersion"] = Issue.Version;
        var steps = two.Select(who => Keyed(who, step, seen)).ToList();
        var answers = await Task.WhenAll(steps.Select(OnceAsync));
        Expect(answers.Count(answer => answer.Refusal is null) == 1, $"of two who take {step} at once one has to, and {answers.Count(answer => answer.Refusal is null)} did");
        var (done, refused) = answers[0].Refusal is null ? (answers[0], answers[1]) : (answers[1], answers[0]);
        var error = sayVersion ? "VersionConflictError" : "WrongStateError";
        Expect(refused.Refusal == error, $"the second of two who take {step} has to be told {error}, and was told {refused.Refusal}");
        if (sayVersion) Expect(refused.Errors[0].GetProperty("issue").GetProperty("version").GetInt32() >= done.Event.GetProperty("version").GetInt32(), "a conflict shows the issue as it is");
        book.Refused(error);
        Note(done, state, kinds);
    }

    /// <summary>Tries a step without taking it.</summary>
    public async Task TryAsync(DayPerson who, string step, string state)
    {
        var (data, _) = await _client.SendAsync(who, () => Keyed(who, step, OnThis(null)).Content("@dryRun"));
        Expect(DayAnswer.Of(step, data, false).Issue.GetProperty("state").GetString() == state, $"a dry {step} shows {state}");
    }

    /// <summary>This issue takes up another, which ends.</summary>
    public async Task MergeAsync(DayPerson who, DayHandling other)
    {
        await SendAsync(Keyed(who, "mergeIssues", new JsonObject { ["ids"] = new JsonArray(other.Issue.Id), ["into"] = Issue.Id }));
        Issue.Add(Issue.Version + 1, "MERGED", null);
        other.Issue.Add(other.Issue.Version + 1, "MERGED", null);
        other.Issue.State = "MERGED";
    }

    public void Expect(bool holds, string rule)
    {
        if (!holds) throw new DayFault($"Issue {number + 1} ({_issue?.Id}, {_issue?.State}, version {_issue?.Version}): {rule}.");
    }

    private JsonObject OnThis(JsonObject? input)
    {
        var whole = input is null ? [] : (JsonObject)input.DeepClone();
        whole["id"] = Issue.Id;
        return whole;
    }

    private DayStep Keyed(DayPerson who, string step, JsonObject input, byte[]? file = null)
    {
        var keyed = (JsonObject)input.DeepClone();
        keyed["idempotencyKey"] = $"day-{number}-{++_key}";
        return new DayStep(who, step, keyed, file);
    }

    /// <summary>Sends a step that has to succeed; now and then twice at once, again afterwards, or its key once more with something else.</summary>
    private async Task<DayAnswer> SendAsync(DayStep step)
    {
        var draw = random.NextDouble();
        var answers = draw < 0.03 ? await Task.WhenAll(OnceAsync(step), OnceAsync(step)) : [await OnceAsync(step)];
        if (draw is >= 0.03 and < 0.1) answers = [answers[0], await OnceAsync(step)];
        foreach (var answer in answers) Expect(answer.Refusal is null, $"{step.Name} was refused: {answer.Errors}");
        foreach (var again in answers.Skip(1))
        {
            Expect(IdOf(again) == IdOf(answers[0]), $"{step.Name} sent again has to get the first answer");
            book.Repeat();
        }

        if (draw is >= 0.1 and < 0.12 && step.Name != "commentIssue") await ReuseAsync(step.WithOther(answers[0].Issue.GetProperty("id").GetString()!));
        book.Take(answers.FirstOrDefault(answer => answer.WasInterrupted) ?? answers[0]);
        return answers[0];
    }

    private static string? IdOf(DayAnswer answer) => answer.Event.ValueKind == JsonValueKind.Object ? answer.Event.GetProperty("id").GetString() : answer.Issue.GetProperty("id").GetString();

    private async Task ReuseAsync(DayStep other)
    {
        var answer = await OnceAsync(other);
        Expect(answer.Refusal == "IdempotencyKeyReusedError", $"a key that is used for something else has to be refused, and was answered {answer.Refusal ?? "that it was done"}");
        book.Refused("IdempotencyKeyReusedError");
    }

    private async Task<DayAnswer> OnceAsync(DayStep step)
    {
        var (data, wasInterrupted) = await _client.SendAsync(step.Who, () => step.Content());
        return DayAnswer.Of(step.Name, data, wasInterrupted);
    }

    private void Note(DayAnswer answer, string state, IReadOnlyList<string> kinds)
    {
        _now = answer.Issue;
        var (version, kind) = (answer.Event.GetProperty("version").GetInt32(), answer.Event.GetProperty("kind").GetString());
        Expect(version > Issue.Version && kind == kinds[0], $"event {version} {kind} does not follow");
        var told = answer.Issue.GetProperty("state").GetString();
        Expect(told == state, $"after {kind} it has to be {state}, and is {told}");
        for (var i = 0; i < kinds.Count; i++) Issue.Add(version + i, kinds[i], i == 0 ? answer.Event.GetProperty("id").GetString() : null);
        if (kind == "RATED") Issue.Stars.Add(answer.Event.GetProperty("stars").GetInt32());
        Issue.State = state;
    }
}
