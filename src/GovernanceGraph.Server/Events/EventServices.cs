using GovernanceGraph.Domain.Events;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Documents;
using GovernanceGraph.Engine.Execution;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.Engine.Subscriptions;
using Npgsql;

namespace GovernanceGraph.Server.Events;

/// <summary>What makes the log of events live: who listens for news, who reads where it ends, and the subscriptions that are given it.</summary>
public sealed class EventServices
{
    private readonly LogListener _listener;
    private readonly LogFollower _follower;
    private readonly LogTeller _teller;

    private EventServices(LogListener listener, LogFollower follower, LogTeller teller, SubscriptionHub hub, ISubscriptionPipeline pipeline) => (_listener, _follower, _teller, Hub, Pipeline) = (listener, follower, teller, hub, pipeline);

    public SubscriptionHub Hub { get; }

    public ISubscriptionPipeline Pipeline { get; }

    /// <param name="runner">Reads what is shown.</param>
    /// <param name="looks">Looks for what is new.</param>
    public static EventServices Create(string connectionString, NpgsqlDataSource writes, PlanningServices planning, DocumentStore documents, VariablesGate variables, StatementRunner runner, StatementRunner looks, EngineLimits limits, TimeProvider time, ILoggerFactory logs)
    {
        var follower = new LogFollower(planning.Catalog.Entities[typeof(GraphEvent)], looks, limits.Subscriptions, time, logs.CreateLogger<LogFollower>());
        var listener = new LogListener(connectionString, EventLog.Channel, follower.Wake, time, logs.CreateLogger<LogListener>());
        var hub = new SubscriptionHub(follower, runner, planning.Cursors, limits.Subscriptions, time, logs.CreateLogger<SubscriptionHub>());
        var teller = new LogTeller(writes, EventLog.Channel, logs.CreateLogger<LogTeller>());
        return new EventServices(listener, follower, teller, hub, new SubscriptionPipeline(planning, documents, variables, hub, limits, logs.CreateLogger<SubscriptionPipeline>()));
    }

    public void AddTo(IServiceCollection services)
    {
        services.AddSingleton(Pipeline);
        services.AddHostedService(_ => new EventFollowing(this));
    }

    /// <summary>Something was committed here: this server looks, and the others are told.</summary>
    public void Committed()
    {
        _follower.Wake();
        _teller.Tell();
    }

    /// <summary>Follows the log, and tells others of it, until cancelled.</summary>
    public Task RunAsync(CancellationToken cancel) => Task.WhenAll(_follower.RunAsync(cancel), _listener.RunAsync(cancel), _teller.RunAsync(cancel));
}
