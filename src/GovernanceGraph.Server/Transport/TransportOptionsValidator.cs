using Microsoft.Extensions.Options;

namespace GovernanceGraph.Server.Transport;

/// <summary>Refuses to start with settings that would weaken or break the transport, and names each.</summary>
public sealed class TransportOptionsValidator : IValidateOptions<TransportOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, TransportOptions options)
    {
        var faults = Ranges(options).Concat(options.AllowedOrigins.Select(OriginFault).OfType<string>()).Concat(options.TrustedProxies.Select(ProxyFault).OfType<string>()).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Ranges(TransportOptions options)
    {
        string?[] faults =
        [
            Range(nameof(options.MaxBodyBytes), options.MaxBodyBytes, 1024, 64 << 20),
            Range(nameof(options.MaxAnswerBytes), options.MaxAnswerBytes, 16 << 10, 256 << 20),
            Range(nameof(options.MaxConnections), options.MaxConnections ?? 1, 1, int.MaxValue),
            Range(nameof(options.MinBytesPerSecond), options.MinBytesPerSecond, 1, 1 << 20),
            Range(nameof(options.HeadersTimeoutSeconds), options.HeadersTimeoutSeconds, 1, 120),
        ];
        return faults.OfType<string>();
    }

    private static string? Range(string option, int value, int least, int most) => value >= least && value <= most
        ? null
        : $"{TransportOptions.Section}:{option} is {value}; it must be from {least} to {most}.";

    // Whoever may come from anywhere is no proxy of ours.
    private static string? ProxyFault(string proxy) => TrustedProxies.Parse(proxy) is { PrefixLength: > 0 }
        ? null
        : $"{TransportOptions.Section}:TrustedProxies holds '{proxy}'; write an address or a network such as '10.0.0.0/8'.";

    private static string? OriginFault(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && string.Equals(uri.GetLeftPart(UriPartial.Authority), origin, StringComparison.Ordinal)
        && uri.UserInfo.Length == 0
            ? null
            : $"{TransportOptions.Section}:AllowedOrigins holds '{origin}'; write an exact origin in lower case such as 'https://map.example.cn', without path, pattern or trailing slash.";
}
