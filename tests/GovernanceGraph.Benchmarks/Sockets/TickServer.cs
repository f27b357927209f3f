using System.Buffers;
using System.Diagnostics;
using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Subscriptions;
using GovernanceGraph.Server.Authentication;
using GovernanceGraph.Server.Hosting;
using GovernanceGraph.Server.Transport;

namespace GovernanceGraph.Benchmarks.Sockets;

/// <summary>The product's transport over ticks that say when they were made, so that its own share of a delay is measured.</summary>
internal static class TickServer
{
    public static WebApplication Build(string[] settings)
    {
        var ticks = new TickSubscriptions();
        var app = GovernanceHost.Build([.. settings, "--Governance:Ide:Enabled=false"], builder =>
        {
            builder.Services.AddSingleton<IOperationPipeline>(new SubscriptionsOnly());
            builder.Services.AddSingleton<ISubscriptionPipeline>(ticks);
            builder.Services.AddSingleton<IAccounts>(new NoAccounts());
            builder.Services.AddSingleton<ISchemaText>(new NoSchema());
        });
        app.MapPost("/ticks", async (int rate, int seconds, int bytes) => await PublishAsync(ticks, rate, seconds, bytes));
        return app;
    }

    /// <summary>Publishes at this rate for so long; how many there were.</summary>
    private static async Task<int> PublishAsync(TickSubscriptions ticks, int rate, int seconds, int bytes)
    {
        var (start, made) = (Stopwatch.GetTimestamp(), 0);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (made < rate * seconds && await timer.WaitForNextTickAsync())
        {
            var due = Math.Min(rate * seconds, (int)(Stopwatch.GetElapsedTime(start).TotalSeconds * rate));
            for (; made < due; made++) ticks.Publish(made, bytes);
        }

        return made;
    }

    private sealed class SubscriptionsOnly : IOperationPipeline
    {
        public ValueTask<Outcome> AnswerAsync(OperationRequest request, IBufferWriter<byte> output, CancellationToken cancel) => new(Outcome.KindNotAllowed);
    }

    private sealed class NoAccounts : IAccounts
    {
        public Task<Viewer> OfSubjectAsync(string issuer, string subject, CancellationToken cancel) => throw new NotSupportedException();

        public Task<(Viewer Viewer, DateTime? Until)> OfKeyAsync(ApiKeySecret key, CancellationToken cancel) => throw new NotSupportedException();
    }

    private sealed class NoSchema : ISchemaText
    {
        public string Sdl => "type Query { none: Int }";
    }
}
