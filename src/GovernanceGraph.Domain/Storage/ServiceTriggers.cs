namespace GovernanceGraph.Domain.Storage;

/// <summary>What the migration of services and activities adds beside tables: the scopes of its located tables, and two columns that follow from other rows.</summary>
internal static class ServiceTriggers
{
    private static readonly string[] LocatedTables = ["activities", "care_enrolments", "courses", "hotline_calls", "service_applications"];

    /// <summary>The statements, in the order in which they must run.</summary>
    public static IEnumerable<string> Up() => [.. LocatedTables.Select(CoreTriggers.LocatedTrigger), NewestStandardCheck, VolunteerHours];

    /// <summary>What takes them back after their tables are gone.</summary>
    public static IEnumerable<string> Down() => ["DROP FUNCTION public.take_newest_standard_check", "DROP FUNCTION public.sum_volunteer_hours"];

    private const string NewestStandardCheck = """
        CREATE FUNCTION public.take_newest_standard_check() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        BEGIN
            UPDATE public.facilities AS facility
                SET meets_national_standard = (SELECT checks.passed FROM public.standard_checks AS checks WHERE checks.facility_id = facility.id ORDER BY checks.checked_on DESC, checks.id DESC LIMIT 1)
                WHERE facility.id IN (OLD.facility_id, NEW.facility_id);
            RETURN NULL;
        END $function$;
        CREATE TRIGGER standard_checks_newest AFTER INSERT OR UPDATE OR DELETE ON public.standard_checks
            FOR EACH ROW EXECUTE FUNCTION public.take_newest_standard_check();
        """;

    // Once for each statement, so that a file of signups costs one sum. The volunteers are locked first: the sum is then read from a snapshot
    // that holds what another session has just confirmed for the same volunteer.
    private const string VolunteerHours = """
        CREATE FUNCTION public.sum_volunteer_hours() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        BEGIN
            PERFORM 1 FROM public.volunteers WHERE id IN (SELECT volunteer_id FROM changed) ORDER BY id FOR NO KEY UPDATE;
            UPDATE public.volunteers AS volunteer SET hours = volunteer.hours_before + served.hours
                FROM (
                    SELECT one.volunteer_id, floor(coalesce(sum(signup.confirmed_hours), 0))::integer AS hours
                    FROM (SELECT DISTINCT volunteer_id FROM changed) AS one
                    LEFT JOIN public.activity_signups AS signup ON signup.volunteer_id = one.volunteer_id
                    GROUP BY one.volunteer_id
                ) AS served
                WHERE volunteer.id = served.volunteer_id AND volunteer.hours <> volunteer.hours_before + served.hours;
            RETURN NULL;
        END $function$;
        CREATE TRIGGER activity_signups_sum_inserted AFTER INSERT ON public.activity_signups REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.sum_volunteer_hours();
        CREATE TRIGGER activity_signups_sum_before AFTER UPDATE ON public.activity_signups REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.sum_volunteer_hours();
        CREATE TRIGGER activity_signups_sum_after AFTER UPDATE ON public.activity_signups REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.sum_volunteer_hours();
        CREATE TRIGGER activity_signups_sum_deleted AFTER DELETE ON public.activity_signups REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.sum_volunteer_hours();
        """;
}
