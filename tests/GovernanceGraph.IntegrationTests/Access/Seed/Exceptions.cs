using System.Linq.Expressions;
using GovernanceGraph.Contract;
using GovernanceGraph.Domain.Accounts;
using GovernanceGraph.Domain.Applications;
using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.GridWork;
using GovernanceGraph.Domain.Hotline;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Domain.Money;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Pledges;
using GovernanceGraph.Domain.Property;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Domain.Volunteering;
using GovernanceGraph.IntegrationTests.Engine.Differential.Naive;
using static GovernanceGraph.IntegrationTests.Access.Seed.Worlds;

namespace GovernanceGraph.IntegrationTests.Access.Seed;

/// <summary>What columns hold where a value made of their name would break a rule of the table, and which rows are public.</summary>
internal sealed class Exceptions
{
    public Exceptions(GovernanceGraphModel graph)
    {
        foreach (var type in graph.Types)
            foreach (var (property, values) in type.PublicConditions) Publish(type.ClrType.GetProperty(property)!, values);
        People();
        Organisations();
        Services();
        Cases();
        Matters();
        Money();
        Askers();
    }

    public Dictionary<(Type, string), Func<World, object?>> All { get; } = [];

    /// <summary>The open row has a public value, the others have another one.</summary>
    private void Publish(System.Reflection.PropertyInfo property, IReadOnlyList<string> values)
    {
        var all = Enum.GetValues(property.PropertyType).Cast<object>().ToLookup(v => values.Contains(NaiveValues.Text(v)));
        All[(property.DeclaringType!, property.Name)] = world => (world == World.Open ? all[true] : all[false]).First();
    }

    private void On<T>(Expression<Func<T, object?>> property, Func<World, object?> value)
    {
        var body = property.Body is UnaryExpression convert ? convert.Operand : property.Body;
        All[(typeof(T), ((MemberExpression)body).Member.Name)] = value;
    }

    private void On<T>(Expression<Func<T, object?>> property, object? value) => On(property, _ => value);

    private void Null<T>(params Expression<Func<T, object?>>[] properties)
    {
        foreach (var property in properties) On(property, (object?)null);
    }

    private void People()
    {
        On<Person>(p => p.Name, w => "欧" + "甲乙丙丁"[(int)w] + "阳");
        On<Person>(p => p.Phone, w => $"1390531{(int)w}777");
        On<Person>(p => p.NationalIdHash, w => Enumerable.Repeat((byte)(10 + (int)w), 32).ToArray());
        On<Person>(p => p.BirthYear, w => (1971 + (int)w));
        On<Membership>(m => m.Role, w => w == World.Open ? MembershipRole.RedSteward : MembershipRole.PublicWelfarePost);
        On<Membership>(m => m.Source, w => w == World.Open ? StewardSource.NeedyResident : null);
        Null<Membership>(m => m.BuildingId, m => m.Staircase, m => m.Until);
        On<Volunteer>(v => v.Hours, 40m);
        On<Volunteer>(v => v.HoursBefore, 40m);
        On<ActivitySignup>(s => s.ConfirmedHours, w => w == World.Open ? 2m : null);
        On<Duty>(d => d.Kind, DutyKind.Statutory);
        Null<Honour>(h => h.OrganisationId);
    }

    private void Organisations()
    {
        On<Organisation>(o => o.Kind, OrganisationKind.SocialOrganisation);
        On<Organisation>(o => o.CreditCode, w => "91370102MA3C10000" + (int)w);
        Null<Organisation>(o => o.CompoundId, o => o.DissolvedOn);
        On<OrganisationLink>(l => l.ToId, w => Key<Organisation>(w == World.Open ? World.Hidden : World.Open));
    }

    private void Services()
    {
        On<Service>(s => s.PromisedTimeLimitDays, 2);
        On<ExternalSystem>(s => s.Url, w => $"https://system{(int)w}.example/");
        Null<Schedule>(s => s.ServiceId);
        On<Schedule>(s => s.Opens, "08:30");
        On<Schedule>(s => s.Closes, "17:30");
        On<StandardCheck>(c => c.ItemsTotal, 10);
        On<WorkingCalendar>(c => c.AreaId, w => new[] { AccessAreas.GridA, AccessAreas.CommunityA, AccessAreas.District, AccessAreas.GridB }[(int)w]);
        On<WorkingCalendar>(c => c.MorningFrom, "08:30");
        On<WorkingCalendar>(c => c.MorningUntil, "12:00");
        On<WorkingCalendar>(c => c.AfternoonFrom, "13:00");
        On<WorkingCalendar>(c => c.AfternoonUntil, "17:30");
        On<Activity>(a => a.Kind, ActivityKind.CourseSession);
        On<CategorySpecification>(s => s.FirstSupervisionHours, 2);
        On<CategorySpecification>(s => s.SecondSupervisionHours, 4);
        On<CategorySpecification>(s => s.DistrictSupervisionHours, 8);
    }

    private void Cases()
    {
        On<Supervision>(s => s.Level, 2);
        Null<Category>(c => c.RetiredAt);
        On<IssueEvent>(e => e.Level, 2);
        On<IssueEvent>(e => e.Stars, 3);
        On<IssueEvent>(e => e.Version, 1);

        // The public issue was merged into the hidden one; the hidden ones are of a private reporter.
        On<Issue>(i => i.MergedIntoId, w => w == World.Open ? Key<Issue>(World.Hidden) : null);
        On<Issue>(i => i.State, w => w == World.Open ? IssueState.Merged : IssueState.InProgress);
        On<Issue>(i => i.ReporterPrivate, w => w is World.Own or World.Open);
        On<Issue>(i => i.Status, w => w == World.Open ? IssueStatus.Closed : IssueStatus.Open);
        On<Attachment>(a => a.Sha256, w => new string("abcd"[(int)w], 64));
        On<Attachment>(a => a.MediaType, "image/jpeg");
        On<ServiceApplication>(a => a.State, ApplicationState.Rated);
        On<HotlineCall>(c => c.Outcome, w => w == World.Open ? HotlineOutcome.BecameApplication : HotlineOutcome.BecameIssue);
        On<HotlineCall>(c => c.ApplicationId, w => w == World.Open ? Key<ServiceApplication>(w) : null);
        On<HotlineCall>(c => c.IssueId, w => w == World.Open ? null : Key<Issue>(w));
        On<Assessment>(a => a.MembershipId, w => w == World.Open ? null : Key<Membership>(w));
        On<Assessment>(a => a.OrganisationId, w => w == World.Open ? Key<Organisation>(w) : null);
        On<Assessment>(a => a.Subject, w => w == World.Open ? AssessmentSubject.Organisation : AssessmentSubject.GridWorker);
    }

    private void Matters()
    {
        On<Covenant>(c => c.AreaId, w => new[] { AccessAreas.GridA, AccessAreas.CommunityA, AccessAreas.SubdistrictA, AccessAreas.CommunityB }[(int)w]);
        On<Pledge>(p => p.Year, 2026);
        On<CommunityMatter>(m => m.Step, MatterStep.Evaluated);
        Null<CommunityMatter>(m => m.DeclinedAt);
        On<MatterAction>(a => a.Stage, ActionStage.Done);
        On<MatterEvaluation>(e => e.Participants, 12);
        On<Meeting>(m => m.Entitled, 30);
        On<Meeting>(m => m.Quorum, 16);
        On<Meeting>(m => m.Attended, 20);
        On<Vote>(v => v.Rule, VoteRule.ResidentsMajority);
        On<Vote>(v => v.HeadsTotal, 10);
        On<Vote>(v => v.HeadsTakingPart, 8);
        On<Vote>(v => v.HeadsAgreeing, 6);
        On<Vote>(v => v.Adopted, true);
        Null<Vote>(v => v.FloorAreaTotal, v => v.FloorAreaTakingPart, v => v.FloorAreaAgreeing);
    }

    private void Money()
    {
        On<Compound>(c => c.BuiltYear, 1999);
        On<Compound>(c => c.Regime, PropertyRegime.Market);
        Null<Compound>(c => c.UnmanagedReason, c => c.UnmanagedSince, c => c.UnmanagedUntil);
        On<FundingStandard>(s => s.AreaId, AccessAreas.District);
        On<FundingStandard>(s => s.FromYear, 2025);
        On<FundingStandard>(s => s.UntilYear, 2027);
        On<Allocation>(a => a.Year, 2026);
        On<Allocation>(a => a.Amount, 1_000m);
        On<ServiceContract>(c => c.ProviderId, w => Key<Organisation>(w == World.Open ? World.Hidden : World.Open));
        On<Project>(p => p.Stage, ProjectStage.UnderWay);
        Null<Project>(p => p.EndedOn);
    }

    private void Askers()
    {
        Null<AccountRole>(r => r.OrganisationId);
        Null<AuditEntry>(e => e.AppId);
        On<AuditEntry>(e => e.SubjectIds, w => new[] { Key<Person>(w) });
        On<App>(a => a.Name, w => "app-" + w.ToString().ToLowerInvariant());
        On<ApiKey>(k => k.Prefix, w => "prefix00000" + (int)w);
        On<ApiKey>(k => k.Hash, w => Enumerable.Repeat((byte)(int)w, ApiKey.HashLength).ToArray());
    }
}
