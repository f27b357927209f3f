using GovernanceGraph.Contract;
using GovernanceGraph.Contract.Commands;
using GovernanceGraph.Domain.Events;
using GovernanceGraph.Domain.Issues.Clock;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Storage.Grants;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Documents;
using GovernanceGraph.Engine.Execution;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Values;
using GovernanceGraph.Server.Audit;
using GovernanceGraph.Server.Authentication;
using GovernanceGraph.Server.Budgets;
using GovernanceGraph.Server.Events;
using GovernanceGraph.Server.Files;
using GovernanceGraph.Server.Files.Storage;
using GovernanceGraph.Server.PersonalData;
using GovernanceGraph.Server.Transport;
using GovernanceGraph.Server.Working;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

namespace GovernanceGraph.Server.Hosting;

/// <summary>Everything behind the endpoint, made for one database: the graph's model, its territory in memory, and the pipeline that answers operations.</summary>
public sealed class GraphServices : IAsyncDisposable
{
    private readonly IntrospectionAccess _introspection;
    private readonly TimeProvider _time;

    private GraphServices(TerritoryIndex territory, GovernanceGraphModel model, ReadPools pools, NpgsqlDataSource writes, StatementRunner runner, QueryPipeline pipeline, EventServices live, DocumentCache documents, FileServices files, IntrospectionAccess introspection, TimeProvider time)
    {
        (Territory, Model, Pools, Writes, Runner, Pipeline, Live, Documents, Files, _introspection, _time) = (territory, model, pools, writes, runner, pipeline, live, documents, files, introspection, time);
    }

    public TerritoryIndex Territory { get; }

    public GovernanceGraphModel Model { get; }

    public ReadPools Pools { get; }

    /// <summary>Where commands and the audit log write.</summary>
    public NpgsqlDataSource Writes { get; }

    public StatementRunner Runner { get; }

    public QueryPipeline Pipeline { get; }

    /// <summary>What follows the log of events, and gives it to subscriptions.</summary>
    public EventServices Live { get; }

    public DocumentCache Documents { get; }

    public FileServices Files { get; }

    /// <summary>Connects to a migrated database, reads its territory and its cursor key, and builds the graph.</summary>
    public static async Task<GraphServices> OpenAsync(string connectionString, EngineLimits limits, GateLimits gateLimits, TimeProvider time, ILoggerFactory logs, CancellationToken cancel, PersonalDataServices? personal = null, FileServices? files = null)
    {
        var options = GovernanceContextOptions.For(connectionString);
        var territory = new TerritoryIndex(options, time);
        await territory.RefreshAsync(cancel);
        await using var context = new GovernanceContext(options);
        var key = await context.Database.SqlQueryRaw<byte[]>($"SELECT public.{ServerFunctions.CursorKey}() AS \"Value\"").SingleAsync(cancel);
        var model = new GovernanceGraphModel(context.Model, territory);
        var planning = new PlanningServices(model.Schema, model.Catalog, new CursorCodec(key), model.ScopeLevels, model.Places, new Clock(time));
        var documents = new DocumentCache(limits.CachedDocuments, limits.CachedDocumentBytes);
        var store = new DocumentStore(planning, new DocumentGate(gateLimits), documents);
        var pools = new ReadPools(connectionString, limits);
        var writes = WriteDataSource.Create(connectionString, limits);
        var reading = new ReadingLimit(writes, (personal ??= new PersonalDataServices()).PeoplePerHour, time, logs.CreateLogger<ReadingLimit>());
        var turns = new StatementTurns(limits, TimeProvider.System);
        var (runner, looks) = (new StatementRunner(pools, turns, limits), new StatementRunner(pools, turns, limits));   // looks at the log are not counted among what operations send
        var live = EventServices.Create(connectionString, writes, planning, store, new VariablesGate(gateLimits), runner, looks, limits, time, logs);
        var commands = new CommandServices(GovernanceContextOptions.For(writes, new CommitWatch(live.Committed)), time, reading, territory, new WorkingTimes(time), personal.NationalIds, (files ??= new FileServices(new FileSettings())).Intake);
        var pipeline = new QueryPipeline(planning, store, new VariablesGate(gateLimits), runner, new DisclosureLog(writes, reading), new CommandRunner(commands), limits, logs.CreateLogger<QueryPipeline>());
        return new GraphServices(territory, model, pools, writes, runner, pipeline, live, documents, files, limits.Introspection, time);
    }

    /// <summary>Gives the web application what it answers with.</summary>
    public void AddTo(IServiceCollection services)
    {
        services.AddSingleton(this);
        services.AddSingleton<IOperationPipeline>(Pipeline);
        services.AddSingleton<ISchemaText>(new SchemaText(GraphSdl.Print(Model.Schema), _introspection));
        services.AddSingleton<IAccounts>(provider => new StoredAccounts(
            Pools.Prepared, Model.ScopeLevels, provider.GetRequiredService<IOptions<BudgetOptions>>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IReadinessCheck>(new DatabaseReadiness(Pools.Prepared));
        services.AddSingleton(Files.Incoming);
        services.AddSingleton(Files.Store);
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<FileEndpoint>(provider, Model.Catalog));
        services.AddHostedService(provider => ActivatorUtilities.CreateInstance<FileSweep>(provider, Writes));
        services.AddOptions<WorkerOptions>().BindConfiguration(WorkerOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddHostedService(provider => new IssueWorker(
            new IssueWaker(GovernanceContextOptions.For(Writes, new CommitWatch(Live.Committed)), new WorkingTimes(_time), _time), provider.GetRequiredService<IOptions<WorkerOptions>>(), _time, provider.GetRequiredService<ILogger<IssueWorker>>()));
        Live.AddTo(services);
        services.AddOptions<EventOptions>().BindConfiguration(EventOptions.Section).Validate(EventOptions.IsSound, EventOptions.Rule).ValidateOnStart();
        services.AddHostedService(provider => new Housekeeping(Writes, provider.GetRequiredService<IOptions<EventOptions>>(), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<Housekeeping>>()));
        services.AddHostedService(provider => new TerritoryFollower(Territory, provider.GetRequiredService<ILogger<TerritoryFollower>>()));
    }

    public async ValueTask DisposeAsync()
    {
        await Pools.DisposeAsync();
        await Writes.DisposeAsync();
    }

    private sealed record SchemaText(string Sdl, IntrospectionAccess Readers) : ISchemaText;
}
