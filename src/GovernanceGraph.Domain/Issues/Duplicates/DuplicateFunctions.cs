namespace GovernanceGraph.Domain.Issues.Duplicates;

/// <summary>
/// The one rule of what may be a duplicate, in the database: PostgreSQL puts the functions' text into the statements that call them, so that the index on the place gives the candidates.
/// Only what everybody is shown counts: public places, titles and descriptions. A distance to a hidden place would tell the place.
/// </summary>
public static class DuplicateFunctions
{
    /// <summary>The view of the possible duplicates of issues that are filed.</summary>
    public const string View = "possible_duplicates";

    /// <summary>The function that gives those of a report that is not: category, longitude, latitude, instant, title, description.</summary>
    public const string Unfiled = "possible_duplicates_of_report";

    // Arguments are called as no column is: a column's name would win.
    internal const string Up = """
        CREATE FUNCTION public.search_pairs(vector tsvector) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN ARRAY(SELECT word FROM unnest(tsvector_to_array(ts_filter(vector, '{a,d}'))) AS word WHERE word NOT LIKE '#%');

        CREATE FUNCTION public.search_likeness(one text[], other text[]) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN coalesce(2.0 * (SELECT count(*) FROM unnest(one) AS word WHERE word = ANY (other)) / nullif(cardinality(one) + cardinality(other), 0), 0)::double precision;

        CREATE FUNCTION public.possible_duplicates_near(of_category uuid, at_longitude double precision, at_latitude double precision, at_instant timestamptz, own_pairs text[], own_id uuid)
        RETURNS TABLE (id uuid, of_id uuid, issue_id uuid, metres double precision, likeness double precision, score double precision)
        LANGUAGE sql STABLE PARALLEL SAFE AS $function$
            SELECT md5(concat_ws(':', own_id, issue.id))::uuid, own_id, issue.id, apart.metres, alike.likeness,
                0.5 * alike.likeness + 0.3 * (1 - apart.metres / greatest(specification.duplicate_radius, 1))
                    + 0.2 * (1 - abs(extract(epoch FROM issue.reported_at - at_instant))::double precision / 2592000)
            FROM public.category_specifications AS specification
            JOIN public.issues AS issue
                ON issue.category_id = specification.category_id
                AND point(issue.public_longitude, issue.public_latitude) <@ box(
                    point(at_longitude - specification.duplicate_radius / 111000.0 / greatest(cos(radians(at_latitude)), 0.01), at_latitude - specification.duplicate_radius / 111000.0),
                    point(at_longitude + specification.duplicate_radius / 111000.0 / greatest(cos(radians(at_latitude)), 0.01), at_latitude + specification.duplicate_radius / 111000.0))
            CROSS JOIN LATERAL (
                SELECT 2 * 6371008.8 * asin(least(1, sqrt(power(sin(radians(issue.public_latitude - at_latitude) / 2), 2)
                    + cos(radians(at_latitude)) * cos(radians(issue.public_latitude)) * power(sin(radians(issue.public_longitude - at_longitude) / 2), 2)))) AS metres
                OFFSET 0) AS apart
            CROSS JOIN LATERAL (SELECT public.search_likeness(own_pairs, public.search_pairs(issue.search)) AS likeness OFFSET 0) AS alike
            WHERE specification.category_id = of_category
                AND issue.reported_at BETWEEN at_instant - interval '30 days' AND at_instant + interval '30 days'
                AND (issue.closed_at IS NULL OR issue.closed_at >= at_instant - interval '7 days')
                AND issue.state NOT IN ('MERGED', 'WITHDRAWN')
                AND issue.id IS DISTINCT FROM own_id
                AND apart.metres <= specification.duplicate_radius
                AND alike.likeness >= 0.2
        $function$;

        CREATE FUNCTION public.possible_duplicates_of_report(of_category uuid, at_longitude double precision, at_latitude double precision, at_instant timestamptz, given_title text, given_description text)
        RETURNS TABLE (id uuid, of_id uuid, issue_id uuid, metres double precision, likeness double precision, score double precision)
        LANGUAGE sql STABLE PARALLEL SAFE AS $function$
            SELECT near.*
            FROM (SELECT public.search_pairs(public.search_text(given_title, 'A') || coalesce(public.search_text(given_description, 'D'), ''::tsvector)) AS pairs OFFSET 0) AS report
            CROSS JOIN LATERAL public.possible_duplicates_near(of_category, at_longitude, at_latitude, at_instant, report.pairs, NULL) AS near
        $function$;

        CREATE VIEW public.possible_duplicates AS
        SELECT near.*
        FROM public.issues AS filed
        CROSS JOIN LATERAL (SELECT public.search_pairs(filed.search) AS pairs OFFSET 0) AS words
        CROSS JOIN LATERAL public.possible_duplicates_near(filed.category_id, filed.public_longitude, filed.public_latitude, filed.reported_at, words.pairs, filed.id) AS near;
        """;

    internal const string Down = """
        DROP VIEW public.possible_duplicates;
        DROP FUNCTION public.possible_duplicates_of_report(uuid, double precision, double precision, timestamptz, text, text);
        DROP FUNCTION public.possible_duplicates_near(uuid, double precision, double precision, timestamptz, text[], uuid);
        DROP FUNCTION public.search_likeness(text[], text[]);
        DROP FUNCTION public.search_pairs(tsvector);
        """;
}
