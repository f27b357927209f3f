using BitFaster.Caching.Lru;
using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Server.Transport;
using Npgsql;

namespace GovernanceGraph.Server.Authentication;

/// <summary>
/// Tells who asks by a token or a key. What it finds is kept for <see cref="Fresh"/>, never beyond the credential's own end, so that a role that is taken away, a key that is revoked and
/// an account that is disabled have no effect any more within seconds, and the signature and the database cost a busy client next to nothing.
/// </summary>
public sealed partial class ViewerSource(TokenChecker tokens, IAccounts accounts, TimeProvider time, ILogger<ViewerSource> log) : IViewerSource
{
    /// <summary>How long what was found may be used again.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromSeconds(15);

    /// <summary>How many credentials are kept; a flood of others pushes out those that are not in use.</summary>
    public const int Capacity = 10_000;

    private const byte Token = 1, Key = 2;
    private const string Scheme = "Bearer ";

    private readonly ConcurrentLru<CredentialHash, Entry> _known = new(Environment.ProcessorCount, Capacity, EqualityComparer<CredentialHash>.Default);

    /// <summary>How many credentials are kept now.</summary>
    public int Count => _known.Count;

    /// <inheritdoc/>
    public ValueTask<ViewerFinding> FindAsync(Credentials credentials, string traceId, CancellationToken cancel)
    {
        if (credentials.AreAbsent) return new(ViewerFinding.Of(Viewer.Anonymous));
        try
        {
            if (credentials.Authorization.Count + credentials.ApiKey.Count > 1) throw new CredentialException(CredentialFault.Several);
            var kind = credentials.ApiKey.Count == 1 ? Key : Token;
            var text = kind == Key ? credentials.ApiKey[0] : TokenOf(credentials.Authorization[0]);
            var hash = CredentialHash.Of(text, kind);
            return _known.TryGet(hash, out var entry) && time.GetUtcNow() < entry.Until ? new(ViewerFinding.Of(entry.Viewer, entry.End)) : LookUpAsync(hash, kind, text.ToString(), traceId, cancel);
        }
        catch (CredentialException refused)
        {
            return new(Refuse(refused, traceId));
        }
    }

    private async ValueTask<ViewerFinding> LookUpAsync(CredentialHash hash, byte kind, string text, string traceId, CancellationToken cancel)
    {
        try
        {
            // The clock is read first: what changes while we look is seen at the next look.
            var fresh = time.GetUtcNow() + Fresh;
            var (viewer, end) = kind == Key ? await OfKeyAsync(text, cancel) : await OfTokenAsync(text, cancel);
            _known.AddOrUpdate(hash, new Entry(viewer, end is { } until && until < fresh ? until : fresh, end));
            return ViewerFinding.Of(viewer, end);
        }
        catch (CredentialException refused)
        {
            return Refuse(refused, traceId);
        }
        catch (Exception fault) when (fault is NpgsqlException or KeysUnavailableException || fault.InnerException is NpgsqlException)
        {
            LogUnavailable(log, fault, traceId);
            return ViewerFinding.Refused(Refusal.AuthenticationUnavailable);
        }
    }

    private async Task<(Viewer Viewer, DateTimeOffset? End)> OfTokenAsync(string text, CancellationToken cancel)
    {
        var token = await tokens.CheckAsync(text, cancel);
        return (await accounts.OfSubjectAsync(token.Issuer, token.Subject, cancel), token.Until);
    }

    private async Task<(Viewer Viewer, DateTimeOffset? End)> OfKeyAsync(string text, CancellationToken cancel)
    {
        if (!ApiKeySecret.TryParse(text, out var key)) throw new CredentialException(CredentialFault.Malformed);
        return await accounts.OfKeyAsync(key, cancel);
    }

    // A span: what is known already is found without a copy of it.
    private static ReadOnlySpan<char> TokenOf(ReadOnlySpan<char> authorization) =>
        authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? authorization[Scheme.Length..].Trim(' ') : throw new CredentialException(CredentialFault.Malformed);

    private ViewerFinding Refuse(CredentialException refused, string traceId)
    {
        LogRefused(log, traceId, refused.Fault);
        return ViewerFinding.Refused(Refusal.Unauthenticated);
    }

    [LoggerMessage(LogLevel.Information, "The credentials of request {TraceId} were refused: {Fault}.")]
    private static partial void LogRefused(ILogger log, string traceId, CredentialFault fault);

    [LoggerMessage(LogLevel.Error, "The credentials of request {TraceId} could not be checked.")]
    private static partial void LogUnavailable(ILogger log, Exception fault, string traceId);

    /// <param name="Until">How long it is used.</param>
    /// <param name="End">The credential's own end.</param>
    private sealed record Entry(Viewer Viewer, DateTimeOffset Until, DateTimeOffset? End);
}
