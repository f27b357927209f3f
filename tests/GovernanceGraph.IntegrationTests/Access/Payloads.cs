namespace GovernanceGraph.IntegrationTests.Access;

/// <summary>Three hundred ways to say something else than a value: quotes and comments, stacked and blind statements, unions, casts, patterns, tsquery, JSON paths, encodings.</summary>
internal static class Payloads
{
    private const string Mark = "zq7x";

    private static readonly string[] Ends = ["'", "\"", "')", "'))", "\\'", "$$", "$tag$", "E'\\''", "\u02bc", "\uff07", "%27", "&#39;"];

    private static readonly string[] Attacks =
    [
        $"{Mark} or 1=1--", $"{Mark} or true/*", $"{Mark}; select pg_sleep(5)--", $"{Mark}||pg_sleep(5)--", $"{Mark}; drop table issues; --", $"{Mark} union select null,null,null from people--",
        $"{Mark} and (select count(*) from people)>0--", $"{Mark}; update people set phone='1'--", $"{Mark}; copy people to program 'id'--", $"{Mark}::int", $"{Mark} and 1=cast((select phone from people limit 1) as int)--",
        $"{Mark} order by 99--", $"{Mark} limit 0 offset 1 --", $"{Mark} returning *", $"{Mark}; set role postgres--", $"{Mark} and ascii(substr((select name from people limit 1),1,1))>0--", $"{Mark}; listen x--",
        $"{Mark} is not null or title is not null--", $"{Mark}; begin; delete from secrets; commit--",
    ];

    private static readonly string[] Others =
    [
        $"{Mark} & !a | (b", $"{Mark}:*", $"{Mark}:A", $"{Mark} <-> b", $"!{Mark}", $"({Mark}", $"{Mark})", $"'{Mark}' & ''", $"{Mark} \\ & |", $"{Mark}!!!", $"{Mark}<2>b", $"&{Mark}", $"|{Mark}",
        $"%{Mark}%", $"_{Mark}_", $"\\{Mark}", $"{Mark}\\", $"[{Mark}]", $"{Mark}.*", $"^{Mark}$", $"({Mark}|a)", $"{Mark}{{1,}}", $"(?i){Mark}",
        $"$.{Mark}", $"{{{Mark}}}", $"{Mark}->>'a'", $"{Mark}#>>'{{a}}'", $"{{\"{Mark}\": 1}}", $"[\"{Mark}\"]", $"$1 {Mark}", $"@p0 {Mark}", $":v {Mark}", $"{Mark} {{0}}", $"{Mark}%s%n", $"{Mark}${{jndi:ldap://x}}",
        $"{Mark}\r\nselect 1", $"{Mark}\t--", $"{Mark}\u00a0or\u00a01=1", $"{Mark}\u2028or 1=1", $"{Mark}\u202e", $"{Mark}\uffff", $"{Mark}\ud83d\ude00'", $"{Mark}\u0001", $"{Mark}\u001b", $"\ufeff{Mark}'",
        $"{Mark}\0' or 1=1--", $"{Mark}\ud800", $"xn--{Mark}", $"{Mark}/../../etc/passwd", $"<script>{Mark}</script>", $"`{Mark}`", $";{Mark}", $"--{Mark}", $"/*{Mark}*/", $"{Mark}*/ or 1=1 /*",
        $"pg_read_file('{Mark}')", $"chr(39)||{Mark}", $"current_user {Mark}", $"public.people {Mark}", $"i1.title {Mark}", $"*{Mark}", $"null {Mark}", $"true {Mark}", $"NaN {Mark}", $"infinity {Mark}", $"1e400 {Mark}", $"-1 {Mark}", $"0x27 {Mark}",
    ];

    public static IReadOnlyList<string> All { get; } = [.. Ends.SelectMany(end => Attacks.Select(attack => end + " " + attack)), .. Others];
}
