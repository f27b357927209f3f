using GovernanceGraph.Contract.Access;
using GovernanceGraph.Contract.Accounts;
using GovernanceGraph.Contract.Applications;
using GovernanceGraph.Contract.Apps;
using GovernanceGraph.Contract.Audit;
using GovernanceGraph.Contract.Calendars;
using GovernanceGraph.Contract.Categories;
using GovernanceGraph.Contract.ElderCare;
using GovernanceGraph.Contract.Events;
using GovernanceGraph.Contract.GridWork;
using GovernanceGraph.Contract.Hotline;
using GovernanceGraph.Contract.Issues;
using GovernanceGraph.Contract.Issues.Commands;
using GovernanceGraph.Contract.Matters;
using GovernanceGraph.Contract.Money;
using GovernanceGraph.Contract.Organisations;
using GovernanceGraph.Contract.People;
using GovernanceGraph.Contract.Pledges;
using GovernanceGraph.Contract.Property;
using GovernanceGraph.Contract.Services;
using GovernanceGraph.Contract.Territory;
using GovernanceGraph.Contract.Volunteering;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Building;
using GovernanceGraph.Engine.Catalog.Definitions;
using GovernanceGraph.Engine.Commands;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GovernanceGraph.Contract;

/// <summary>The public graph: every concept's type, the root fields, and the schema made of them.</summary>
public sealed class GovernanceGraphModel
{
    public GovernanceGraphModel(IModel model, TerritoryIndex territory)
    {
        Types = Concepts();
        Catalog = new CatalogBuilder(model, Types, Scope.Properties).Build();
        Catalog.CountPeopleExactly = [.. Roles.Staff, Roles.Admin];
        var places = new PlaceTypes(ToWgs84);
        Places = places;
        Query = GovernanceQuery.Define(new AreaAt(territory, places, () => Catalog), new ResponsibilityAt(territory, places, () => Catalog), new DuplicatesOfReport(places)).WithFigures();
        Schema = new SchemaBuilder(Catalog, Types, new XmlDescriptions(typeof(Issue).Assembly, typeof(GovernanceGraphModel).Assembly), places).Build(Query, GovernanceSubscriptions.Define(), Commands);
        ScopeLevels = new AreaScopes(territory);
    }

    public IReadOnlyList<EntityType> Types { get; }

    public GraphCatalog Catalog { get; }

    public PlaceTypes Places { get; }

    public QueryDefinition Query { get; }

    public Schema Schema { get; }

    public IScopeLevels ScopeLevels { get; }

    /// <summary>The steps that viewers can take.</summary>
    public static IReadOnlyList<CommandDefinition> Commands { get; } =
    [
        new RevealPersonalData(),
        new CreateCategory(), new ChangeCategory(), new RetireCategory(), new RestoreCategory(), new SetCategorySpecification(), new SetWorkingCalendar(), new UpsertCalendarDays(),
        .. IssueCommands.All,
    ];

    private static (double Longitude, double Latitude) ToWgs84(double longitude, double latitude, string crs)
    {
        var point = Coordinates.ToWgs84(new GeoPoint(longitude, latitude), crs switch { PlaceTypes.Gcj02 => Crs.Gcj02, PlaceTypes.Bd09 => Crs.Bd09, _ => Crs.Wgs84 });
        return (point.Longitude, point.Latitude);
    }

    private static EntityType[] Concepts() =>
    [
        new AreaType(), new AreaChangeType(),
        new OrganisationType(), new OrganisationLinkType(), new PostType(), new MembershipType(), new CrossAppointmentType(),
        new PersonType(), new QualificationType(), new HonourType(), new DutyType(),
        new CompoundType(), new BuildingType(), new UnitType(), new OwnershipType(), new PropertyArrangementType(),
        new PolicyDocumentType(), new FundingStandardType(), new FundingLineType(), new AllocationType(), new ContractType(), new ProjectType(), new ProjectStepType(),
        new VolunteerType(), new SkillType(), new ActivityType(), new ActivitySignupType(), new CourseType(),
        new ServiceType(), new ServiceStepType(), new ServiceDocumentType(), new ScheduleType(), new FacilityType(), new StandardCheckType(), new CoBuildingType(), new ExternalSystemType(),
        new ServiceApplicationType(), new ApplicationEventType(), new HotlineCallType(), new CareEnrolmentType(), new CareVisitType(),
        new CategoryType(), new IssueType(), new RunningClockType(), new PossibleDuplicateType(), new IssueEventType(),
        new CategorySpecificationType(), new ResponsibilityType(), new ResponsibilityStepType(), new WorkingCalendarType(), new CalendarDayType(), new AttachmentType(), new VerificationType(), new SupervisionType(), new IssueRatingType(), new IssueExtensionType(), new IssueJoinType(),
        new CommunityMatterType(), new MatterIssueType(), new MeetingType(), new VoteType(), new MatterActionType(), new MatterEvaluationType(), new CovenantType(), new ListedMatterType(),
        new PledgeType(),
        new DiaryEntryType(), new NoticeType(), new AssessmentType(), new AssessmentIndicatorType(), new TargetType(),
        new AccountType(), new AccountRoleType(), new AppType(), new ApiKeyType(),
        new AuditEntryType(), new DataAccessType(),
        new GraphEventType(),
    ];
}
