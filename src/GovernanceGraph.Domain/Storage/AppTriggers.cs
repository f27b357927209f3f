using GovernanceGraph.Domain.Apps;

namespace GovernanceGraph.Domain.Storage;

/// <summary>What the migration of accounts and apps adds beside tables: an app has at most <see cref="ApiKey.MaxLive"/> live keys, whoever writes. A released migration never changes: later ones replace this function.</summary>
internal static class AppTriggers
{
    // Locking the app's row makes two writers take turns, so that both cannot count one key too few. What is live depends on the hour, so no index can say it.
    public static readonly string Up = $"""
        CREATE FUNCTION public.refuse_third_key() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $function$
        BEGIN
            PERFORM 1 FROM public.apps WHERE id = NEW.app_id FOR UPDATE;
            IF (SELECT count(*) FROM public.api_keys
                WHERE app_id = NEW.app_id AND id <> NEW.id AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())) >= {ApiKey.MaxLive} THEN
                RAISE EXCEPTION 'An app has at most {ApiKey.MaxLive} live keys.'
                    USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'api_keys', CONSTRAINT = 'ck_api_keys_live', HINT = 'Revoke one of them first.';
            END IF;
            RETURN NEW;
        END $function$;
        CREATE TRIGGER api_keys_refuse_third BEFORE INSERT OR UPDATE OF app_id, expires_at, revoked_at ON public.api_keys
            FOR EACH ROW WHEN (NEW.revoked_at IS NULL AND (NEW.expires_at IS NULL OR NEW.expires_at > now())) EXECUTE FUNCTION public.refuse_third_key();
        """;

    public const string Down = "DROP FUNCTION public.refuse_third_key() CASCADE;";
}
