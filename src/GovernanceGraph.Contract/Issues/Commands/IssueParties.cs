using GovernanceGraph.Contract.Access;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Access;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>What a viewer is to an issue: by their roles in its areas and in the organisation responsible, and as the person that they are.</summary>
internal static class IssueParties
{
    /// <param name="viewer">Who wants to act.</param>
    /// <param name="reporter">Who reported the issue.</param>
    /// <param name="assignee">Who it is assigned to.</param>
    /// <param name="responsible">The organisation responsible.</param>
    /// <param name="responsibleRank">Its rank (<see cref="SupervisionRule.RankOf"/>).</param>
    /// <param name="place">Where the issue lies.</param>
    public static IssueParty Of(Viewer viewer, Guid? reporter, Guid? assignee, Guid? responsible, int responsibleRank, IInScope place)
    {
        if (viewer.Kind != ViewerKind.Person || viewer.Person is not { } person) return IssueParty.None;
        var parties = IssueParty.Resident;
        if (person == reporter) parties |= IssueParty.Reporter;
        if (person == assignee) parties |= IssueParty.Assignee;
        foreach (var role in viewer.Roles) parties |= Of(role, responsible, responsibleRank, place);
        return parties;
    }

    private static IssueParty Of(HeldRole role, Guid? responsible, int responsibleRank, IInScope place)
    {
        if (role.Organisations is { } organisations) return role.Name == Roles.OrganisationStaff && responsible is { } key && organisations.Contains(key) ? IssueParty.Responsible : IssueParty.None;
        if (role.Scope is not { } scope || place.KeyAt(scope.Level) != scope.Key) return IssueParty.None;
        return role.Name switch
        {
            Roles.Volunteer => IssueParty.Volunteer,
            Roles.GridWorker => IssueParty.GridWorker,
            Roles.CommunityStaff => Desk(1, responsibleRank),
            Roles.SubdistrictStaff => Desk(2, responsibleRank),
            Roles.DistrictStaff => Desk(3, responsibleRank),
            _ => IssueParty.None,
        };
    }

    private static IssueParty Desk(int rank, int responsibleRank) => rank > responsibleRank || rank == 3 ? IssueParty.Desk | IssueParty.Above : IssueParty.Desk;

    /// <summary>The rank of the highest desk that a viewer has in an issue's areas: community 1, subdistrict 2, district 3; 0 for none.</summary>
    public static int DeskRank(Viewer viewer, IInScope place) => viewer.Roles
        .Where(role => role.Scope is { } scope && place.KeyAt(scope.Level) == scope.Key)
        .Select(role => role.Name switch { Roles.CommunityStaff => 1, Roles.SubdistrictStaff => 2, Roles.DistrictStaff => 3, _ => 0 })
        .DefaultIfEmpty().Max();

    /// <summary>Whether a viewer works in one of the areas.</summary>
    public static bool IsStaff(Viewer viewer, IInScope place) =>
        viewer.Kind == ViewerKind.Person && viewer.Roles.Any(role => Roles.Staff.Contains(role.Name) && role.Scope is { } scope && place.KeyAt(scope.Level) == scope.Key);

    /// <summary>Whether a viewer may see the issue at all: the same rule as <see cref="IssueType"/>'s, for a row that is loaded.</summary>
    public static bool MaySee(Viewer viewer, Issue issue, IssueParty parties) =>
        issue.Visibility == IssueVisibility.Public
        || (parties & (IssueParty.Reporter | IssueParty.GridWorker | IssueParty.Desk | IssueParty.Responsible)) != 0
        || (viewer.Kind == ViewerKind.App && viewer.Roles.Any(role => role.Name == Scopes.Issues && (role.Scope is not { } scope || issue.KeyAt(scope.Level) == scope.Key)));
}
