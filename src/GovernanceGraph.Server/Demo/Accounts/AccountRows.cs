using GovernanceGraph.Domain.Accounts;
using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Authentication;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Accounts;

/// <summary>(ours) An account for each role, held by people of the demo who do that, and an app that is registered and has no key yet.</summary>
internal sealed class AccountRows(DemoWorld world)
{
    private static readonly IdSeries Ids = new("account"), RoleIds = new("account role"), AppIds = new("app");

    public IEnumerable<Account> Accounts() => Holders().Select((holder, index) => new Account
    {
        Id = Ids.At(index),
        Issuer = DevelopmentTokens.Issuer,
        Subject = DemoSubjects.Of(holder.Kind),
        PersonId = holder.Person,
        Label = holder.Label,
        CreatedAt = world.Clock.Now,
    });

    public IEnumerable<AccountRole> Roles() => Holders().Select((holder, index) => new AccountRole
    {
        Id = RoleIds.At(index),
        AccountId = Ids.At(index),
        Kind = holder.Kind,
        AreaId = holder.Area,
        OrganisationId = holder.Organisation,
        Since = world.Clock.Until,
    });

    /// <summary>What shows all issues of the first subdistrict on a map.</summary>
    public IEnumerable<App> Apps() => [new App { Id = AppIds.At(0), Name = "demo-map", OwnerId = world.Bodies.Departments["数据"].Id, AreaId = world.Plan.Subdistricts[0].Id, Scopes = [AppScope.IssuesRead], CreatedAt = world.Clock.Now }];

    private IEnumerable<Holder> Holders()
    {
        var (community, bodies) = (world.Bodies.Communities[0], world.Bodies);
        var issue = world.Issues.All().Select(story => story.Issue).First(issue => issue.ReporterId is not null && !issue.ReporterPrivate);
        var volunteer = world.Volunteers.All().First();
        var worker = world.Memberships.Memberships.First(membership => membership.Role == MembershipRole.GridWorker);
        var company = bodies.Communities.First(one => one.Property.Kind == OrganisationKind.PropertyCompany);
        yield return new(AccountRoleKind.Resident, "居民", issue.ReporterId, Area: world.Plan.Communities.First(plan => plan.Grids.Any(grid => grid.Id == issue.AreaId)).Id);
        yield return new(AccountRoleKind.Volunteer, "志愿者", volunteer.PersonId, Area: volunteer.AreaId);
        yield return new(AccountRoleKind.GridWorker, "网格员", worker.PersonId, Area: worker.AreaId);
        yield return new(AccountRoleKind.OrganisationStaff, "物业公司工作人员", PersonIn(company.Stewards), Organisation: company.Property.Id);
        yield return new(AccountRoleKind.CommunityStaff, "社区工作者", PersonIn(community.ResidentsCommittee, MembershipRole.CommunityWorker), Area: community.Plan.Id);
        yield return new(AccountRoleKind.SubdistrictStaff, "街道办事处工作人员", PersonIn(bodies.Subdistricts[0].Office), Area: bodies.Subdistricts[0].Plan.Id);
        yield return new(AccountRoleKind.DistrictStaff, "区民政局工作人员", PersonIn(bodies.Departments["民政"]), Area: world.Plan.Id);
        yield return new(AccountRoleKind.Auditor, "审计员", null);
        yield return new(AccountRoleKind.Admin, "系统管理员", null);
    }

    private Guid PersonIn(Organisation organisation, MembershipRole? role = null) =>
        world.Memberships.Memberships.First(membership => membership.OrganisationId == organisation.Id && (role is null || membership.Role == role) && membership.Until is null).PersonId;

    private sealed record Holder(AccountRoleKind Kind, string Label, Guid? Person, Guid? Area = null, Guid? Organisation = null);
}
