using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Server.Demo.Applications;
using GovernanceGraph.Server.Demo.ElderCare;
using GovernanceGraph.Server.Demo.GridWork;
using GovernanceGraph.Server.Demo.Hotline;
using GovernanceGraph.Server.Demo.Issues;
using GovernanceGraph.Server.Demo.Matters;
using GovernanceGraph.Server.Demo.Money;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.People;
using GovernanceGraph.Server.Demo.Property;
using GovernanceGraph.Server.Demo.Services;
using GovernanceGraph.Server.Demo.Territory;
using GovernanceGraph.Server.Demo.Volunteering;

namespace GovernanceGraph.Server.Demo;

/// <summary>The whole demo district up to a day. What is small is held; people, volunteers, issues and events are made while they are read.</summary>
internal sealed class DemoWorld
{
    private readonly Lazy<ActivityBook> _activities;

    public DemoWorld(DateOnly until)
    {
        Clock = new DemoClock(until);
        Plan = DistrictPlan.Make();
        Roster = new Roster(Plan);
        Bodies = new DistrictBodies(Plan);
        Property = new PropertyPlan(Bodies);
        Memberships = new MembershipBook(Clock);
        Catalogue = IssueCatalogue.Read();
        Facilities = new FacilityRows(Bodies);
        Services = [.. ServiceRows.Offered(Bodies)];
        Appoint();
        _activities = new(() => new ActivityBook(this));
    }

    public DemoClock Clock { get; }

    public DistrictPlan Plan { get; }

    public Roster Roster { get; }

    public DistrictBodies Bodies { get; }

    public PropertyPlan Property { get; }

    public MembershipBook Memberships { get; }

    public IssueCatalogue Catalogue { get; }

    public TerritoryRows Territory => new(Plan, Clock);

    public RedrawnGrids RedrawnGrids => new(Plan, Memberships.Memberships, Clock);

    public PersonRows People => new(Roster, Plan, Bodies.Compounds, Clock, Memberships.PartyMembers);

    public CompoundRows Compounds => new(Property);

    public Arrangements Arrangements => new(Property);

    public OwnershipRows Ownerships => new(Compounds, Memberships.Memberships);

    public QualificationRows Qualifications => new(Memberships.Memberships);

    public IReadOnlyList<Honour> Honours => HonourRows.All(Bodies, Qualifications);

    public DutyRows Duties => new(Bodies, Memberships.Posts);

    public Policies Policies => new(Bodies);

    public Allocations Allocations => new(Bodies, Clock, Memberships.Posts);

    public Contracts Contracts => new(Bodies, Allocations, Clock);

    public Projects Projects => new(Bodies, Clock);

    public ActivityBook Activities => _activities.Value;

    public VolunteerRows Volunteers => new(Roster, Clock, Activities);

    public FacilityRows Facilities { get; }

    public IReadOnlyList<OfferedService> Services { get; }

    public ApplicationStories Applications => new(this);

    public HotlineRows HotlineCalls => new(this);

    public CareRows Care => new(this);

    public IssueStories Issues => new(Drafts, new IssueTexts(Bodies.Compounds), new IssueDesk(Bodies, Roster, Memberships), CategorySpecifications.All(Catalogue, Bodies), Clock);

    public IEnumerable<Category> Categories => [.. Catalogue.Categories(), .. ServiceCategories.All(), .. EducationCategories.All(), .. MatterCategories.All(), .. Indicators.All(), .. PropertyServices.All(), .. PurchasedServices.All()];

    public DiaryRows Diaries => new(Drafts, new IssueDesk(Bodies, Roster, Memberships), Memberships.Memberships, Clock);

    public IReadOnlyList<ListedMatter> ListedMatters => ListedMatterRows.All(Bodies, Clock);

    private IssueDrafts Drafts => new(Plan, Catalogue, Clock);

    private void Appoint()
    {
        var residents = Roster.Communities.Select(community => new ActiveResidents(community)).ToList();
        foreach (var community in Bodies.Communities)
        {
            CommunityStaff.Add(Memberships, community, Roster.Communities[community.Plan.Index]);
            new CommunityOfficers(Memberships, community, residents[community.Plan.Index]).Add();
        }
        SocialWorkers.Add(Memberships, Bodies.Communities, residents);
        RedStewards.Add(Memberships, Bodies.Communities, residents);
        new Officials(Memberships, Bodies, Roster).Add();
        CrossAppointees.Add(Memberships, Bodies.Communities);
        BuildingLeaders.Add(Memberships, Property, Roster);
    }
}
