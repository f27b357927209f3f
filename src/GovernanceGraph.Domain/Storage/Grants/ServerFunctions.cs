namespace GovernanceGraph.Domain.Storage.Grants;

/// <summary>Functions that run as the owner and give the server one thing each of a table that it may not read.</summary>
public static class ServerFunctions
{
    /// <summary>The name of the function that gives the key of page cursors.</summary>
    public const string CursorKey = "cursor_key";

    /// <summary>Their names: they take nothing, and only the server's role may call them.</summary>
    public static IReadOnlyList<string> All { get; } = [CursorKey];

    internal const string Create =
        """
        CREATE FUNCTION public.cursor_key() RETURNS bytea LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS
        $function$ SELECT value FROM public.secrets WHERE name = 'cursor-key' $function$;
        REVOKE EXECUTE ON FUNCTION public.cursor_key() FROM PUBLIC;
        """;

    internal const string Drop = "DROP FUNCTION public.cursor_key();";
}
