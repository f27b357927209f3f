namespace GovernanceGraph.Contract.Access;

/// <summary>
/// The roles of accounts, as the rules of the concepts name them, and the groups of them that usually go together. A role reaches the area that it is held in and all below,
/// or an organisation and those below it; see <c>Domain/Accounts</c> for what each one is.
/// </summary>
public static class Roles
{
    public const string Resident = "RESIDENT";
    public const string Volunteer = "VOLUNTEER";
    public const string GridWorker = "GRID_WORKER";
    public const string OrganisationStaff = "ORGANISATION_STAFF";
    public const string CommunityStaff = "COMMUNITY_STAFF";
    public const string SubdistrictStaff = "SUBDISTRICT_STAFF";
    public const string DistrictStaff = "DISTRICT_STAFF";
    public const string Auditor = "AUDITOR";
    public const string Admin = "ADMIN";

    /// <summary>Who works at a desk: they deal with applications, calls and care.</summary>
    public static readonly IReadOnlyList<string> Desk = [CommunityStaff, SubdistrictStaff, DistrictStaff];

    /// <summary>Who works with residents in an area.</summary>
    public static readonly IReadOnlyList<string> Staff = [GridWorker, .. Desk];

    public static readonly IReadOnlyList<string> All = [Resident, Volunteer, GridWorker, OrganisationStaff, CommunityStaff, SubdistrictStaff, DistrictStaff, Auditor, Admin];
}

/// <summary>What apps may be let do, as the rules of the concepts name it. A scope holds in the app's area and below, or everywhere when it has none.</summary>
public static class Scopes
{
    /// <summary>Issues that are not public.</summary>
    public const string Issues = "issues:read";

    /// <summary>Reporting issues on behalf of people who are not known here.</summary>
    public const string Report = "issues:report";

    /// <summary>Roles of residents that are not public; never a name in full.</summary>
    public const string People = "people:read";

    /// <summary>Applications for services and hotline calls.</summary>
    public const string Applications = "applications:read";

    /// <summary>Care at home.</summary>
    public const string Care = "care:read";

    /// <summary>Accounts and apps.</summary>
    public const string Accounts = "accounts:read";

    /// <summary>Personal values, one person at a time, with a purpose and on record.</summary>
    public const string Reveal = "personal:reveal";

    public static readonly IReadOnlyList<string> All = [Issues, Report, People, Applications, Care, Accounts, Reveal];
}
