namespace GovernanceGraph.Domain.Storage;

/// <summary>What the migration of community matters, pledges and grid work adds beside tables: the scope of its located rows, and <see cref="GridWork.Assessment.Total"/>
/// as what an assessment's indicators add up to, whoever writes. A released migration never changes: later ones replace these functions.</summary>
internal static class MatterTriggers
{
    private static readonly string[] LocatedTables = ["assessments", "community_matters", "covenants", "diary_entries", "listed_matters", "meetings", "notices", "pledges", "targets"];

    /// <summary>The statements, in the order in which they must run.</summary>
    public static IEnumerable<string> Up() =>
        [.. LocatedTables.Select(CoreTriggers.LocatedTrigger), FillTotal, IndicatorsNeverMove, TouchAssessments, Touch("INSERT", "NEW"), Touch("UPDATE", "NEW"), Touch("DELETE", "OLD")];

    /// <summary>The statements that take the functions and their triggers away; the tables' other triggers go with them.</summary>
    public static IEnumerable<string> Down() =>
        [.. new[] { "fill_assessment_total", "refuse_indicator_move", "touch_assessments" }.Select(function => $"DROP FUNCTION public.{function}() CASCADE;")];

    private const string FillTotal = """
        CREATE FUNCTION public.fill_assessment_total() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        BEGIN
            SELECT round(sum(weight * points) / sum(weight), 2) INTO NEW.total FROM public.assessment_indicators WHERE assessment_id = NEW.id;
            RETURN NEW;
        END $function$;
        CREATE TRIGGER assessments_fill_total BEFORE INSERT OR UPDATE OF total ON public.assessments
            FOR EACH ROW EXECUTE FUNCTION public.fill_assessment_total();
        """;

    private const string IndicatorsNeverMove = """
        CREATE FUNCTION public.refuse_indicator_move() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        BEGIN
            RAISE EXCEPTION 'An indicator cannot move to another assessment.'
                USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'assessment_indicators', CONSTRAINT = 'ck_assessment_indicators_never_move';
        END $function$;
        CREATE TRIGGER assessment_indicators_do_not_move BEFORE UPDATE OF assessment_id ON public.assessment_indicators FOR EACH ROW
            WHEN (OLD.assessment_id IS DISTINCT FROM NEW.assessment_id) EXECUTE FUNCTION public.refuse_indicator_move();
        """;

    // Once for a statement, so that a COPY of many indicators updates each assessment once; the update fills the total.
    private const string TouchAssessments = """
        CREATE FUNCTION public.touch_assessments() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        BEGIN
            UPDATE public.assessments SET total = NULL WHERE id IN (SELECT assessment_id FROM changed);
            RETURN NULL;
        END $function$;
        """;

    private static string Touch(string change, string rows) => $"""
        CREATE TRIGGER assessment_indicators_touch_on_{change.ToLowerInvariant()} AFTER {change} ON public.assessment_indicators
            REFERENCING {rows} TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.touch_assessments();
        """;
}
