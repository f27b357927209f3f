using Microsoft.Extensions.Options;

namespace GovernanceGraph.Server.Transport.Sockets;

/// <summary>Refuses to start with settings out of their ranges, and names each.</summary>
public sealed class SocketOptionsValidator : IValidateOptions<SocketOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, SocketOptions options)
    {
        string?[] faults =
        [
            Range(nameof(options.PerAsker), options.PerAsker, 1, 1_000_000),
            Range(nameof(options.Operations), options.Operations, 1, 10_000),
            Range(nameof(options.MaxMessageBytes), options.MaxMessageBytes, 1 << 10, 16 << 20),
            Range(nameof(options.InitSeconds), options.InitSeconds, 1, 120),
            Range(nameof(options.KeepAliveSeconds), options.KeepAliveSeconds, 1, 300),
            Range(nameof(options.SendSeconds), options.SendSeconds, 1, 300),
            Range(nameof(options.CloseSeconds), options.CloseSeconds, 1, 60),
            Range(nameof(options.QueuedMessages), options.QueuedMessages, 1, 100_000),
            Range(nameof(options.ViewerCheckSeconds), options.ViewerCheckSeconds, 1, 15),
        ];
        var found = faults.OfType<string>().ToList();
        return found.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(found);
    }

    private static string? Range(string option, int value, int least, int most) => value >= least && value <= most
        ? null
        : $"{SocketOptions.Section}:{option} is {value}; it must be from {least} to {most}.";
}
