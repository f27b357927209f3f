namespace GovernanceGraph.Domain.Storage;

/// <summary>What the first migration adds beside tables: the triggers that keep <see cref="Territory.Scope"/> columns true whoever writes (EF Core, COPY, a person with psql),
/// and the rows every server shares. No extension is needed. A released migration never changes: later ones replace these functions.</summary>
internal static class CoreTriggers
{
    private const string ScopeColumns = "province_id, city_id, district_id, subdistrict_id, community_id, grid1_id, grid2_id, grid3_id";

    private static readonly string[] LocatedTables = ["facilities", "issues", "memberships", "organisations", "services", "volunteers"];

    /// <summary>The statements, in the order in which they must run.</summary>
    public static IEnumerable<string> Up() =>
        [FillAreaScope, AreasNeverMove, FillLocatedScope, .. LocatedTables.Select(LocatedTrigger), BumpTerritoryVersion, BumpTrigger("areas"), BumpTrigger("area_boundaries"), SharedRows];

    // search_path is empty in every function, so that nothing in a caller's path can stand in for our tables or for PostgreSQL's operators.
    // A row-level BEFORE trigger sees the rows that the same COPY has already written, so a file may hold parents and children, parents first.
    private const string FillAreaScope = $"""
        CREATE FUNCTION public.fill_area_scope() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        DECLARE
            levels CONSTANT text[] := ARRAY['PROVINCE', 'CITY', 'DISTRICT', 'SUBDISTRICT', 'COMMUNITY', 'GRID'];
            parent record;
        BEGIN
            NEW.province_id := NULL; NEW.city_id := NULL; NEW.district_id := NULL; NEW.subdistrict_id := NULL;
            NEW.community_id := NULL; NEW.grid1_id := NULL; NEW.grid2_id := NULL; NEW.grid3_id := NULL;
            IF NEW.parent_id IS NOT NULL THEN
                SELECT code, level, tier, {ScopeColumns} INTO parent FROM public.areas WHERE id = NEW.parent_id;
                IF NOT FOUND THEN
                    RAISE EXCEPTION 'The parent of area % (%) does not exist.', NEW.code, NEW.scheme
                        USING ERRCODE = 'foreign_key_violation', SCHEMA = 'public', TABLE = 'areas', CONSTRAINT = 'fk_areas_areas_parent_id', HINT = 'Write parents before their children.';
                END IF;
                IF (array_position(levels, NEW.level), coalesce(NEW.tier, 0)) <= (array_position(levels, parent.level), coalesce(parent.tier, 0)) THEN
                    RAISE EXCEPTION 'Area % (%) must be of a lower level than its parent %: % % is not below % %.', NEW.code, NEW.scheme, parent.code, NEW.level, NEW.tier, parent.level, parent.tier
                        USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'areas', CONSTRAINT = 'ck_areas_below_parent';
                END IF;
                NEW.province_id := parent.province_id; NEW.city_id := parent.city_id; NEW.district_id := parent.district_id; NEW.subdistrict_id := parent.subdistrict_id;
                NEW.community_id := parent.community_id; NEW.grid1_id := parent.grid1_id; NEW.grid2_id := parent.grid2_id; NEW.grid3_id := parent.grid3_id;
            END IF;
            CASE NEW.level || coalesce(NEW.tier::text, '')
                WHEN 'PROVINCE' THEN NEW.province_id := NEW.id;
                WHEN 'CITY' THEN NEW.city_id := NEW.id;
                WHEN 'DISTRICT' THEN NEW.district_id := NEW.id;
                WHEN 'SUBDISTRICT' THEN NEW.subdistrict_id := NEW.id;
                WHEN 'COMMUNITY' THEN NEW.community_id := NEW.id;
                WHEN 'GRID1' THEN NEW.grid1_id := NEW.id;
                WHEN 'GRID2' THEN NEW.grid2_id := NEW.id;
                WHEN 'GRID3' THEN NEW.grid3_id := NEW.id;
                ELSE NULL; -- the checks of level and tier refuse the row
            END CASE;
            RETURN NEW;
        END $function$;
        CREATE TRIGGER areas_fill_scope BEFORE INSERT OR UPDATE OF parent_id, level, tier, {ScopeColumns} ON public.areas
            FOR EACH ROW EXECUTE FUNCTION public.fill_area_scope();
        """;

    // Every located row carries copies of its ancestors, and history must stay true: a move would rewrite both.
    // Triggers run in the order of their names: this one comes before areas_fill_scope.
    private const string AreasNeverMove = """
        CREATE FUNCTION public.refuse_area_move() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        BEGIN
            RAISE EXCEPTION 'Area % (%) cannot change its id, parent, level or tier: an area never moves, it ends and a successor begins.', OLD.code, OLD.scheme
                USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'areas', CONSTRAINT = 'ck_areas_never_move', HINT = 'Set valid_to, insert the successor and an area_changes row.';
        END $function$;
        CREATE TRIGGER areas_do_not_move BEFORE UPDATE OF id, parent_id, level, tier ON public.areas FOR EACH ROW
            WHEN ((OLD.id, OLD.parent_id, OLD.level, OLD.tier) IS DISTINCT FROM (NEW.id, NEW.parent_id, NEW.level, NEW.tier))
            EXECUTE FUNCTION public.refuse_area_move();
        """;

    // A missing area leaves nulls here; its foreign key then refuses the row.
    private const string FillLocatedScope = $"""
        CREATE FUNCTION public.fill_located_scope() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        BEGIN
            SELECT {ScopeColumns}
                INTO NEW.province_id, NEW.city_id, NEW.district_id, NEW.subdistrict_id, NEW.community_id, NEW.grid1_id, NEW.grid2_id, NEW.grid3_id
                FROM public.areas WHERE id = NEW.area_id;
            RETURN NEW;
        END $function$;
        """;

    /// <summary>The trigger that fills the scope columns of a located table; each migration that adds such a table needs it.</summary>
    internal static string LocatedTrigger(string table) => $"""
        CREATE TRIGGER {table}_fill_scope BEFORE INSERT OR UPDATE OF area_id, {ScopeColumns} ON public.{table}
            FOR EACH ROW EXECUTE FUNCTION public.fill_located_scope();
        """;

    // Servers keep the boundaries in memory and read them again when the version differs from theirs.
    private const string BumpTerritoryVersion = """
        CREATE FUNCTION public.bump_territory_version() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        BEGIN
            UPDATE public.territory_versions SET version = version + 1 WHERE id = 1;
            RETURN NULL;
        END $function$;
        """;

    private static string BumpTrigger(string table) => $"""
        CREATE TRIGGER {table}_bump_territory_version AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.{table}
            FOR EACH STATEMENT EXECUTE FUNCTION public.bump_territory_version();
        """;

    // gen_random_uuid is PostgreSQL's own strong random source without an extension: 244 random bits in 32 bytes.
    private static readonly string SharedRows = $"""
        INSERT INTO public.territory_versions (id, version) VALUES (1, 1);
        INSERT INTO public.secrets (name, value)
            VALUES ('{Secret.CursorKey}', decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
        """;
}
