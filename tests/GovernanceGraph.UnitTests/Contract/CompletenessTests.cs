using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Catalog;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Xunit;

namespace GovernanceGraph.UnitTests.Contract;

/// <summary>The model and the graph say the same: what is stored is shown, or stands here with the reason why not.</summary>
public sealed class CompletenessTests
{
    /// <summary>Tables that the graph does not show as such.</summary>
    private static readonly Dictionary<string, string> HiddenTables = new()
    {
        ["AuditSubject"] = "shown as data accesses",
        ["AreaBoundary"] = "shown as the area's boundary",
        ["IdempotencyKey"] = "book-keeping of steps: each viewer's own",
        ["EventFloor"] = "where the log of events begins: told by the error GAP",
        ["ImportedRow"] = "book-keeping of imports: which rows a source still has",
        ["Secret"] = "keys",
        ["TerritoryVersion"] = "tells servers to read the territory again",
    };

    /// <summary>Columns that the graph does not show as such.</summary>
    private static readonly Dictionary<string, string> HiddenColumns = new()
    {
        ["Area.Source"] = "provenance of imports",
        ["Area.ExternalId"] = "provenance of imports",
        ["AuditEntry.AccountId"] = "a bare key; the name of that time stands beside it",
        ["AuditEntry.AppId"] = "a bare key; the name of that time stands beside it",
        ["Issue.WakeAt"] = "when the worker looks at it again",
        ["GraphEvent.Sequence"] = "its place in the log, which cursors carry enciphered",
        ["GraphEvent.Turn"] = "its place in the log, which cursors carry enciphered",
        ["Organisation.Source"] = "provenance of imports",
        ["Organisation.ExternalId"] = "provenance of imports",
        ["Volunteer.Availability"] = "personal habits",
    };

    private static IModel Model { get; } = new GovernanceContext(GovernanceContextOptions.For("Host=none")).Model;

    [Fact]
    public void Every_table_is_in_the_graph_or_hidden_for_a_reason()
    {
        var shown = TestModel.Graph.Catalog.Entities.Keys;
        var missing = Model.GetEntityTypes().Where(e => e.ClrType is { IsGenericType: false } type && !shown.Contains(type) && !IsLink(e)).Select(e => e.ClrType.Name);
        Assert.Equal(string.Join('\n', HiddenTables.Keys.Order()), string.Join('\n', missing.Order()));
    }

    [Fact]
    public void Every_column_is_in_the_graph_or_hidden_for_a_reason()
    {
        var shown = TestModel.Graph.Schema.AllTypes.OfType<IComplexGraphType>().SelectMany(t => t.Fields).OfType<PlannedField>().SelectMany(f => ColumnsOf(f.Binding)).ToHashSet();
        var missing = from pair in TestModel.Graph.Catalog.Entities
                      from column in pair.Value.Columns.Values
                      where !shown.Contains(column) && !IsStructure(pair.Value, column)
                      select $"{pair.Key.Name}.{column.Property}";
        Assert.Equal(string.Join('\n', HiddenColumns.Keys.Order()), string.Join('\n', missing.Order()));
    }

    /// <summary>A table that only ties two others together.</summary>
    private static bool IsLink(IEntityType entity) => entity.FindPrimaryKey() is { Properties.Count: 2 } key && key.Properties.All(p => p.IsForeignKey()) && !typeof(GovernanceGraph.Domain.Storage.Entity).IsAssignableFrom(entity.ClrType);

    /// <summary>Keys, what relations follow, what lists are scoped and ordered and searched by.</summary>
    private static bool IsStructure(GovernanceGraph.Engine.Catalog.Entity entity, Column column) =>
        column == entity.Key
        || column == entity.TypeTag
        || entity.Scopes.Contains(column)
        || Scope.Properties.Contains(column.Property)
        || entity.Relations.Values.Any(r => r.From == column)
        || Model.GetEntityTypes().Single(e => e.GetTableName() == entity.Table || e.GetViewName() == entity.Table).FindProperty(column.Property)!.IsShadowProperty();

    private static IEnumerable<Column> ColumnsOf(Binding binding) => binding switch
    {
        ColumnBinding b => b.Exact is { } exact ? [b.Column, exact.Value] : [b.Column],
        ListColumnBinding b => [b.Column],
        PersonalBinding b => [b.Column],
        PointBinding b => b.Exact is { } exact ? [b.Longitude, b.Latitude, exact.Value.Longitude, exact.Value.Latitude] : [b.Longitude, b.Latitude],
        LabelBinding b => [b.Chinese, b.English],
        ThroughBinding b => [b.Column],
        _ => [],
    };
}
