using GovernanceGraph.Domain.Events;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Xunit;

namespace GovernanceGraph.UnitTests.Domain;

/// <summary>The rules of the schema, for every table that there is and every one to come.</summary>
public sealed class ModelTests
{
    private static readonly IModel Model = ReadModel();
    private static readonly IReadOnlyList<IEntityType> Entities = [.. Model.GetEntityTypes()];

    [Fact]
    public void Every_migration_is_written()
    {
        using var context = Context();
        Assert.False(context.Database.HasPendingModelChanges(), "The model changed: run dotnet ef migrations add.");
    }

    [Fact]
    public void Every_foreign_key_is_led_by_an_index() => AssertNone(
        from entity in Entities
        from key in entity.GetForeignKeys()
        let indexed = entity.GetIndexes().Select(index => index.Properties).Concat(entity.GetKeys().Select(candidate => candidate.Properties))
        where !indexed.Any(columns => columns.Take(key.Properties.Count).SequenceEqual(key.Properties))
        select $"{entity.ShortName()}.{key.Properties[0].Name}");

    [Fact]
    public void Every_edge_can_be_walked_both_ways() => AssertNone(
        from entity in Entities
        from key in entity.GetForeignKeys()
        where key.DependentToPrincipal is null || key.PrincipalToDependent is null
        where !IsHome(entity, key) && !IsOfAStep(entity, key) && !OneWay.Contains($"{entity.ShortName()}.{key.Properties[0].Name}")
        select $"{entity.ShortName()}.{key.Properties[0].Name}");

    /// <summary>Edges that are never shown, or that are their own way back; the log is read by `events`, which takes areas and types.</summary>
    private static readonly string[] OneWay = ["Attachment.AddedById", "PossibleDuplicate.IssueId", "ResponsibilityStep.AreaId", "ResponsibilityStep.OrganisationId", "GraphEvent.AreaId", "GraphEvent.IssueId", "GraphEvent.StepId"];

    /// <summary>Where a person is registered decides who may see the person; it is not shown, and there is no list of an area's people.</summary>
    private static bool IsHome(IEntityType entity, IForeignKey key) => entity.ClrType == typeof(Person) && key.Properties[0].Name == nameof(Located.AreaId);

    /// <summary>Who took a step, and what a step names, is walked back through the events of the issue and of the person: a second list of the same would say no more.</summary>
    private static bool IsOfAStep(IEntityType entity, IForeignKey key) =>
        (entity.ClrType == typeof(Issue) && key.Properties[0].Name is nameof(Issue.AcceptedById) or nameof(Issue.HandledById))
        || (entity.ClrType == typeof(IssueEvent) && key.Properties[0].Name is not (nameof(IssueEvent.IssueId) or nameof(IssueEvent.ActorId)))
        || (entity.ClrType == typeof(IssueExtension) && key.Properties[0].Name is nameof(IssueExtension.AskedById) or nameof(IssueExtension.DecidedById));

    [Fact]
    public void Every_name_fits_PostgreSQL_and_is_said_once()
    {
        var names = Entities.Where(entity => entity.GetViewName() is null).SelectMany(Names).ToList();
        AssertNone(names.Where(name => name is null || name.Length > 63).Select(name => name ?? "a name is missing"));
        AssertNone(names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key!));
    }

    [Fact]
    public void All_text_is_text_in_byte_order_with_a_limit() => AssertNone(
        from entity in Entities
        from property in entity.GetProperties()
        where entity.GetViewName() is null && property.GetColumnType() is not "jsonb" && (property.ClrType == typeof(string) || EnumOf(property) is not null)
        where property.GetColumnType() is not ("text" or "text[]") || property.GetCollation() != "C"
            || (property.ClrType == typeof(string) && !HasCheck(entity, $"{property.GetColumnName()}_length", $"AND {property.GetMaxLength()}"))
        select $"{entity.ShortName()}.{property.Name}");

    [Fact]
    public void Every_enum_column_is_checked_for_its_values() => AssertNone(
        from entity in Entities
        from property in entity.GetProperties()
        where entity.GetViewName() is null && EnumOf(property) is { } type && !EnumText.Values(type).All(value => HasCheck(entity, property.GetColumnName(), $"'{value}'"))
        select $"{entity.ShortName()}.{property.Name}");

    [Fact]
    public void Every_located_table_has_each_scope_indexed_and_left_to_the_database() => AssertNone(
        from entity in Entities
        where entity.ClrType == typeof(Area) || entity.ClrType.IsSubclassOf(typeof(Located))
        where entity.ClrType != typeof(Person)   // never listed by area
        from property in Scope.Properties.Select(name => entity.FindProperty(name)!)
        where property.GetBeforeSaveBehavior() != PropertySaveBehavior.Ignore || property.GetAfterSaveBehavior() != PropertySaveBehavior.Ignore
            || property.GetColumnName() != Scope.ColumnOf(property.Name)
            || !entity.GetIndexes().Any(index => index.Properties[0] == property && (index.Properties[^1].IsPrimaryKey() || IsPlaceInLog(index.Properties[^1])))
        select $"{entity.ShortName()}.{property.Name}");

    /// <summary>The log is read in its own order, which no two events share.</summary>
    private static bool IsPlaceInLog(IProperty property) => property.DeclaringType.ClrType == typeof(GraphEvent) && property.Name == nameof(GraphEvent.Sequence);

    [Fact]
    public void The_last_key_of_every_list_is_the_id_in_the_direction_of_the_key_before() => AssertNone(
        from entity in Entities
        from index in entity.GetIndexes()
        where index.IsDescending is { } directions && (index.Properties[^1].Name != nameof(Entity.Id) || (directions.Count > 0 && directions[^1] != directions[^2]))
        select index.GetDatabaseName());

    [Fact]
    public void Every_reference_is_restricted_unless_the_row_is_a_part_of_the_other()
    {
        var cascading = Entities.SelectMany(entity => entity.GetForeignKeys()).Where(key => key.DeleteBehavior != DeleteBehavior.Restrict).Select(key => key.GetConstraintName());
        Assert.Equal(
        [
            "fk_allocation_posts_allocations_allocation_id", "fk_area_boundaries_areas_area_id", "fk_compound_grids_compounds_compound_id",
            "fk_organisation_ancestors_organisations_ancestor_id", "fk_organisation_ancestors_organisations_organisation_id", "fk_volunteer_skills_volunteers_volunteer_id",
        ], cascading.Order());
    }

    private static void AssertNone(IEnumerable<string?> offenders) => Assert.Equal([], offenders);

    private static Type? EnumOf(IProperty property)
    {
        var type = property.GetElementType()?.ClrType ?? property.ClrType;
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum ? type : null;
    }

    private static bool HasCheck(IEntityType entity, string what, string part) => entity.GetCheckConstraints()
        .Any(check => check.Name == $"ck_{entity.GetTableName()}_{what}" && check.Sql.Contains(part, StringComparison.Ordinal));

    private static IEnumerable<string?> Names(IEntityType entity) =>
    [
        .. entity.GetKeys().Select(key => key.GetName()), .. entity.GetIndexes().Select(index => index.GetDatabaseName()),
        .. entity.GetForeignKeys().Select(key => key.GetConstraintName()), .. entity.GetCheckConstraints().Select(check => check.Name),
    ];

    private static IModel ReadModel()
    {
        using var context = Context();
        return context.GetService<IDesignTimeModel>().Model;
    }

    private static GovernanceContext Context() => new(GovernanceContextOptions.For("Host=nowhere"));
}
