using System.Diagnostics;
using System.Security.Cryptography;

namespace GovernanceGraph.Server.Transport;

/// <summary>The id by which one request is found again in logs: the client's own if it is sane, else the trace's, else a new one.</summary>
public static class RequestId
{
    /// <summary>The header that carries it both ways.</summary>
    public const string Header = "X-Request-Id";

    private const int MaxLength = 64;

    /// <summary>The id of this request.</summary>
    public static string For(HttpContext http)
    {
        var sent = http.Request.Headers[Header];
        if (sent.Count == 1 && sent[0] is { } id && IsSane(id)) return id;
        return Activity.Current?.TraceId.ToHexString() ?? RandomNumberGenerator.GetHexString(32, lowercase: true);
    }

    // Goes into logs and headers: nothing that could forge a line or mark up a page.
    private static bool IsSane(string id)
    {
        if (id.Length is 0 or > MaxLength) return false;
        foreach (var sign in id)
        {
            if (!char.IsAsciiLetterOrDigit(sign) && sign is not ('-' or '_' or '.')) return false;
        }

        return true;
    }
}
