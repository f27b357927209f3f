using System.Buffers;
using System.Text.Json;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.IntegrationTests.Domain;
using GovernanceGraph.IntegrationTests.Storage;
using GovernanceGraph.Server.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Issues;

/// <summary>A district of two subdistricts and four communities with grids side by side, one degree each, in which organisations of many kinds stand at all levels: some dissolved, some to be founded.</summary>
public sealed class DutyFixture : IAsyncLifetime
{
    public static readonly DateOnly Dissolved = new(2026, 5, 10), Founded = new(2026, 6, 1);

    private readonly TestDatabase _database = new();

    public TestDatabase Database => _database;

    public GraphServices Graph { get; private set; } = null!;

    public Viewer Staff { get; private set; } = null!;

    /// <summary>The longitude of a spot in each place.</summary>
    public IReadOnlyList<double> Places { get; } = [110.5, 111.5, 112.5, 113.5, 114.5];

    /// <summary>By the kinds that their specifications name.</summary>
    public Dictionary<string, Category> Categories { get; } = [];

    public Dictionary<string, Organisation> Organisations { get; } = [];

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        await using (var rows = _database.Context()) await SeedAsync(rows);
        Graph = await GraphServices.OpenAsync(_database.ConnectionString, new EngineLimits(), new GateLimits(), TimeProvider.System, NullLoggerFactory.Instance, CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await Graph.DisposeAsync();
        await _database.DisposeAsync();
    }

    public string IdOf(Category category) => new NodeId(Graph.Model.Catalog.FindNodeType(nameof(Category))!, category.Id).ToString();

    /// <summary>What `responsibility` answers of a spot.</summary>
    public async Task<JsonElement> DutyAsync(double longitude, string category, string selection, string? at = null, Viewer? viewer = null)
    {
        var instant = at is null ? "" : $", at: \"{at}\"";
        return (await AskAsync(viewer ?? Viewer.Anonymous, $$"""{ responsibility(point: { longitude: {{longitude}}, latitude: 36.5 }, category: "{{IdOf(Categories[category])}}"{{instant}}) { {{selection}} } }""")).GetProperty("responsibility");
    }

    public async Task<JsonElement> AskAsync(Viewer viewer, string query)
    {
        var written = new ArrayBufferWriter<byte>();
        await Graph.Pipeline.AnswerAsync(new OperationRequest { Query = query, Viewer = viewer, TraceId = "duty" }, written, CancellationToken.None);
        using var answer = JsonDocument.Parse(written.WrittenMemory);
        Assert.True(answer.RootElement.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object && !answer.RootElement.TryGetProperty("errors", out _), answer.RootElement.GetRawText());
        return data.Clone();
    }

    private async Task SeedAsync(GovernanceContext rows)
    {
        var district = Sample.Area("D", AreaLevel.District);
        district.TimeZone = "Asia/Shanghai";
        await rows.SavedAsync(district);
        var one = await rows.SavedAsync(Sample.Area("S1", AreaLevel.Subdistrict, district));
        var two = await rows.SavedAsync(Sample.Area("S2", AreaLevel.Subdistrict, district));
        var west = await rows.SavedAsync(Sample.Area("C1", AreaLevel.Community, one));
        var outer = await rows.SavedAsync(Sample.Area("G1", AreaLevel.Grid, west, tier: 1));
        var inner = await PlacedAsync(rows, Sample.Area("G2", AreaLevel.Grid, outer, tier: 2), 110);
        var middle = await PlacedAsync(rows, Sample.Area("C2", AreaLevel.Community, one), 111);
        var east = await PlacedAsync(rows, Sample.Area("C3", AreaLevel.Community, two), 112);
        await PlacedAsync(rows, Sample.Area("C4", AreaLevel.Community, two), 113);
        await PlacedAsync(rows, Sample.Area("G4", AreaLevel.Grid, east, tier: 1), 114);
        (string Name, OrganisationKind Kind, Area Area)[] bodies =
        [
            ("网格党支部", OrganisationKind.GridPartyBranch, inner), ("西居委会", OrganisationKind.ResidentsCommittee, west), ("中居委会", OrganisationKind.ResidentsCommittee, middle), ("东居委会", OrganisationKind.ResidentsCommittee, east),
            ("一街道办", OrganisationKind.SubdistrictOffice, one), ("城管局", OrganisationKind.GovernmentDepartment, district), ("环卫局", OrganisationKind.GovernmentDepartment, district), ("物业甲", OrganisationKind.PropertyCompany, west), ("物业乙", OrganisationKind.PropertyCompany, west),
        ];
        foreach (var (name, kind, area) in bodies) Organisations[name] = await rows.SavedAsync(new Organisation { Name = name, Kind = kind, AreaId = area.Id, DissolvedOn = name == "中居委会" ? Dissolved : null, FoundedOn = name == "东居委会" ? Founded : null });
        await AddAsync(rows, "committee", null, OrganisationKind.ResidentsCommittee);
        await AddAsync(rows, "committee-or-office", null, OrganisationKind.ResidentsCommittee, OrganisationKind.SubdistrictOffice);
        await AddAsync(rows, "branch-or-department", null, OrganisationKind.GridPartyBranch, OrganisationKind.GovernmentDepartment);
        await AddAsync(rows, "named-department", Organisations["环卫局"], OrganisationKind.GovernmentDepartment);
        await AddAsync(rows, "property", null, OrganisationKind.PropertyCompany);
        await AddAsync(rows, "hospital", null, OrganisationKind.Hospital);
        var worker = await rows.SavedAsync(new Person { Name = "王网格", AreaId = west.Id });
        await rows.SavedAsync(new Membership { PersonId = worker.Id, OrganisationId = Organisations["西居委会"].Id, Role = MembershipRole.GridWorker, AreaId = outer.Id, Since = new DateOnly(2025, 1, 1), Until = Dissolved });
        var next = await rows.SavedAsync(new Person { Name = "李网格", AreaId = west.Id });
        await rows.SavedAsync(new Membership { PersonId = next.Id, OrganisationId = Organisations["西居委会"].Id, Role = MembershipRole.GridWorker, AreaId = inner.Id, Since = Dissolved.AddDays(1) });
        var staff = await rows.SavedAsync(new Person { Name = "区工作人员", AreaId = district.Id });
        Staff = new Viewer { Kind = ViewerKind.Person, Account = Guid.NewGuid(), Person = staff.Id, Name = staff.Name, Roles = [new HeldRole("DISTRICT_STAFF", new HeldScope((int)AreaLevel.District, district.Id))] };
    }

    private static async Task<Area> PlacedAsync(GovernanceContext rows, Area area, int longitude)
    {
        await rows.SavedAsync(area);
        var square = FormattableString.Invariant($$"""{"type":"Polygon","coordinates":[[[{{longitude}},36],[{{longitude + 1}},36],[{{longitude + 1}},37],[{{longitude}},37],[{{longitude}},36]]]}""");
        rows.Add(new AreaBoundary { AreaId = area.Id, Geometry = square, West = longitude, East = longitude + 1, South = 36, North = 37 });
        await rows.SaveChangesAsync();
        return area;
    }

    private async Task AddAsync(GovernanceContext rows, string name, Organisation? named, params List<OrganisationKind> kinds)
    {
        var category = Categories[name] = await rows.SavedAsync(Sample.Category());
        await rows.SavedAsync(new CategorySpecification
        {
            CategoryId = category.Id,
            Type = name,
            ResponsibleKinds = kinds,
            ResponsibleId = named?.Id,
            Standard = "已处理",
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
            SecondSupervisionHours = 24,
            DistrictSupervisionHours = 72,
        });
    }
}
