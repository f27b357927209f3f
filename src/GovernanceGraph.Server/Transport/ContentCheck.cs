namespace GovernanceGraph.Server.Transport;

/// <summary>Decides from the headers alone whether a request is one that a foreign page could forge, and whether its body can be read.</summary>
public static class ContentCheck
{
    /// <summary>The header by which a client shows that a browser asked the server first (CORS preflight); any value will do.</summary>
    public const string PreflightHeader = "GraphQL-Preflight";

    /// <summary>The type of requests with files.</summary>
    public const string Multipart = "multipart/form-data";

    /// <summary>Whether a POST that passed the check brings files.</summary>
    public static bool BringsFiles(IHeaderDictionary headers) => headers.ContentType.ToString().StartsWith(Multipart, StringComparison.OrdinalIgnoreCase);

    /// <summary>Why the body of this POST is not read, or null.</summary>
    public static Refusal? CheckPost(IHeaderDictionary headers)
    {
        if (headers.ContentEncoding.Count > 0 && headers.ContentEncoding != "identity")
        {
            return Refusal.UnsupportedMediaType("The request body is compressed. Send it as it is, without Content-Encoding.");
        }

        var contentType = headers.ContentType.ToString();
        if (contentType is AnswerTypes.Json or "application/json; charset=utf-8") return null;
        var type = MediaRange.Parse(contentType);
        if (!type.Is(AnswerTypes.Json))
        {
            if (IsSimple(type) && !IsPreflighted(headers)) return Refusal.Csrf;
            return type.Is(Multipart) ? null : Refusal.UnsupportedMediaType("The request body must be 'application/json', or 'multipart/form-data' with files.");
        }

        return type.IsUtf8 ? null : Refusal.UnsupportedMediaType("The request body must be in UTF-8.");
    }

    /// <summary>Why this GET is not answered where GET requests, too, need a preflight, or null.</summary>
    public static Refusal? CheckGet(IHeaderDictionary headers) =>
        IsPreflighted(headers) || !IsSimple(MediaRange.Parse(headers.ContentType.ToString())) ? null : Refusal.Csrf;

    private static bool IsPreflighted(IHeaderDictionary headers) => headers.ContainsKey(PreflightHeader);

    // What a page of another site may send without the browser asking first (Fetch, "CORS-safelisted request-header"), and no type at all.
    private static bool IsSimple(MediaRange type) =>
        type.IsEmpty || type.Is("text/plain") || type.Is("application/x-www-form-urlencoded") || type.Is(Multipart);
}
