using GovernanceGraph.Contract.Commands;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Identity;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Checks what steps name: categories that are in use, organisations and people that work where the issue lies.</summary>
internal static class IssuePlaces
{
    private static readonly MembershipRole[] FieldWorkers = [MembershipRole.GridWorker, MembershipRole.CommunityWorker];

    /// <summary>The key of a category of issues that is in use, with nothing below it; null where it is none.</summary>
    public static async Task<Guid?> CategoryAsync(CommandScope scope, NodeId id)
    {
        if (id.Type.Name != nameof(Category)) return null;
        var isUsable = await scope.Rows.Categories.AnyAsync(category => category.Id == id.Key && category.Taxonomy == CategoryTaxonomy.Issue && category.Active && category.Children.Count == 0, scope.Cancel);
        return isUsable ? id.Key : null;
    }

    /// <summary>The key of an organisation that exists and works in one of the issue's areas; null where it does not.</summary>
    public static async Task<Guid?> OrganisationAsync(IssueCase issue, NodeId id)
    {
        if (id.Type.Name != nameof(Organisation)) return null;
        var (today, areas) = (issue.Today, Areas(issue.Issue));
        var isUsable = await issue.Scope.Rows.Organisations.AnyAsync(organisation => organisation.Id == id.Key && areas.Contains(organisation.AreaId!.Value) && (organisation.DissolvedOn == null || organisation.DissolvedOn >= today), issue.Scope.Cancel);
        return isUsable ? id.Key : null;
    }

    /// <summary>The key of a person who belongs to the organisation responsible, or works on the ground in one of the issue's areas, today.</summary>
    public static async Task<Guid?> AssigneeAsync(IssueCase issue, NodeId id)
    {
        var rows = issue.Scope.Rows;
        if (id.Type.Name is not (nameof(Person) or nameof(Membership))) return null;
        var (today, areas, responsible) = (issue.Today, Areas(issue.Issue), issue.Issue.ResponsibleId);
        return await rows.Memberships
            .Where(membership => id.Type.Name == nameof(Person) ? membership.PersonId == id.Key : membership.Id == id.Key)
            .Where(membership => membership.Since <= today && (membership.Until == null || membership.Until >= today))
            .Where(membership => membership.OrganisationId == responsible || (FieldWorkers.Contains(membership.Role) && areas.Contains(membership.AreaId!.Value)))
            .Select(membership => (Guid?)membership.PersonId).FirstOrDefaultAsync(issue.Scope.Cancel);
    }

    private static Guid[] Areas(Issue issue) =>
        [.. Scope.KeysOf(issue).Append(issue.AreaId).OfType<Guid>().Distinct()];
}
