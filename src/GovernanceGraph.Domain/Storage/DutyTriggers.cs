using GovernanceGraph.Domain.Commands;
using GovernanceGraph.Domain.Storage.Grants;

namespace GovernanceGraph.Domain.Storage;

/// <summary>What the server may delete, each by a function of the owner's, and what a time zone may be.</summary>
internal static class DutyTriggers
{
    /// <summary>The statements, in the order in which they must run.</summary>
    public static IEnumerable<string> Up() => [PruneKeys, RemoveDays, TimeZones];

    /// <summary>What takes them back.</summary>
    public static IEnumerable<string> Down() =>
    [
        "DROP TRIGGER areas_check_time_zone ON public.areas", "DROP FUNCTION public.check_time_zone",
        $"DROP FUNCTION public.{ServerFunctions.RemoveCalendarDays}", $"DROP FUNCTION public.{ServerFunctions.PruneIdempotencyKeys}",
    ];

    // A key that a step has in hand is locked and stays; a step that waits for one that goes finds none, and takes it anew.
    private static readonly string PruneKeys = $"""
        CREATE FUNCTION public.{ServerFunctions.PruneIdempotencyKeys}(most integer) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $function$
        DECLARE
            pruned integer;
        BEGIN
            IF (most BETWEEN 1 AND 100000) IS NOT TRUE THEN
                RAISE EXCEPTION 'At most 100000 keys go at a time.' USING ERRCODE = 'invalid_parameter_value';
            END IF;
            DELETE FROM public.idempotency_keys AS known
                USING (SELECT viewer, key FROM public.idempotency_keys WHERE at < now() - interval '{IdempotencyKey.KeptFor.TotalHours} hours' ORDER BY at LIMIT most FOR UPDATE SKIP LOCKED) AS old
                WHERE known.viewer = old.viewer AND known.key = old.key;
            GET DIAGNOSTICS pruned = ROW_COUNT;
            RETURN pruned;
        END $function$;
        REVOKE EXECUTE ON FUNCTION public.{ServerFunctions.PruneIdempotencyKeys}(integer) FROM PUBLIC;
        """;

    private const string RemoveDays = $"""
        CREATE FUNCTION public.{ServerFunctions.RemoveCalendarDays}(of_calendar uuid, dates date[]) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $function$
        DECLARE
            removed integer;
        BEGIN
            DELETE FROM public.calendar_days WHERE calendar_id = of_calendar AND date = ANY (dates);
            GET DIAGNOSTICS removed = ROW_COUNT;
            RETURN removed;
        END $function$;
        REVOKE EXECUTE ON FUNCTION public.{ServerFunctions.RemoveCalendarDays}(uuid, date[]) FROM PUBLIC;
        """;

    // A name that PostgreSQL does not know would break every statement that counts by it. No check constraint: what is known is a matter of the installation. Only roots have one, so that the look at all names is rare.
    private const string TimeZones = """
        CREATE FUNCTION public.check_time_zone() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        BEGIN
            IF NOT EXISTS (SELECT FROM pg_catalog.pg_timezone_names WHERE name = NEW.time_zone AND name NOT IN ('localtime', 'posixrules', 'Factory')) THEN
                RAISE EXCEPTION '% is not the name of a time zone (IANA) that PostgreSQL knows.', quote_literal(NEW.time_zone)
                    USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'areas', CONSTRAINT = 'ck_areas_time_zone_known';
            END IF;
            RETURN NEW;
        END $function$;
        CREATE TRIGGER areas_check_time_zone BEFORE INSERT OR UPDATE OF time_zone ON public.areas
            FOR EACH ROW WHEN (NEW.time_zone IS NOT NULL) EXECUTE FUNCTION public.check_time_zone();
        """;
}
