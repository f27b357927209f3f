namespace GovernanceGraph.Domain.Storage;

/// <summary>Keeps <see cref="Money.Allocation.Contracted"/> the sum of an allocation's contracts, whoever writes. The check on the allocation's own row then refuses what would exceed it:
/// writers at the same time take turns at that row, at every isolation level.</summary>
internal static class MoneyTriggers
{
    /// <summary>The statements, in the order in which they must run.</summary>
    public static IEnumerable<string> Up() => [FillContracted, Touch, TouchAll];

    private const string FillContracted = """
        CREATE FUNCTION public.fill_allocation_contracted() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        BEGIN
            NEW.contracted := coalesce((SELECT sum(amount) FROM public.contracts WHERE allocation_id = NEW.id), 0);
            RETURN NEW;
        END $function$;
        CREATE TRIGGER allocations_fill_contracted BEFORE INSERT OR UPDATE OF amount, contracted ON public.allocations FOR EACH ROW EXECUTE FUNCTION public.fill_allocation_contracted();
        """;

    private const string Touch = """
        CREATE FUNCTION public.touch_contract_allocation() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        BEGIN
            UPDATE public.allocations SET contracted = contracted WHERE id = NEW.allocation_id OR id = OLD.allocation_id;
            RETURN NULL;
        END $function$;
        CREATE TRIGGER contracts_touch_allocation AFTER INSERT OR DELETE OR UPDATE OF amount, allocation_id ON public.contracts FOR EACH ROW EXECUTE FUNCTION public.touch_contract_allocation();
        """;

    private const string TouchAll = """
        CREATE FUNCTION public.touch_allocations() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        BEGIN
            UPDATE public.allocations SET contracted = contracted WHERE contracted <> 0;
            RETURN NULL;
        END $function$;
        CREATE TRIGGER contracts_touch_allocations AFTER TRUNCATE ON public.contracts FOR EACH STATEMENT EXECUTE FUNCTION public.touch_allocations();
        """;
}
