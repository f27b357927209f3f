namespace GovernanceGraph.Server.Import.Retiring;

/// <summary>How the rows of a table end that their source no longer gives. All parts are SQL over the row <c>t</c>, with <c>@source</c> and <c>@today</c>.</summary>
/// <param name="Alive">Whether it has not ended yet.</param>
/// <param name="End">The assignments that end it.</param>
/// <param name="Revive">The assignments that take that back when the source gives it again; null where the merge does so.</param>
/// <param name="Ended">What then became of it, for the report: <c>dissolved</c>.</param>
internal sealed record RetirementRule(string Alive, string End, string? Revive, string Ended)
{
    /// <summary>Whether the source gave it: by default, whether the register of imported rows says so.</summary>
    public string OfSource { get; init; } = "EXISTS (SELECT FROM imported_rows r WHERE r.row_id = t.id AND r.source = @source)";

    /// <summary>Its id in the source.</summary>
    public string ExternalId { get; init; } = "(SELECT r.external_id FROM imported_rows r WHERE r.row_id = t.id)";

    /// <summary>Areas end; they never move or vanish.</summary>
    public static RetirementRule Areas { get; } = new("t.valid_to IS NULL", "valid_to = greatest(@today, t.valid_from)", "valid_to = NULL", "ended") { OfSource = "t.source = @source", ExternalId = "t.code" };

    /// <summary>Organisations are dissolved.</summary>
    public static RetirementRule Organisations { get; } = new("t.dissolved_on IS NULL", "dissolved_on = greatest(@today, t.founded_on)", "dissolved_on = s.dissolved_on", "dissolved");

    /// <summary>Memberships end with the day.</summary>
    public static RetirementRule Memberships { get; } = new("t.until IS NULL", "until = greatest(@today, t.since)", "until = s.until", "ended");

    /// <summary>Posts are left without a place to fill.</summary>
    public static RetirementRule Posts { get; } = new("t.headcount > 0", "headcount = 0", "headcount = s.headcount", "left without places");

    /// <summary>Services are no longer offered.</summary>
    public static RetirementRule Services { get; } = new("t.status <> 'ENDED'", "status = 'ENDED'", "status = s.status", "no longer offered");

    /// <summary>Facilities close.</summary>
    public static RetirementRule Facilities { get; } = new("t.closed_on IS NULL", "closed_on = @today", "closed_on = NULL", "closed");

    /// <summary>Opening hours hold no longer.</summary>
    public static RetirementRule Schedules { get; } = new("t.valid_to IS NULL", "valid_to = greatest(@today, t.valid_from)", "valid_to = s.valid_to", "ended");

    /// <summary>Categories take no new objects.</summary>
    public static RetirementRule Categories { get; } = new("t.active", "active = false", "active = true", "closed to new objects");
}
