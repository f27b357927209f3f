namespace GovernanceGraph.Domain.Search;

/// <summary>
/// The database's side of search: how a text becomes the words of a vector. <c>GovernanceGraph.Engine.Search</c> cuts the query's text alike; a test
/// compares the two on random text. Written out here once for its migration: a change is a new migration that makes the vectors anew.
/// </summary>
/// <remarks>
/// Ideographs, kana and hangul are cut into overlapping pairs, as Lucene's CJKBigramFilter does; the last one of a run stands alone too, so that a
/// query of one character finds every text that has it, by the beginning of a word. All else that is no separator is cut into words. Every character
/// of a run and every word takes one place, so that what stands together in the query is found where it stands together. Places start at 3: no two
/// columns' words are neighbours.
/// </remarks>
public static class SearchFunctions
{
    /// <summary>Scripts written without spaces, private use too (rare characters of names live there).</summary>
    private const string Ideographs =
        @"\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u309f\u30a1-\u30fa\u30fc-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ufaff\uff66-\uff9f\U00020000-\U0003ffff\U000f0000-\U0010ffff";

    /// <summary>Spaces, punctuation, symbols, control characters, variation selectors.</summary>
    private const string Separators =
        @"\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u1680\u180e\u2000-\u2bff\u2e00-\u2e7f\u2fe0-\u3004\u3008-\u3020\u302a-\u3030\u3036-\u3037\u303d-\u3040\u30a0\u30fb\u3200-\u33ff\u4dc0-\u4dff\ufe00-\ufe6f\ufeff-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffa0\uffe0-\uffff\U0001f000-\U0001faff\U000e0000-\U000effff";

    private const string Capitals = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ";
    private const string Small = "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþ0123456789abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz";

    /// <summary>Creates the functions.</summary>
    public const string Create = $$"""
        CREATE FUNCTION public.search_fold(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN lower((CASE WHEN value ~ '[À-ÖØ-Þ０-９Ａ-Ｚａ-ｚ]' THEN translate(value, '{{Capitals}}', '{{Small}}') ELSE value END) COLLATE "C");

        CREATE FUNCTION public.search_text(value text, weight text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $function$
        DECLARE
            run text[];
            words text[] := '{}';
            place integer := 2;
            characters integer;
        BEGIN
            FOR run IN SELECT regexp_matches(public.search_fold(value), '([{{Ideographs}}]+)|([^{{Ideographs}}{{Separators}}]+)', 'g') LOOP
                IF run[1] IS NULL THEN
                    place := place + 1;
                    words := array_append(words, '''' || left(run[2], 64) || ''':' || least(place, 16383) || weight);
                ELSE
                    characters := length(run[1]);
                    FOR i IN 1..characters LOOP
                        words := array_append(words, '''' || substr(run[1], i, 2) || ''':' || least(place + i, 16383) || weight);
                    END LOOP;
                    place := place + characters;
                END IF;
            END LOOP;
            RETURN array_to_string(words, ' ')::tsvector;
        END $function$;

        -- A whole code is one word behind a number sign, which no word of a text has.
        CREATE FUNCTION public.search_code(value text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN coalesce(('''#' || left(regexp_replace(public.search_fold(value), '[{{Separators}}]+', '', 'g'), 64) || ''':3A')::tsvector, ''::tsvector);

        -- Where it was found, over age: a year takes half. What has no date does not age.
        CREATE FUNCTION public.search_rank(vector tsvector, query tsquery, dated timestamptz, instant timestamptz) RETURNS double precision LANGUAGE sql STABLE PARALLEL SAFE
        RETURN ts_rank(vector, query) / (1 + least(greatest(extract(epoch FROM instant) - extract(epoch FROM dated), 0), 1e9)::double precision / 31536000);
        """;

    /// <summary>Drops them.</summary>
    public const string Drop = """
        DROP FUNCTION public.search_rank(tsvector, tsquery, timestamptz, timestamptz);
        DROP FUNCTION public.search_code(text);
        DROP FUNCTION public.search_text(text, text);
        DROP FUNCTION public.search_fold(text);
        """;
}
