using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Domain.Issues.Handling;

/// <summary>
/// Which organisation supervises an issue (督办单位): one level above the responsible one, two levels above, or at district level (domain.md §4). The body of a subdistrict is its office, the body of a
/// district its joint conference (联席会议), which leads the four levels of linkage in the brief, else its Party committee (ours); where a level has no such body, the nearest above it.
/// </summary>
public static class SupervisionRule
{
    /// <summary>The rank of a level: grid 0, community 1, subdistrict 2, district 3. What has no level works in a community.</summary>
    public static int RankOf(OrganisationLevel? level) => level switch
    {
        OrganisationLevel.Grid => 0,
        OrganisationLevel.Subdistrict => 2,
        OrganisationLevel.District => 3,
        _ => 1,
    };

    /// <summary>The supervisor of an issue at a level from 1 to 3; null where no body is known from that level upward. Bodies that are dissolved by the day, which is that of the issue's area, do not count.</summary>
    public static async Task<Guid?> SupervisorAsync(GovernanceContext rows, Issue issue, short level, DateOnly today, CancellationToken cancel)
    {
        var responsible = await rows.Organisations.Where(organisation => organisation.Id == issue.ResponsibleId).Select(organisation => organisation.Level).SingleOrDefaultAsync(cancel);
        var rank = level == Supervision.MaxLevel ? 3 : Math.Min(3, RankOf(responsible) + level);
        var bodies = await rows.Organisations
            .Where(body => (body.Kind == OrganisationKind.SubdistrictOffice && body.AreaId == issue.SubdistrictId)
                || ((body.Kind == OrganisationKind.DistrictJointConference || body.Kind == OrganisationKind.DistrictPartyCommittee) && body.AreaId == issue.DistrictId))
            .Where(body => body.DissolvedOn == null || body.DissolvedOn >= today)
            .OrderBy(body => body.Name).ThenBy(body => body.Id)
            .Select(body => new { body.Id, body.Kind })
            .ToListAsync(cancel);
        Guid? Of(OrganisationKind kind) => bodies.Find(body => body.Kind == kind && (body.Id != issue.ResponsibleId || kind != OrganisationKind.SubdistrictOffice))?.Id;
        return (rank <= 2 ? Of(OrganisationKind.SubdistrictOffice) : null) ?? Of(OrganisationKind.DistrictJointConference) ?? Of(OrganisationKind.DistrictPartyCommittee);
    }
}
