namespace GovernanceGraph.Domain.Storage;

/// <summary>
/// What everybody may see of where an issue is, filled by the database whoever writes. (ours) Where the reporter stays hidden, an address would name the house and an exact point would, too: nobody but
/// handlers is shown an address, and the place is the middle of a cell of 0.005 degrees each way (about 500 m). The same columns serve filters, search and the index of places, so that none of them knows more.
/// </summary>
internal static class IssuePrivacyTriggers
{
    private const string Coarse = "round((floor({0} / 0.005) * 0.005 + 0.0025)::numeric, 4)::double precision";

    private static readonly string Fill = $"""
        CREATE FUNCTION public.fill_public_place() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        BEGIN
            IF NEW.reporter_private THEN
                NEW.public_address := NULL;
                NEW.public_longitude := {string.Format(null, Coarse, "NEW.longitude")};
                NEW.public_latitude := {string.Format(null, Coarse, "NEW.latitude")};
            ELSE
                NEW.public_address := NEW.address;
                NEW.public_longitude := NEW.longitude;
                NEW.public_latitude := NEW.latitude;
            END IF;
            RETURN NEW;
        END $function$;
        CREATE TRIGGER issues_fill_public_place BEFORE INSERT OR UPDATE OF address, longitude, latitude, reporter_private, public_address, public_longitude, public_latitude ON public.issues
            FOR EACH ROW EXECUTE FUNCTION public.fill_public_place();
        """;

    /// <summary>The statements, in the order in which they must run; rows that are there already are filled.</summary>
    public static IEnumerable<string> Up() =>
    [
        Fill,
        "UPDATE public.issues SET reporter_private = reporter_private;",
        "DROP INDEX public.ix_issues_place;",
        "CREATE INDEX ix_issues_place ON public.issues USING gist (point(public_longitude, public_latitude));",
        CoreTriggers.LocatedTrigger("people"),
    ];

    /// <summary>What undoes them.</summary>
    public static IEnumerable<string> Down() =>
    [
        "DROP TRIGGER people_fill_scope ON public.people;",
        "DROP TRIGGER issues_fill_public_place ON public.issues;",
        "DROP FUNCTION public.fill_public_place();",
        "DROP INDEX public.ix_issues_place;",
        "CREATE INDEX ix_issues_place ON public.issues USING gist (point(longitude, latitude));",
    ];
}
