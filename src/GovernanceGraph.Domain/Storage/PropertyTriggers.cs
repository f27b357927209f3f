namespace GovernanceGraph.Domain.Storage;

/// <summary>A compound's grids and buildings lie in its own community, whoever writes.</summary>
internal static class PropertyTriggers
{
    /// <summary>The statements, in the order in which they must run.</summary>
    public static IEnumerable<string> Up() => [CheckGrid, CheckBuilding];

    private const string CheckGrid = """
        CREATE FUNCTION public.check_compound_grid() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        BEGIN
            IF NOT EXISTS (SELECT FROM public.compounds AS compound JOIN public.areas AS grid ON grid.community_id = compound.community_id
                WHERE compound.id = NEW.compound_id AND grid.id = NEW.grid_id AND grid.level = 'GRID') THEN
                RAISE EXCEPTION 'Compound % can only lie in grids of its own community.', NEW.compound_id
                    USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'compound_grids', CONSTRAINT = 'ck_compound_grids_community';
            END IF;
            RETURN NEW;
        END $function$;
        CREATE TRIGGER compound_grids_check_community BEFORE INSERT OR UPDATE ON public.compound_grids FOR EACH ROW EXECUTE FUNCTION public.check_compound_grid();
        """;

    // Its name comes after buildings_fill_scope, which tells the community.
    private const string CheckBuilding = """
        CREATE FUNCTION public.check_building_compound() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        BEGIN
            IF NOT EXISTS (SELECT FROM public.compounds WHERE id = NEW.compound_id AND community_id = NEW.community_id) THEN
                RAISE EXCEPTION 'Building % must lie in the community of its compound.', NEW.name
                    USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'buildings', CONSTRAINT = 'ck_buildings_community';
            END IF;
            RETURN NEW;
        END $function$;
        CREATE TRIGGER buildings_have_one_community BEFORE INSERT OR UPDATE OF area_id, compound_id ON public.buildings FOR EACH ROW
            WHEN (NEW.compound_id IS NOT NULL) EXECUTE FUNCTION public.check_building_compound();
        """;
}
