using GovernanceGraph.Contract.Access;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.IntegrationTests.Access.Seed;

namespace GovernanceGraph.IntegrationTests.Access;

/// <summary>Everybody who may ask: each role and each scope, in area A and elsewhere.</summary>
internal static class Viewers
{
    /// <summary>Staff are persons, too, of whom there are no rows.</summary>
    private static readonly Guid Nobody = new("00000000-0000-7000-8000-00000000abcd");

    private static readonly Guid Own = Worlds.Key<Person>(World.Own);

    private static readonly HeldScope
        A = new(4, AccessAreas.CommunityA), B = new(4, AccessAreas.CommunityB),
        GridA = new(5, AccessAreas.GridA), SubdistrictA = new(3, AccessAreas.SubdistrictA), District = new(2, AccessAreas.District);

    public static readonly IReadOnlyList<(string Name, Viewer Viewer)> All =
    [
        ("anonymous", Viewer.Anonymous),
        ("signed-in", Person(null)),
        ("resident", Person(Own, new HeldRole(Roles.Resident, A))),
        ("volunteer", Person(Own, new HeldRole(Roles.Volunteer, A))),
        ("grid-worker-A", Person(Nobody, new HeldRole(Roles.GridWorker, GridA))),
        ("organisation-staff", Person(Nobody, new HeldRole(Roles.OrganisationStaff, Organisations: [Worlds.Key<Organisation>(World.Hidden)]))),
        ("community-staff-A", Person(Nobody, new HeldRole(Roles.CommunityStaff, A))),
        ("community-staff-B", Person(Nobody, new HeldRole(Roles.CommunityStaff, B))),
        ("subdistrict-staff-A", Person(Nobody, new HeldRole(Roles.SubdistrictStaff, SubdistrictA))),
        ("district-staff", Person(Nobody, new HeldRole(Roles.DistrictStaff, District))),
        ("auditor", Person(Nobody, new HeldRole(Roles.Auditor))),
        ("admin", Person(Nobody, new HeldRole(Roles.Admin))),
        ("app", App()),
        .. Scopes.All.Select(scope => ($"app-{scope}", App(new HeldRole(scope)))),
        .. Scopes.All.Select(scope => ($"app-{scope}-A", App(new HeldRole(scope, A)))),
    ];

    public static Viewer Of(string name) => All.Single(v => v.Name == name).Viewer;

    private static Viewer Person(Guid? person, params HeldRole[] roles) =>
        new() { Kind = ViewerKind.Person, Account = new Guid("00000000-0000-7000-8000-00000000acc0"), Person = person, Name = "test", Roles = roles };

    private static Viewer App(params HeldRole[] scopes) => new() { Kind = ViewerKind.App, App = new Guid("00000000-0000-7000-8000-00000000a440"), Name = "test app", Roles = scopes };
}
