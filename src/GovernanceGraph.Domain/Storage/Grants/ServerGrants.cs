using GovernanceGraph.Domain.Accounts;
using GovernanceGraph.Domain.Applications;
using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.Commands;
using GovernanceGraph.Domain.ElderCare;
using GovernanceGraph.Domain.Events;
using GovernanceGraph.Domain.GridWork;
using GovernanceGraph.Domain.Hotline;
using GovernanceGraph.Domain.Imports;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Clock;
using GovernanceGraph.Domain.Issues.Duplicates;
using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Domain.Money;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Pledges;
using GovernanceGraph.Domain.Property;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Domain.Volunteering;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GovernanceGraph.Domain.Storage.Grants;

/// <summary>
/// What the server may do with each table: the one place that says so. An entity that is not here is not granted, and a test fails. Who imports, loads or migrates does so as the
/// owner of the tables and needs no entry.
/// </summary>
public static class ServerGrants
{
    private static readonly Type[] Graph =
    [
        typeof(Area), typeof(AreaBoundary), typeof(AreaChange), typeof(TerritoryVersion),
        typeof(Organisation), typeof(OrganisationLink), typeof(OrganisationAncestor), typeof(CrossAppointment), typeof(Post), typeof(Membership),
        typeof(Person), typeof(Qualification), typeof(Honour), typeof(Duty),
        typeof(Compound), typeof(CompoundGrid), typeof(CompoundOrganisation), typeof(Building), typeof(Unit), typeof(Ownership), typeof(PropertyArrangement),
        typeof(PolicyDocument), typeof(FundingStandard), typeof(Allocation), typeof(AllocationPost), typeof(ServiceContract), typeof(Project), typeof(ProjectStep), typeof(FundingLine),
        typeof(Volunteer), typeof(Skill), typeof(VolunteerSkill), typeof(Activity), typeof(ActivitySkill), typeof(ActivitySignup), typeof(Course),
        typeof(Service), typeof(Facility), typeof(ServiceStep), typeof(ServiceDocument), typeof(ServiceFacility), typeof(Schedule), typeof(StandardCheck), typeof(CoBuilding), typeof(ExternalSystem),
        typeof(ServiceApplication), typeof(ApplicationEvent), typeof(HotlineCall), typeof(CareEnrolment), typeof(CareVisit),
        typeof(Responsibility), typeof(ResponsibilityStep), typeof(PossibleDuplicate), typeof(RunningClock),
        typeof(CommunityMatter), typeof(MatterIssue), typeof(ListedMatter), typeof(Meeting), typeof(Vote), typeof(MatterAction), typeof(MatterEvaluation), typeof(Covenant),
        typeof(Pledge), typeof(DiaryEntry), typeof(Notice), typeof(Assessment), typeof(AssessmentIndicator), typeof(Target),
        typeof(Account), typeof(AccountRole), typeof(App), typeof(ApiKey),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TableGrant> All { get; } =
    [
        // What no command changes is only read.
        .. Graph.Select(TableGrant.Read),

        // Issues go their way by commands and by the clock; what happened to them is only added to.
        TableGrant.Write(typeof(Issue)),
        TableGrant.Append(typeof(IssueEvent)),
        TableGrant.Append(typeof(Attachment)),
        TableGrant.Append(typeof(Verification)),
        TableGrant.Append(typeof(IssueRating)),
        TableGrant.Append(typeof(IssueJoin)),
        new TableGrant(typeof(Supervision), ["SELECT", "INSERT"], [nameof(Supervision.ResolvedAt)]),
        new TableGrant(typeof(IssueExtension), ["SELECT", "INSERT"], [nameof(IssueExtension.DecidedAt), nameof(IssueExtension.DecidedById), nameof(IssueExtension.Granted), nameof(IssueExtension.Answer)]),
        TableGrant.Write(typeof(IdempotencyKey)),   // old ones go by a function of the owner's

        // Calendars and categories are administered by commands; days are taken away by a function of the owner's (ServerFunctions).
        TableGrant.Write(typeof(WorkingCalendar)),
        TableGrant.Write(typeof(CalendarDay)),
        TableGrant.Write(typeof(Category)),
        TableGrant.Write(typeof(CategorySpecification)),

        // The log is only added to; whom an entry is about, a trigger writes as the owner.
        TableGrant.Append(typeof(AuditEntry)),
        TableGrant.Read(typeof(AuditSubject)),
        TableGrant.Read(typeof(DataAccess)),

        // Events are only added; what has been kept long enough goes by a function of the owner's (ServerFunctions).
        TableGrant.Append(typeof(GraphEvent)),
        TableGrant.Read(typeof(EventFloor)),

        // Where imported rows come from is the importer's business; of the keys the server asks for its own, by a function (ServerFunctions).
        TableGrant.Nothing(typeof(ImportedRow)),
        TableGrant.Nothing(typeof(Secret)),
    ];

    /// <summary>The privileges on the tables of this model, and on what EF Core notes of migrations, which readiness asks for.</summary>
    public static IReadOnlyList<Privilege> In(IModel model) => [.. All.SelectMany(grant => grant.In(model)), new Privilege("__EFMigrationsHistory", "SELECT", null)];
}
