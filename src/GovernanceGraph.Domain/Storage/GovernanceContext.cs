using GovernanceGraph.Domain.Imports;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Domain.Volunteering;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Domain.Storage;

/// <summary>The model: the single source of tables, columns, keys, relations and their nullability. Writes go through it; reads are compiled from its metadata.</summary>
public sealed class GovernanceContext(DbContextOptions<GovernanceContext> options) : DbContext(options)
{
    /// <summary>Areas (区域).</summary>
    public DbSet<Area> Areas => Set<Area>();

    /// <summary>Boundaries of areas (区域边界).</summary>
    public DbSet<AreaBoundary> AreaBoundaries => Set<AreaBoundary>();

    /// <summary>The history of areas (区划沿革).</summary>
    public DbSet<AreaChange> AreaChanges => Set<AreaChange>();

    /// <summary>The counter of territorial changes; one row.</summary>
    public DbSet<TerritoryVersion> TerritoryVersions => Set<TerritoryVersion>();

    /// <summary>Organisations (组织).</summary>
    public DbSet<Organisation> Organisations => Set<Organisation>();

    /// <summary>Relations between organisations (组织关系).</summary>
    public DbSet<OrganisationLink> OrganisationLinks => Set<OrganisationLink>();

    /// <summary>Posts (岗位).</summary>
    public DbSet<Post> Posts => Set<Post>();

    /// <summary>Memberships (任职).</summary>
    public DbSet<Membership> Memberships => Set<Membership>();

    /// <summary>People (人员).</summary>
    public DbSet<Person> People => Set<Person>();

    /// <summary>Volunteers (志愿者).</summary>
    public DbSet<Volunteer> Volunteers => Set<Volunteer>();

    /// <summary>Skills (技能).</summary>
    public DbSet<Skill> Skills => Set<Skill>();

    /// <summary>Which volunteer has which skill (志愿者技能).</summary>
    public DbSet<VolunteerSkill> VolunteerSkills => Set<VolunteerSkill>();

    /// <summary>Services (服务事项).</summary>
    public DbSet<Service> Services => Set<Service>();

    /// <summary>Facilities (服务设施).</summary>
    public DbSet<Facility> Facilities => Set<Facility>();

    /// <summary>Categories (分类).</summary>
    public DbSet<Category> Categories => Set<Category>();

    /// <summary>Issues (群众诉求).</summary>
    public DbSet<Issue> Issues => Set<Issue>();

    /// <summary>What happened to issues (办理记录).</summary>
    public DbSet<IssueEvent> IssueEvents => Set<IssueEvent>();

    /// <summary>Where rows of directories come from (导入记录); never part of the graph.</summary>
    public DbSet<ImportedRow> ImportedRows => Set<ImportedRow>();

    /// <summary>Shared keys; never part of the graph.</summary>
    public DbSet<Secret> Secrets => Set<Secret>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(GovernanceContext).Assembly);
        ModelConventions.Apply(modelBuilder);
    }
}
