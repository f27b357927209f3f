namespace GovernanceGraph.Domain.Storage;

/// <summary>Keeps <see cref="Organisations.OrganisationAncestor"/> and <see cref="Organisations.Organisation.Depth"/> true whoever writes (EF Core, COPY, a person with psql), rows of one statement in any order.</summary>
internal static class OrganisationTriggers
{
    // Whoever moves an organisation waits for those who add below it, and the other way round: otherwise neither would see the other's rows.
    private const string Lock = "pg_catalog.hashtext('organisation_ancestors')";

    /// <summary>The statements, in the order in which they must run; the last fills what is there already.</summary>
    public static IEnumerable<string> Up() => [FillDepth, FillAncestors, OnInsert, OnUpdate, FillExisting];

    private const string FillDepth = """
        CREATE FUNCTION public.fill_organisation_depth() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        BEGIN
            NEW.depth := coalesce((SELECT max(distance) FROM public.organisation_ancestors WHERE organisation_id = NEW.id), 0);
            RETURN NEW;
        END $function$;
        CREATE TRIGGER organisations_fill_depth BEFORE INSERT OR UPDATE OF depth ON public.organisations FOR EACH ROW EXECUTE FUNCTION public.fill_organisation_depth();
        """;

    // The walk stops at the organisation itself (a circle) and one step beyond the deepest that is allowed.
    private const string FillAncestors = """
        CREATE FUNCTION public.fill_organisation_ancestors(changed uuid[]) RETURNS void LANGUAGE plpgsql SET search_path = '' AS $function$
        DECLARE
            broken record;
        BEGIN
            DELETE FROM public.organisation_ancestors WHERE organisation_id = ANY (changed);
            WITH RECURSIVE line (organisation_id, ancestor_id, distance) AS (
                SELECT id, parent_id, 1 FROM public.organisations WHERE id = ANY (changed) AND parent_id IS NOT NULL
                UNION ALL
                SELECT line.organisation_id, above.parent_id, line.distance + 1
                    FROM line JOIN public.organisations AS above ON above.id = line.ancestor_id
                    WHERE above.parent_id IS NOT NULL AND line.distance <= 16 AND line.ancestor_id <> line.organisation_id
            ), written AS (
                INSERT INTO public.organisation_ancestors (organisation_id, ancestor_id, distance)
                    SELECT organisation_id, ancestor_id, distance FROM line WHERE ancestor_id <> organisation_id AND distance <= 16
                    ON CONFLICT DO NOTHING
            )
            SELECT organisation_id, ancestor_id = organisation_id AS circle INTO broken FROM line
                WHERE ancestor_id = organisation_id OR distance > 16 ORDER BY circle DESC, organisation_id LIMIT 1;
            IF broken.circle THEN
                RAISE EXCEPTION 'Organisation % cannot stand below itself: its parents lead back to it.', broken.organisation_id
                    USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'organisations', CONSTRAINT = 'ck_organisations_no_circle', HINT = 'Give it a parent that does not stand below it.';
            ELSIF broken.organisation_id IS NOT NULL THEN
                RAISE EXCEPTION 'Organisation % would have more than 16 organisations above it.', broken.organisation_id
                    USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'organisations', CONSTRAINT = 'ck_organisations_depth';
            END IF;
            UPDATE public.organisations AS organisation SET depth = 0 WHERE id = ANY (changed)
                AND depth <> coalesce((SELECT max(distance) FROM public.organisation_ancestors WHERE organisation_id = organisation.id), 0);
        END $function$;
        """;

    private const string OnInsert = $"""
        CREATE FUNCTION public.add_organisation_ancestors() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        DECLARE
            changed CONSTANT uuid[] := ARRAY(SELECT id FROM inserted WHERE parent_id IS NOT NULL);
        BEGIN
            IF cardinality(changed) > 0 THEN
                PERFORM pg_advisory_xact_lock_shared({Lock});
                PERFORM public.fill_organisation_ancestors(changed);
            END IF;
            RETURN NULL;
        END $function$;
        CREATE TRIGGER organisations_add_ancestors AFTER INSERT ON public.organisations REFERENCING NEW TABLE AS inserted
            FOR EACH STATEMENT EXECUTE FUNCTION public.add_organisation_ancestors();
        """;

    private const string OnUpdate = $"""
        CREATE FUNCTION public.move_organisation_ancestors() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        DECLARE
            changed uuid[] := ARRAY(SELECT after.id FROM after JOIN before USING (id) WHERE after.parent_id IS DISTINCT FROM before.parent_id);
        BEGIN
            IF cardinality(changed) > 0 THEN
                PERFORM pg_advisory_xact_lock({Lock});
                changed := ARRAY(SELECT unnest(changed) UNION SELECT organisation_id FROM public.organisation_ancestors WHERE ancestor_id = ANY (changed));
                PERFORM public.fill_organisation_ancestors(changed);
            END IF;
            RETURN NULL;
        END $function$;
        CREATE TRIGGER organisations_move_ancestors AFTER UPDATE ON public.organisations REFERENCING OLD TABLE AS before NEW TABLE AS after
            FOR EACH STATEMENT EXECUTE FUNCTION public.move_organisation_ancestors();
        """;

    private const string FillExisting = "SELECT public.fill_organisation_ancestors(ARRAY(SELECT id FROM public.organisations WHERE parent_id IS NOT NULL));";
}
