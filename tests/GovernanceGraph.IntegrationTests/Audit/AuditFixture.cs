using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.PersonalData;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.IntegrationTests.Domain;
using GovernanceGraph.IntegrationTests.Storage;
using GovernanceGraph.Server.Demo.People;
using GovernanceGraph.Server.Hosting;
using GovernanceGraph.Server.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Audit;

/// <summary>Two communities with people of whom each value can be told from every other text, and the whole graph over them.</summary>
public sealed class AuditFixture : IAsyncLifetime
{
    /// <summary>How many people a viewer may be shown here within an hour.</summary>
    public const int PeoplePerHour = 60;

    public const string Phone = "13977770001", Address = "金丝雀路七十七号", Name = "金丝雀";

    public static readonly string NationalNumber = DemoNationalIds.Number(1971, 77);

    private readonly TestDatabase _database = new();

    public TestDatabase Database => _database;

    public GraphServices Graph { get; private set; } = null!;

    public Area District { get; } = Sample.Area("audit-district", AreaLevel.District);

    public Area Here { get; private set; } = null!;

    public Area There { get; private set; } = null!;

    /// <summary>Lives here; every value of them is a canary.</summary>
    public Person Canary { get; private set; } = null!;

    /// <summary>Lives in the other community.</summary>
    public Person Stranger { get; private set; } = null!;

    /// <summary>Reported by the canary, privately and not.</summary>
    public (Issue Private, Issue Open) Issues { get; private set; }

    public CapturedLog Log { get; } = new();

    internal static NationalIdVault Vault { get; } = new(new PersonalKeyRing([new PersonalKey("test", new byte[32])], "test"));

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        await SeedAsync();
        using var logs = LoggerFactory.Create(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        Graph = await GraphServices.OpenAsync(_database.ConnectionString, new EngineLimits(), new GateLimits(), TimeProvider.System, logs, CancellationToken.None, new PersonalDataServices(Vault, PeoplePerHour));
    }

    public async Task DisposeAsync()
    {
        await Graph.DisposeAsync();
        await _database.DisposeAsync();
    }

    public static Viewer Staff(string role, Area area, string name = "工作人员") => new()
    {
        Kind = ViewerKind.Person,
        Account = Guid.NewGuid(),
        Name = name,
        Roles = [new HeldRole(role, new HeldScope((int)area.Level, area.Id))],
    };

    public static Viewer App(params HeldRole[] scopes) => new() { Kind = ViewerKind.App, App = Guid.NewGuid(), Name = "数据应用", Roles = scopes };

    public string IdOf<T>(Guid key) => new NodeId(Graph.Model.Catalog.FindNodeType(typeof(T).Name)!, key).ToString();

    public Task<(Outcome Outcome, string Body)> RevealAsync(Viewer viewer, string id, string fields = "[NAME, PHONE, ADDRESS, NATIONAL_ID]", string purpose = "核实诉求办理情况", string traceId = "trace-1") => AskAsync(
        viewer, $$"""mutation Reveal($id: ID!, $purpose: String!) { revealPersonalData(input: { id: $id, fields: {{fields}}, purpose: $purpose }) { values { field value } person { id name { value masked } } errors { __typename ... on Error { code message } } } }""",
        JsonSerializer.Serialize(new { id, purpose }), traceId);

    public async Task<(Outcome Outcome, string Body)> AskAsync(Viewer viewer, string query, string? variables = null, string traceId = "trace-1", IBufferWriter<byte>? output = null)
    {
        var written = new ArrayBufferWriter<byte>();
        var request = new OperationRequest { Query = query, Variables = variables is null ? default : Encoding.UTF8.GetBytes(variables), Viewer = viewer, TraceId = traceId };
        var outcome = await Graph.Pipeline.AnswerAsync(request, output ?? written, CancellationToken.None);
        return (outcome, Encoding.UTF8.GetString(written.WrittenSpan));
    }

    /// <summary>The entries of one account or app, oldest first.</summary>
    public async Task<List<AuditEntry>> EntriesOfAsync(Viewer viewer)
    {
        await using var context = _database.Context();
        return await context.AuditEntries.AsNoTracking().Where(e => viewer.Account != null ? e.AccountId == viewer.Account : e.AppId == viewer.App).OrderBy(e => e.Sequence).ToListAsync();
    }

    private async Task SeedAsync()
    {
        await using var context = _database.Context();
        await context.SavedAsync(District);
        Here = await context.SavedAsync(Sample.Area("audit-here", AreaLevel.Community, District));
        There = await context.SavedAsync(Sample.Area("audit-there", AreaLevel.Community, District));
        var canary = new Person { Name = Name, Phone = Phone, Address = Address, BirthYear = 1971, AreaId = Here.Id };
        Vault.Seal(canary, NationalNumber);
        Canary = await context.SavedAsync(canary);
        Stranger = await context.SavedAsync(new Person { Name = "外人", Phone = "13966660002", AreaId = There.Id });
        var body = await context.SavedAsync(Sample.Organisation());
        context.AddRange(Enumerable.Range(0, PeoplePerHour + 20).Select(n => new Membership { Person = new Person { Name = $"居民{n}", AreaId = Here.Id }, OrganisationId = body.Id, Role = MembershipRole.RedSteward, Since = new DateOnly(2020, 1, 1), AreaId = Here.Id }));
        await context.SaveChangesAsync();
        var category = await context.SavedAsync(Sample.Category());
        Issues = (await context.SavedAsync(Issue(category, isPrivate: true)), await context.SavedAsync(Issue(category, isPrivate: false)));
    }

    private Issue Issue(Category category, bool isPrivate)
    {
        var issue = Sample.Issue(Here, category);
        (issue.ReporterId, issue.ReporterPrivate) = (Canary.Id, isPrivate);
        return issue;
    }

    /// <summary>Everything that the server logs, as one line each.</summary>
    public sealed class CapturedLog : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = new();

        public IReadOnlyCollection<string> Lines => _lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => _lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
