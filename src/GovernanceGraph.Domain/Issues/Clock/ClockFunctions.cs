namespace GovernanceGraph.Domain.Issues.Clock;

/// <summary>
/// The clock in the database, so that a list of issues shows its clocks in the statement that reads it. The rules are those of <see cref="IssueClock"/> and <see cref="WorkingTime"/>;
/// tests compare both. Only where a calendar's hours reach into an hour of the night that clocks skip or repeat may they differ: here a day is as long as its hours say.
/// </summary>
public static class ClockFunctions
{
    /// <summary>The view of the clocks that run or are paused.</summary>
    public const string View = "issue_clocks";

    /// <summary>The function of the working minutes between two instants, by the calendar and zone nearest to the front of a list of areas.</summary>
    public const string Minutes = "working_minutes_between";

    internal const string Up = $"""
        CREATE FUNCTION public.{Minutes}(from_instant timestamptz, until_instant timestamptz, upward_areas uuid[]) RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE AS $function$
            WITH zone AS MATERIALIZED (
                SELECT coalesce((
                    SELECT area.time_zone FROM unnest(upward_areas) WITH ORDINALITY AS upward (area_id, steps)
                    JOIN public.areas AS area ON area.id = upward.area_id AND area.time_zone IS NOT NULL
                    ORDER BY upward.steps LIMIT 1), '{WorkingTimes.DefaultZone}') AS name),
            calendar AS MATERIALIZED (
                SELECT calendar.id, calendar.morning_from::time AS morning_from, calendar.morning_until::time AS morning_until, calendar.afternoon_from::time AS afternoon_from, calendar.afternoon_until::time AS afternoon_until
                FROM unnest(upward_areas) WITH ORDINALITY AS upward (area_id, steps)
                JOIN public.working_calendars AS calendar ON calendar.area_id = upward.area_id
                ORDER BY upward.steps LIMIT 1),
            ends AS MATERIALIZED (
                SELECT zone.name AS zone, least(from_instant, until_instant) AS first, greatest(from_instant, until_instant) AS last, calendar.id AS calendar_id,
                    coalesce(calendar.morning_from, '08:00') AS morning_from, coalesce(calendar.morning_until, '12:00') AS morning_until,
                    coalesce(calendar.afternoon_from, '14:00') AS afternoon_from, coalesce(calendar.afternoon_until, '18:00') AS afternoon_until
                FROM zone LEFT JOIN calendar ON true),
            span AS MATERIALIZED (SELECT ends.*, (first AT TIME ZONE zone)::date AS first_day, (last AT TIME ZONE zone)::date AS last_day FROM ends)
            SELECT floor(CASE WHEN until_instant < from_instant THEN -1 ELSE 1 END * coalesce(sum(CASE
                WHEN day.date > span.first_day AND day.date < span.last_day THEN extract(epoch FROM span.morning_until - span.morning_from + (span.afternoon_until - span.afternoon_from))
                ELSE greatest(0, extract(epoch FROM least((day.date + span.morning_until) AT TIME ZONE span.zone, span.last) - greatest((day.date + span.morning_from) AT TIME ZONE span.zone, span.first)))
                    + greatest(0, extract(epoch FROM least((day.date + span.afternoon_until) AT TIME ZONE span.zone, span.last) - greatest((day.date + span.afternoon_from) AT TIME ZONE span.zone, span.first)))
                END), 0) / 60)::integer
            FROM span
            CROSS JOIN LATERAL (
                SELECT span.first_day + days AS date FROM generate_series(0, span.last_day - span.first_day) AS days) AS day
            LEFT JOIN public.calendar_days AS exception ON exception.calendar_id = span.calendar_id AND exception.date = day.date
            WHERE coalesce(exception.working, extract(isodow FROM day.date) < 6)
        $function$;

        CREATE VIEW public.{View} AS
        SELECT issue.id, issue.id AS issue_id, clock.step, issue.step_due_at AS deadline,
            CASE
                WHEN issue.state = 'SUSPENDED' THEN issue.minutes_left
                WHEN issue.step_due_at IS NULL THEN NULL
                WHEN clock.unit = 'EMERGENCY_HOUR' OR clock.unit IS NULL THEN floor(extract(epoch FROM clock.counted_to - now()) / 60)::integer
                ELSE public.{Minutes}(now(), clock.counted_to,
                    ARRAY[issue.grid3_id, issue.grid2_id, issue.grid1_id, issue.community_id, issue.subdistrict_id, issue.district_id, issue.city_id, issue.province_id])
            END AS working_minutes_left,
            issue.state = 'SUSPENDED' AS paused,
            CASE WHEN issue.state = 'SUSPENDED' THEN (
                SELECT event.note FROM public.issue_events AS event WHERE event.issue_id = issue.id AND event.kind = 'SUSPENDED' ORDER BY event.version DESC LIMIT 1) END AS pause_reason,
            coalesce(issue.step_due_at < now(), false) AS overdue, clock.number, clock.unit
        FROM public.issues AS issue
        LEFT JOIN public.category_specifications AS five ON five.category_id = issue.category_id
        CROSS JOIN LATERAL (
            SELECT
                CASE issue.state WHEN 'SUBMITTED' THEN 'ACCEPT' WHEN 'HANDLED' THEN 'FEED_BACK' ELSE 'HANDLE' END AS step,
                CASE issue.state
                    WHEN 'SUBMITTED' THEN five.accept_limit
                    WHEN 'HANDLED' THEN five.feedback_limit
                    ELSE CASE issue.priority WHEN 'URGENT' THEN five.urgent_handle_limit WHEN 'HIGH' THEN five.high_handle_limit ELSE five.handle_limit END
                END AS number,
                CASE issue.state
                    WHEN 'SUBMITTED' THEN five.accept_unit
                    WHEN 'HANDLED' THEN five.feedback_unit
                    ELSE CASE issue.priority WHEN 'URGENT' THEN five.urgent_handle_unit WHEN 'HIGH' THEN five.high_handle_unit ELSE five.handle_unit END
                END AS unit,
                greatest(least(issue.step_due_at, now() + interval '10 years'), now() - interval '10 years') AS counted_to) AS clock
        WHERE issue.state IN ('SUBMITTED', 'ACCEPTED', 'IN_PROGRESS', 'SUSPENDED', 'HANDLED');
        """;

    internal const string Down = $"""
        DROP VIEW public.{View};
        DROP FUNCTION public.{Minutes}(timestamptz, timestamptz, uuid[]);
        """;
}
