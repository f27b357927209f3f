namespace GovernanceGraph.Domain.Storage;

/// <summary>What makes the audit log one that cannot be changed unseen: nobody updates or deletes, and each entry's hash covers the one before.
/// <see cref="Audit.AuditText"/> says the same in C#, so that the chain is verified by other code than made it.</summary>
internal static class AuditTriggers
{
    private static readonly string[] Tables = ["audit_entries", "audit_subjects"];

    /// <summary>The statements, in the order in which they must run.</summary>
    public static IEnumerable<string> Up() => [Netstrings, EntryText, Chain, AddSubjects, Refuse, .. Tables.Select(AppendOnly), DataAccesses];

    /// <summary>What takes them back before their tables go.</summary>
    public static IEnumerable<string> Down() => ["DROP VIEW public.data_accesses", "DROP FUNCTION public.audit_entry_text"];

    /// <summary>What takes them back after their tables are gone.</summary>
    public static IEnumerable<string> DownFunctions() =>
    [
        "DROP FUNCTION public.chain_audit_entry", "DROP FUNCTION public.add_audit_subjects", "DROP FUNCTION public.refuse_audit_change",
        "DROP FUNCTION public.netstrings", "DROP FUNCTION public.netstring",
    ];

    // Netstrings (D. J. Bernstein, 1997): each text with its length in bytes, so that no two lists of texts are written alike. Null is a dash.
    private const string Netstrings = """
        CREATE FUNCTION public.netstring(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = ''
            RETURN coalesce(octet_length(value) || ':' || value, '-') || ',';
        CREATE FUNCTION public.netstrings(items text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = ''
            RETURN public.netstring(cardinality(items)::text) || coalesce((SELECT string_agg(public.netstring(item), '' ORDER BY place) FROM unnest(items) WITH ORDINALITY AS list (item, place)), '');
        """;

    private const string EntryText = """
        CREATE FUNCTION public.audit_entry_text(entry public.audit_entries) RETURNS text LANGUAGE sql STABLE SET search_path = ''
            RETURN public.netstrings(ARRAY['audit-1', encode(entry.previous_hash, 'hex'), entry.sequence::text, entry.id::text, (extract(epoch FROM entry.at) * 1000000)::bigint::text,
                    entry.action, entry.account_id::text, entry.app_id::text, entry.viewer_name, entry.purpose, entry.trace_id, entry.operation_name])
                || public.netstrings(entry.roles) || public.netstrings(entry.fields) || public.netstrings(entry.subject_ids::text[]);
        """;

    // One writer at a time, until its transaction ends: two entries can never follow the same one. The definer's rights let a role that may only insert be chained.
    private const string Chain = """
        CREATE FUNCTION public.chain_audit_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $function$
        DECLARE
            previous record;
        BEGIN
            PERFORM pg_advisory_xact_lock(hashtext('audit_entries'));
            SELECT sequence, hash INTO previous FROM public.audit_entries ORDER BY sequence DESC LIMIT 1;
            NEW.sequence := coalesce(previous.sequence, 0) + 1;
            NEW.previous_hash := coalesce(previous.hash, decode(repeat('00', 32), 'hex'));
            NEW.at := clock_timestamp();
            NEW.hash := sha256(convert_to(public.audit_entry_text(NEW), 'UTF8'));
            RETURN NEW;
        END $function$;
        CREATE TRIGGER audit_entries_chain BEFORE INSERT ON public.audit_entries FOR EACH ROW EXECUTE FUNCTION public.chain_audit_entry();
        """;

    private const string AddSubjects = """
        CREATE FUNCTION public.add_audit_subjects() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $function$
        BEGIN
            INSERT INTO public.audit_subjects (id, entry_id, person_id, at) SELECT gen_random_uuid(), NEW.id, person_id, NEW.at FROM unnest(NEW.subject_ids) AS person_id;
            RETURN NULL;
        END $function$;
        CREATE TRIGGER audit_entries_add_subjects AFTER INSERT ON public.audit_entries FOR EACH ROW EXECUTE FUNCTION public.add_audit_subjects();
        """;

    private const string Refuse = """
        CREATE FUNCTION public.refuse_audit_change() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        BEGIN
            RAISE EXCEPTION 'The audit log is never changed: % of % is refused.', TG_OP, TG_TABLE_NAME
                USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = TG_TABLE_NAME, CONSTRAINT = 'ck_' || TG_TABLE_NAME || '_append_only';
        END $function$;
        """;

    private static string AppendOnly(string table) =>
        $"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON public.{table} FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_audit_change();";

    private const string DataAccesses = """
        CREATE VIEW public.data_accesses AS
        SELECT subject.id, subject.entry_id, subject.person_id, subject.person_id::text AS subject, subject.at, entry.action, entry.viewer_name, entry.roles, entry.purpose, entry.fields
        FROM public.audit_subjects AS subject JOIN public.audit_entries AS entry ON entry.id = subject.entry_id;
        """;
}
