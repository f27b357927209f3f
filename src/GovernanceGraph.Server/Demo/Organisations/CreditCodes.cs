using GovernanceGraph.Domain.Organisations;

namespace GovernanceGraph.Server.Demo.Organisations;

/// <summary>Unified social credit codes that nobody has: well-formed, with a right check character, but the organisation code begins with <c>DEM</c>, and real ones begin with a digit or <c>MA</c>.</summary>
internal static class CreditCodes
{
    /// <summary>The code of a demo organisation by its number; the first two characters tell the registering body and the kind (GB 32100-2015), none for bodies that are not registered.</summary>
    public static string? Of(OrganisationKind kind, int number)
    {
        if (Registration(kind) is not { } registration) return null;
        var code = $"{registration}370705DEM{number:000000}";
        return code + CreditCode.CheckCharacter(code);
    }

    private static string? Registration(OrganisationKind kind) => kind switch
    {
        OrganisationKind.GovernmentDepartment or OrganisationKind.SubdistrictOffice => "11",
        OrganisationKind.Hospital or OrganisationKind.School or OrganisationKind.CommunityHealthInstitution => "12",
        OrganisationKind.SocialOrganisation or OrganisationKind.NewSocialOrganisation => "52",
        OrganisationKind.ResidentsCommittee => "55",
        OrganisationKind.ResidentUnit or OrganisationKind.NewEconomicOrganisation or OrganisationKind.PropertyCompany or OrganisationKind.HealthInstitution => "91",
        _ => null,
    };
}
