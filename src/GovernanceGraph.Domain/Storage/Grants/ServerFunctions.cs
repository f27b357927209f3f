namespace GovernanceGraph.Domain.Storage.Grants;

/// <summary>Functions that run as the owner and give the server one thing each that it may not do with the table itself.</summary>
public static class ServerFunctions
{
    /// <summary>The name of the function that gives the key of page cursors.</summary>
    public const string CursorKey = "cursor_key";

    /// <summary>The name of the function that takes away events that have been kept long enough, so many at a time; it says how many went.</summary>
    public const string PruneEvents = "prune_events";

    /// <summary>The name of the function that takes away idempotency keys that have been kept long enough, so many at a time; it says how many went.</summary>
    public const string PruneIdempotencyKeys = "prune_idempotency_keys";

    /// <summary>The name of the function that takes days out of a calendar; it says how many there were.</summary>
    public const string RemoveCalendarDays = "remove_calendar_days";

    /// <summary>Their names and what they take: only the server's role may call them.</summary>
    public static IReadOnlyList<(string Name, string Parameters)> All { get; } = [(CursorKey, ""), (PruneEvents, "interval, integer"), (PruneIdempotencyKeys, "integer"), (RemoveCalendarDays, "uuid, date[]")];

    internal const string Create =
        """
        CREATE FUNCTION public.cursor_key() RETURNS bytea LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS
        $function$ SELECT value FROM public.secrets WHERE name = 'cursor-key' $function$;
        REVOKE EXECUTE ON FUNCTION public.cursor_key() FROM PUBLIC;
        """;

    internal const string Drop = "DROP FUNCTION public.cursor_key();";
}
