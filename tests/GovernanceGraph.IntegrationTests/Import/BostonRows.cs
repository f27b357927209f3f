namespace GovernanceGraph.IntegrationTests.Import;

/// <summary>Made-up rows in the form of Boston's file.</summary>
internal static class BostonRows
{
    private const string Header = "CASE_ENQUIRY_ID,OPEN_DT,TARGET_DT,CLOSED_DT,OnTime_Status,CASE_STATUS,CLOSURE_REASON,CASE_TITLE,REASON,TYPE,Department,Location,neighborhood,LATITUDE,LONGITUDE,Source\n";

    public static string Of(IEnumerable<string> rows) => Header + string.Join('\n', rows);

    public static string Row(string id, string closedAt, string reason = "") =>
        $"{id},06/01/2015 10:00:00 AM,06/05/2015 10:00:00 AM,{closedAt},ONTIME,{(closedAt.Length == 0 ? "Open" : "Closed")},{reason},Light out,Street Lights,Street Light Outages,PWDx,1 Main St,Allston,42.35,-71.13,Twitter";
}
