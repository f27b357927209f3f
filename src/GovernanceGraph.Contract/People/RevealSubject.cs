using GovernanceGraph.Domain.Applications;
using GovernanceGraph.Domain.ElderCare;
using GovernanceGraph.Domain.Hotline;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Domain.Volunteering;
using GovernanceGraph.Engine.Identity;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Contract.People;

/// <summary>The person that an id leads to.</summary>
/// <param name="Person">The key.</param>
/// <param name="Lead">What leads to them; null for the person.</param>
internal sealed record RevealSubject(Guid Person, Located? Lead)
{
    /// <summary>Null where the id leads to no person, or to a reporter who is not to be named.</summary>
    public static async Task<RevealSubject?> FindAsync(GovernanceContext rows, NodeId id, CancellationToken cancel) => id.Type.Name switch
    {
        nameof(Domain.People.Person) => await rows.People.AnyAsync(p => p.Id == id.Key, cancel) ? new RevealSubject(id.Key, null) : null,
        nameof(Membership) => Of(await FindAsync(rows.Memberships, id.Key, cancel), m => m.PersonId),
        nameof(Volunteer) => Of(await FindAsync(rows.Volunteers, id.Key, cancel), v => v.PersonId),
        nameof(ServiceApplication) => Of(await FindAsync(rows.ServiceApplications, id.Key, cancel), a => a.ApplicantId),
        nameof(HotlineCall) => Of(await FindAsync(rows.HotlineCalls, id.Key, cancel), c => c.CallerId),
        nameof(CareEnrolment) => Of(await FindAsync(rows.CareEnrolments, id.Key, cancel), e => e.PersonId),
        nameof(Issue) => Of(await FindAsync(rows.Issues, id.Key, cancel), i => i.ReporterPrivate ? null : i.ReporterId),
        _ => null,
    };

    /// <summary>Whether what leads to the person lies where the right is held.</summary>
    public bool IsLeadIn(RevealRight right) => Lead is null || right.Covers(Lead);

    private static Task<T?> FindAsync<T>(IQueryable<T> rows, Guid key, CancellationToken cancel) where T : Located => rows.AsNoTracking().SingleOrDefaultAsync(r => r.Id == key, cancel);

    private static RevealSubject? Of<T>(T? row, Func<T, Guid?> person) where T : Located => row is not null && person(row) is { } key ? new RevealSubject(key, row) : null;
}
