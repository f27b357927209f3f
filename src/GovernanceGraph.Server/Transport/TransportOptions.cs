namespace GovernanceGraph.Server.Transport;

/// <summary>How HTTP requests are taken in (<c>Governance:Transport</c>). The defaults are those of the public contract.</summary>
public sealed record TransportOptions
{
    /// <summary>Where these options stand in the configuration.</summary>
    public const string Section = "Governance:Transport";

    /// <summary>The largest request body in bytes; larger ones are refused before they are parsed. 1 KB to 64 MB.</summary>
    public int MaxBodyBytes { get; init; } = 256 * 1024;

    /// <summary>The largest answer in bytes; larger ones are dropped and refused. 16 KB to 256 MB.</summary>
    public int MaxAnswerBytes { get; init; } = 5 * 1024 * 1024;

    /// <summary>
    /// The web origins (<c>https://map.example.cn</c>) whose pages may call the graph. Matched exactly: no patterns, no <c>*</c>, no <c>null</c>.
    /// Empty: only pages of the server's own origin.
    /// </summary>
    public IReadOnlyList<string> AllowedOrigins { get; init; } = [];

    /// <summary>True to let pages of <see cref="AllowedOrigins"/> send cookies along.</summary>
    public bool AllowCredentials { get; init; }

    /// <summary>True to ask GET requests, too, for the <c>GraphQL-Preflight</c> header or a JSON content type. GET only ever reads.</summary>
    public bool GetNeedsPreflight { get; init; }

    /// <summary>
    /// The proxies in front of this server, as addresses or networks (<c>10.0.0.0/8</c>): only what they say in X-Forwarded-For and X-Forwarded-Proto is believed. Without any, all that
    /// comes through a proxy counts as the proxy's.
    /// </summary>
    public IReadOnlyList<string> TrustedProxies { get; init; } = [];

    /// <summary>How many connections may be open at once; further ones are closed at once. At least 1; null for no limit.</summary>
    public int? MaxConnections { get; init; } = 10_000;

    /// <summary>The slowest that a client may send a body or read an answer, in bytes a second, after 5 seconds of grace. At least 1.</summary>
    public int MinBytesPerSecond { get; init; } = 240;

    /// <summary>How long a client may take to send the headers of a request, in seconds. 1 to 120.</summary>
    public int HeadersTimeoutSeconds { get; init; } = 15;
}
