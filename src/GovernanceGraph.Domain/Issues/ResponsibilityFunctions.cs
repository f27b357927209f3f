using GovernanceGraph.Domain.Issues.Clock;

namespace GovernanceGraph.Domain.Issues;

/// <summary>
/// Whose duty an area is: the one rule, in the database, by which `responsibility` answers and accepting an issue decides. PostgreSQL puts the functions' text into the statements that call them; one answer looks at eight areas at most.
/// </summary>
public static class ResponsibilityFunctions
{
    /// <summary>The function that gives the organisation responsible: area, category, instant.</summary>
    public const string At = "responsibility_at";

    /// <summary>The function that gives the levels asked, from the area upward until one answered: area, category, day.</summary>
    public const string Steps = "responsibility_levels";

    /// <summary>The function that gives the grid workers on duty: area, day. Those of the area itself, else of the nearest area above it that has one, up to the community.</summary>
    public const string OnDuty = "people_on_duty";

    private const string Upward = "unnest(ARRAY[own.grid3_id, own.grid2_id, own.grid1_id, own.community_id, own.subdistrict_id, own.district_id, own.city_id, own.province_id]) WITH ORDINALITY AS upward (area_id, steps)";

    // Arguments are called as no column is: a column's name would win.
    internal const string Up = $"""
        CREATE FUNCTION public.area_day(of_area uuid, at_instant timestamptz) RETURNS date LANGUAGE sql STABLE PARALLEL SAFE AS $function$
            SELECT (at_instant AT TIME ZONE coalesce((
                SELECT above.time_zone
                FROM public.areas AS own
                CROSS JOIN {Upward}
                JOIN public.areas AS above ON above.id = upward.area_id AND above.time_zone IS NOT NULL
                WHERE own.id = of_area
                ORDER BY upward.steps
                LIMIT 1), '{WorkingTimes.DefaultZone}'))::date
        $function$;

        CREATE FUNCTION public.{Steps}(of_area uuid, of_category uuid, on_day date)
        RETURNS TABLE (id uuid, "position" integer, area_id uuid, kinds text[], organisation_id uuid, candidates integer, outcome text, reason text)
        LANGUAGE sql STABLE PARALLEL SAFE AS $function$
            SELECT md5(concat_ws(':', of_area, of_category, asked.area_id))::uuid, asked.position, asked.area_id, asked.kinds, asked.organisation_id, asked.candidates, asked.outcome, asked.reason
            FROM (
                SELECT row_number() OVER (ORDER BY upward.steps)::integer AS position, above.id AS area_id, five.responsible_kinds AS kinds, found.id AS organisation_id,
                    coalesce(found.candidates, 0)::integer AS candidates, coalesce(found.outcome, 'NONE_OF_KIND') AS outcome,
                    above.name || '：' || CASE found.outcome
                        WHEN 'TAKEN' THEN CASE WHEN found.candidates > 1 THEN '有' || found.candidates || '个所定类型的组织，按名称取' || found.name || '。' ELSE found.name || '是所定类型的组织，由其负责。' END
                        WHEN 'DISSOLVED' THEN found.name || '已于' || found.dissolved_on || '撤销。'
                        WHEN 'NOT_YET_FOUNDED' THEN found.name || '于' || found.founded_on || '才成立。'
                        WHEN 'NOT_NAMED' THEN found.name || '不是指定的责任单位。'
                        ELSE '没有所定类型的组织。'
                    END AS reason,
                    max((found.outcome = 'TAKEN')::integer) OVER (ORDER BY upward.steps ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS answered
                FROM public.areas AS own
                JOIN public.category_specifications AS five ON five.category_id = of_category
                CROSS JOIN {Upward}
                JOIN public.areas AS above ON above.id = upward.area_id
                LEFT JOIN LATERAL (
                    SELECT candidate.id, candidate.name, candidate.founded_on, candidate.dissolved_on, judged.outcome, count(*) FILTER (WHERE judged.outcome = 'TAKEN') OVER () AS candidates
                    FROM public.organisations AS candidate
                    CROSS JOIN LATERAL (SELECT CASE
                        WHEN candidate.id <> five.responsible_id THEN 'NOT_NAMED'
                        WHEN candidate.dissolved_on < on_day THEN 'DISSOLVED'
                        WHEN candidate.founded_on > on_day THEN 'NOT_YET_FOUNDED'
                        ELSE 'TAKEN'
                    END AS outcome) AS judged
                    WHERE candidate.area_id = above.id AND candidate.kind = ANY (five.responsible_kinds)
                    ORDER BY array_position(ARRAY['TAKEN', 'DISSOLVED', 'NOT_YET_FOUNDED', 'NOT_NAMED'], judged.outcome), candidate.name, candidate.id
                    LIMIT 1) AS found ON true
                WHERE own.id = of_area) AS asked
            WHERE asked.answered IS DISTINCT FROM 1
        $function$;

        CREATE FUNCTION public.{At}(of_area uuid, of_category uuid, at_instant timestamptz)
        RETURNS TABLE (id uuid, area_id uuid, category_id uuid, at timestamptz, day date, organisation_id uuid, reason text)
        LANGUAGE sql STABLE PARALLEL SAFE AS $function$
            SELECT md5(concat_ws(':', own.id, category.id))::uuid, own.id, category.id, at_instant, today.day, taken.organisation_id,
                category.name || '：由' || own.name || '逐级向上，' || coalesce('最近的责任单位是' || taken.name || '。', '没有找到责任单位。')
            FROM public.areas AS own
            JOIN public.category_specifications AS five ON five.category_id = of_category
            JOIN public.categories AS category ON category.id = five.category_id
            CROSS JOIN LATERAL (SELECT public.area_day(of_area, at_instant) AS day OFFSET 0) AS today
            LEFT JOIN LATERAL (
                SELECT step.organisation_id, organisation.name
                FROM public.{Steps}(of_area, of_category, today.day) AS step
                JOIN public.organisations AS organisation ON organisation.id = step.organisation_id
                WHERE step.outcome = 'TAKEN') AS taken ON true
            WHERE own.id = of_area
        $function$;

        CREATE FUNCTION public.{OnDuty}(of_area uuid, on_day date) RETURNS SETOF public.memberships LANGUAGE sql STABLE PARALLEL SAFE AS $function$
            SELECT worker.*
            FROM (
                SELECT upward.area_id
                FROM public.areas AS own
                CROSS JOIN unnest(ARRAY[own.grid3_id, own.grid2_id, own.grid1_id, own.community_id]) WITH ORDINALITY AS upward (area_id, steps)
                WHERE own.id = of_area AND EXISTS (
                    SELECT FROM public.memberships AS known
                    WHERE known.area_id = upward.area_id AND known.role = 'GRID_WORKER' AND known.since <= on_day AND (known.until IS NULL OR known.until >= on_day))
                ORDER BY upward.steps
                LIMIT 1) AS nearest
            JOIN public.memberships AS worker ON worker.area_id = nearest.area_id AND worker.role = 'GRID_WORKER' AND worker.since <= on_day AND (worker.until IS NULL OR worker.until >= on_day)
        $function$;

        CREATE VIEW public.responsibilities AS
        SELECT found.*
        FROM public.areas AS own
        CROSS JOIN public.category_specifications AS five
        CROSS JOIN LATERAL public.{At}(own.id, five.category_id, now()) AS found;

        CREATE VIEW public.responsibility_steps AS
        SELECT step.*
        FROM public.areas AS own
        CROSS JOIN public.category_specifications AS five
        CROSS JOIN LATERAL public.{Steps}(own.id, five.category_id, public.area_day(own.id, now())) AS step;
        """;

    internal const string Down = $"""
        DROP VIEW public.responsibility_steps;
        DROP VIEW public.responsibilities;
        DROP FUNCTION public.{OnDuty}(uuid, date);
        DROP FUNCTION public.{At}(uuid, uuid, timestamptz);
        DROP FUNCTION public.{Steps}(uuid, uuid, date);
        DROP FUNCTION public.area_day(uuid, timestamptz);
        """;
}
