using System.Buffers;
using System.Text;
using System.Text.Json;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.IntegrationTests.Domain;
using GovernanceGraph.IntegrationTests.Storage;
using GovernanceGraph.Server.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Issues;

/// <summary>An issue desk: a district down to a community, the bodies of each level, a category with its five specifications, and everybody who has a part in an issue.</summary>
public sealed class DeskFixture : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private readonly Dictionary<string, Viewer> _viewers = [];

    public TestDatabase Database => _database;

    public GraphServices Graph { get; private set; } = null!;

    public Area District { get; private set; } = null!;

    public Area Subdistrict { get; private set; } = null!;

    public Area Community { get; private set; } = null!;

    /// <summary>Another community, of other staff.</summary>
    public Area Elsewhere { get; private set; } = null!;

    /// <summary>One more, in which nobody works.</summary>
    public Area Other { get; private set; } = null!;

    public Category Category { get; private set; } = null!;

    public Organisation Committee { get; private set; } = null!;

    public Organisation Office { get; private set; } = null!;

    public Viewer this[string who] => _viewers[who];

    public IEnumerable<string> Everybody => _viewers.Keys;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        await SeedAsync();
        Graph = await GraphServices.OpenAsync(_database.ConnectionString, new EngineLimits(), new GateLimits(), TimeProvider.System, NullLoggerFactory.Instance, CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await Graph.DisposeAsync();
        await _database.DisposeAsync();
    }

    public string IdOf<T>(Guid key) => new NodeId(Graph.Model.Catalog.FindNodeType(typeof(T).Name)!, key).ToString();

    public async Task<JsonElement> AskAsync(Viewer viewer, string query, object? variables = null)
    {
        var written = new ArrayBufferWriter<byte>();
        await Graph.Pipeline.AnswerAsync(new OperationRequest { Query = query, Variables = variables is null ? default : JsonSerializer.SerializeToUtf8Bytes(variables), Viewer = viewer, TraceId = "desk" }, written, CancellationToken.None);
        using var answer = JsonDocument.Parse(written.WrittenMemory);
        return answer.RootElement.Clone();
    }

    /// <summary>Takes a step and gives its payload.</summary>
    /// <param name="input">The members of the input beside the id, in GraphQL's literals.</param>
    public async Task<JsonElement> StepAsync(string who, string step, string id, string input = "", string directive = "")
    {
        var answer = await AskAsync(_viewers[who], $$"""
            mutation { {{step}}(input: { id: "{{id}}" {{input}} }) {{directive}} {
              issue { id state status version dueAt stepDueAt supervisionLevel rating joinCount }
              event { kind version }
              errors { __typename ... on Error { code message } ... on WrongStateError { state allowed } ... on VersionConflictError { currentVersion issue { version state } } ... on StepBlockedError { obstacle } }
            } }
            """);
        Assert.True(answer.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object, answer.GetRawText());
        return data.GetProperty(step);
    }

    public async Task<string> ReportAsync(string who = "reporter", string more = "")
    {
        var answer = await AskAsync(_viewers[who], Report(more));
        Assert.True(answer.GetProperty("data").GetProperty("reportIssue").GetProperty("errors").ValueKind == JsonValueKind.Null, answer.GetRawText());
        return answer.GetProperty("data").GetProperty("reportIssue").GetProperty("issue").GetProperty("id").GetString()!;
    }

    public string Report(string more = "", string directive = "") => $$"""
        mutation { reportIssue(input: { title: "路灯不亮" category: "{{IdOf<Category>(Category.Id)}}" area: "{{IdOf<Area>("Community", Community.Id)}}" {{more}} }) {{directive}} {
          issue { id code state version events { nodes { kind } } } errors { __typename ... on Error { code } } } }
        """;

    /// <summary>Brings an issue to a state by the steps that lead there.</summary>
    public async Task<string> AtAsync(IssueState state)
    {
        var id = await ReportAsync();
        async Task Do(string who, string step, string input = "") => Assert.Equal(JsonValueKind.Null, (await StepAsync(who, step, id, input)).GetProperty("errors").ValueKind);
        if (state == IssueState.Submitted) return id;
        if (state == IssueState.Rejected) await Do("desk", "rejectIssue", "reason: \"不属于受理范围\"");
        else if (state == IssueState.Withdrawn) await Do("reporter", "withdrawIssue");
        else if (state == IssueState.Merged) await AskAsync(this["desk"], $$"""mutation { mergeIssues(input: { ids: ["{{id}}"] into: "{{await ReportAsync()}}" }) { errors { __typename } } }""");
        else await Do("desk", "acceptIssue");
        if (state is IssueState.Accepted or IssueState.Rejected or IssueState.Withdrawn or IssueState.Merged) return id;
        await Do("desk", "assignIssue", $"assignee: \"{IdOf<Person>(this["assignee"].Person!.Value)}\"");
        if (state == IssueState.InProgress) return id;
        if (state == IssueState.Suspended)
        {
            await Do("assignee", "suspendIssue", "reason: \"等配件\"");
            return id;
        }

        await Do("assignee", "handleIssue", "outcome: \"已修好\"");
        if (state == IssueState.Handled) return id;
        await Do("desk", "giveFeedback", "feedback: \"已电话反馈\"");
        if (state == IssueState.FedBack) return id;
        await Do("reporter", "rateIssue", "stars: 5");
        return id;
    }

    /// <summary>The issue as its events make it, and as it is stored.</summary>
    public async Task<(Issue Replayed, Issue Stored, List<IssueEvent> Events)> ReplayAsync(Guid key)
    {
        await using var context = _database.Context();
        var stored = await context.Issues.AsNoTracking().SingleAsync(issue => issue.Id == key);
        var events = await context.IssueEvents.AsNoTracking().Where(step => step.IssueId == key).OrderBy(step => step.Version).ToListAsync();
        var replayed = new Issue { Id = key, Code = stored.Code, Title = stored.Title };
        foreach (var step in events) IssueLedger.Apply(replayed, step);
        return (replayed, stored, events);
    }

    public string IdOfArea(Area area) => IdOf<Area>(area.Level.ToString(), area.Id);

    private string IdOf<T>(string type, Guid key) => new NodeId(Graph.Model.Catalog.FindNodeType(type)!, key).ToString();

    private async Task SeedAsync()
    {
        await using var rows = _database.Context();
        var district = District = await rows.SavedAsync(Sample.Area("D", AreaLevel.District));
        var subdistrict = Subdistrict = await rows.SavedAsync(Sample.Area("S", AreaLevel.Subdistrict, district));
        Community = await rows.SavedAsync(Sample.Area("C", AreaLevel.Community, subdistrict));
        var elsewhere = Elsewhere = await rows.SavedAsync(Sample.Area("E", AreaLevel.Community, subdistrict));
        Other = await rows.SavedAsync(Sample.Area("O", AreaLevel.Community, subdistrict));
        Committee = await rows.SavedAsync(Body("居民委员会", OrganisationKind.ResidentsCommittee, OrganisationLevel.Community, Community));
        Office = await rows.SavedAsync(Body("街道办事处", OrganisationKind.SubdistrictOffice, OrganisationLevel.Subdistrict, subdistrict));
        await rows.SavedAsync(Body("联席会议", OrganisationKind.DistrictJointConference, OrganisationLevel.District, district));
        Category = await rows.SavedAsync(Sample.Category());
        await rows.SavedAsync(Specification(Category));
        foreach (var (who, role, area) in new[] { ("desk", "COMMUNITY_STAFF", Community), ("desk2", "COMMUNITY_STAFF", Community), ("office", "SUBDISTRICT_STAFF", subdistrict), ("district", "DISTRICT_STAFF", district), ("grid", "GRID_WORKER", Community), ("volunteer", "VOLUNTEER", Community), ("elsewhere", "COMMUNITY_STAFF", elsewhere) })
            _viewers[who] = Of(await rows.SavedAsync(new Person { Name = who, AreaId = Community.Id }), new HeldRole(role, new HeldScope((int)area.Level, area.Id)));
        foreach (var who in new[] { "reporter", "resident" }) _viewers[who] = Of(await rows.SavedAsync(new Person { Name = who, AreaId = Community.Id }));
        _viewers["staff"] = Of(await rows.SavedAsync(new Person { Name = "staff", AreaId = Community.Id }), new HeldRole("ORGANISATION_STAFF", Organisations: [Committee.Id]));
        var assignee = await rows.SavedAsync(new Person { Name = "assignee", AreaId = Community.Id });
        await rows.SavedAsync(new Membership { PersonId = assignee.Id, OrganisationId = Committee.Id, Role = MembershipRole.CommunityWorker, Since = new DateOnly(2020, 1, 1), AreaId = Community.Id });
        _viewers["assignee"] = Of(assignee);
    }

    private static Viewer Of(Person person, params HeldRole[] roles) => new() { Kind = ViewerKind.Person, Account = Guid.NewGuid(), Person = person.Id, Name = person.Name, Roles = roles };

    private static Organisation Body(string name, OrganisationKind kind, OrganisationLevel level, Area area) => new() { Name = name, Kind = kind, Level = level, AreaId = area.Id };

    private static CategorySpecification Specification(Category category) => new()
    {
        CategoryId = category.Id,
        Type = "路灯",
        ResponsibleKinds = [OrganisationKind.ResidentsCommittee],
        Standard = "亮灯",
        AcceptLimit = 4,
        AcceptUnit = LimitUnit.WorkingHour,
        HandleLimit = 3,
        HandleUnit = LimitUnit.WorkingDay,
        HighHandleLimit = 1,
        HighHandleUnit = LimitUnit.WorkingDay,
        UrgentHandleLimit = 24,
        UrgentHandleUnit = LimitUnit.EmergencyHour,
        FeedbackLimit = 1,
        FeedbackUnit = LimitUnit.WorkingDay,
        EffectRating = 4,
        DuplicateRadius = 200,
        SecondSupervisionHours = 24,
        DistrictSupervisionHours = 72,
    };
}
