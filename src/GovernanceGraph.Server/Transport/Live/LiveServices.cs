using GovernanceGraph.Server.Transport.Sockets;
using GovernanceGraph.Server.Transport.Streams;
using Microsoft.Extensions.Options;

namespace GovernanceGraph.Server.Transport.Live;

/// <summary>Puts sockets and streams of events into the web application.</summary>
internal static class LiveServices
{
    /// <summary>Registers them.</summary>
    public static void AddLive(this IServiceCollection services)
    {
        services.AddOptions<SocketOptions>().BindConfiguration(SocketOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SocketOptions>, SocketOptionsValidator>();
        services.AddSingleton<OperationRunner>();
        services.AddSingleton<LiveOperations>();
        services.AddSingleton<LiveConnections>();
        services.AddHostedService(provider => provider.GetRequiredService<LiveConnections>());
        services.AddSingleton<SocketEndpoint>();
        services.AddSingleton<EventStreams>();
    }

    /// <summary>Lets requests become sockets, and ends all of them when the server is told to stop.</summary>
    public static void UseLive(this WebApplication app)
    {
        app.UseGatheredFrames();

        // Signs of life are the protocol's own messages, which a page's script can see: the socket itself sends none.
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = Timeout.InfiniteTimeSpan });
        app.Lifetime.ApplicationStopping.Register(app.Services.GetRequiredService<LiveConnections>().EndAll);
    }
}
