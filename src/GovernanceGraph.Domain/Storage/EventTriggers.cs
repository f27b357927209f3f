using GovernanceGraph.Domain.Events;

namespace GovernanceGraph.Domain.Storage;

/// <summary>What makes the log of events one that can be followed: its order, the horizon below which nothing can come any more, the word that something is new, and the way in which old events go.</summary>
internal static class EventTriggers
{
    /// <summary>The statements, in the order in which they must run, once the tables are there.</summary>
    public static IEnumerable<string> Up() => [TheFloor, Horizon, Place, Notify, Prune, CoreTriggers.LocatedTrigger("graph_events")];

    /// <summary>What takes the functions back after their tables are gone.</summary>
    public static IEnumerable<string> DownFunctions() =>
        ["DROP FUNCTION public.prune_events", "DROP FUNCTION public.notify_events", "DROP FUNCTION public.place_event", "DROP FUNCTION public.event_horizon"];

    /// <summary>
    /// After a dump was restored into a cluster that has counted fewer transactions than the one it comes from, turns go on where they were. Changes nothing otherwise: no turn that a snapshot
    /// sees is of a transaction that it does not know.
    /// </summary>
    internal const string Settle = """
        UPDATE public.event_floors SET base = last.turn + 1 - last.known
        FROM (SELECT greatest(coalesce((SELECT max(turn) FROM public.graph_events), 0), (SELECT turn FROM public.event_floors)) AS turn, pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS known) AS last
        WHERE last.turn >= base + last.known;
        """;

    private static readonly string TheFloor = $"INSERT INTO public.event_floors (id, turn, sequence, base) VALUES ({EventFloor.OnlyId}, 0, 0, 0);";

    // All transactions below xmin have ended: every event whose turn is below it is there or will never be. Any transaction of the cluster that writes holds it back, an import too.
    private const string Horizon = """
        CREATE FUNCTION public.event_horizon() RETURNS bigint LANGUAGE sql STABLE SET search_path = ''
            RETURN (SELECT base FROM public.event_floors) + pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
        """;

    // A transaction may have its number before it has the lock on the issue, and so write after one with a higher number: the later event takes over the higher turn.
    // It sees the former event, because the lock was given back after the commit.
    private const string Place = """
        CREATE FUNCTION public.place_event() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        BEGIN
            NEW.turn := greatest((SELECT base FROM public.event_floors) + pg_current_xact_id()::text::bigint, (SELECT max(turn) FROM public.graph_events WHERE issue_id = NEW.issue_id));
            NEW.at := clock_timestamp();
            RETURN NEW;
        END $function$;
        CREATE TRIGGER graph_events_place BEFORE INSERT ON public.graph_events FOR EACH ROW EXECUTE FUNCTION public.place_event();
        """;

    // PostgreSQL sends equal words of one transaction once, when it commits.
    private const string Notify = $"""
        CREATE FUNCTION public.notify_events() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        BEGIN
            PERFORM pg_notify('{EventLog.Channel}', '');
            RETURN NULL;
        END $function$;
        CREATE TRIGGER graph_events_notify AFTER INSERT ON public.graph_events FOR EACH STATEMENT EXECUTE FUNCTION public.notify_events();
        """;

    /// <summary>
    /// Whose session says that it tells by itself is not told for: PostgreSQL lets transactions that notify commit one after another, each waiting for its own write to disk. Everybody else's commits are told of as before.
    /// </summary>
    internal const string NotifyForOthers = $"""
        CREATE OR REPLACE FUNCTION public.notify_events() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        BEGIN
            IF current_setting('{EventLog.Teller}', true) IS DISTINCT FROM 'on' THEN PERFORM pg_notify('{EventLog.Channel}', ''); END IF;
            RETURN NULL;
        END $function$;
        """;

    /// <summary>As it was.</summary>
    internal const string NotifyForAll = $"""
        CREATE OR REPLACE FUNCTION public.notify_events() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        BEGIN
            PERFORM pg_notify('{EventLog.Channel}', '');
            RETURN NULL;
        END $function$;
        """;

    // Only a beginning of the log ever goes, so that the floor says all that is gone; of several servers one is at it. The definer's rights let a role prune that may not delete: nothing younger than a day.
    private const string Prune = """
        CREATE FUNCTION public.prune_events(keep interval, most integer) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $function$
        DECLARE
            last record;
            pruned integer;
        BEGIN
            IF (keep >= interval '1 day' AND most BETWEEN 1 AND 100000) IS NOT TRUE THEN
                RAISE EXCEPTION 'Events are kept for at least a day, and at most 100000 go at a time.' USING ERRCODE = 'invalid_parameter_value';
            END IF;
            PERFORM FROM public.event_floors FOR UPDATE SKIP LOCKED;
            IF NOT FOUND THEN RETURN 0; END IF;
            SELECT turn, sequence INTO last
                FROM (SELECT turn, sequence, bool_and(at < now() - keep AND turn < public.event_horizon()) OVER (ORDER BY turn, sequence) AS is_old
                      FROM (SELECT turn, sequence, at FROM public.graph_events ORDER BY turn, sequence LIMIT most) AS first) AS marked
                WHERE is_old ORDER BY turn DESC, sequence DESC LIMIT 1;
            IF NOT FOUND THEN RETURN 0; END IF;
            UPDATE public.event_floors SET turn = last.turn, sequence = last.sequence;
            DELETE FROM public.graph_events WHERE (turn, sequence) <= (last.turn, last.sequence);
            GET DIAGNOSTICS pruned = ROW_COUNT;
            RETURN pruned;
        END $function$;
        REVOKE EXECUTE ON FUNCTION public.prune_events(interval, integer) FROM PUBLIC;
        """;
}
