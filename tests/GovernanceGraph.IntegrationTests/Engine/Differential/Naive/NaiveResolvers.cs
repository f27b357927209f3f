using System.Globalization;
using System.Text.Json;
using GovernanceGraph.Contract.Issues.Actions;
using GovernanceGraph.Contract.Issues.Commands;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Definitions;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Values;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Entity = GovernanceGraph.Engine.Catalog.Entity;

namespace GovernanceGraph.IntegrationTests.Engine.Differential.Naive;

/// <summary>A resolver for every field of the schema, by what it is bound to.</summary>
internal sealed class NaiveResolvers(NaiveRows rows)
{
    public void Attach(Schema schema)
    {
        foreach (var type in schema.AllTypes)
        {
            if (type is InterfaceGraphType contract) contract.ResolveType = row => rows.TypeOf(row).GraphType;
            if (type is not ObjectGraphType objects || type.Name.StartsWith("__", StringComparison.Ordinal)) continue;
            if (rows.Catalog.FindNodeType(type.Name) is { } node) objects.IsTypeOf = row => rows.Catalog.Entities.ContainsKey(row.GetType()) && rows.TypeOf(row) == node;
            foreach (var field in objects.Fields) field.Resolver = new FuncFieldResolver<object>(context => Resolve(field, context));
        }
    }

    private object? Resolve(FieldType field, IResolveFieldContext context)
    {
        var root = context;
        while (root.Parent is { } parent) root = parent;
        NaiveRows.Day = root.Arguments is { } given && given.TryGetValue("asOf", out var asOf) ? (DateOnly?)asOf.Value : null;
        return field is PlannedField planned ? Planned(planned.Binding, context) : Member(field.Name, context);
    }

    /// <summary>Fields of connections, edges, page infos, and of values made of several parts.</summary>
    private static object? Member(string name, IResolveFieldContext context) => (context.Source, name) switch
    {
        (IReadOnlyDictionary<string, object?> parts, _) => parts[name],
        (NaivePage page, "nodes" or "edges") => page.Rows,
        (NaivePage page, "pageInfo") => page,
        (NaivePage page, "hasNextPage") => page.HasNext,
        (NaivePage page, "hasPreviousPage") => page.HasPrevious,
        (NaivePage page, "startCursor") => page.Rows.Count == 0 ? null : NaivePage.CursorOf(page.Rows[0]),
        (NaivePage page, "endCursor") => page.Rows.Count == 0 ? null : NaivePage.CursorOf(page.Rows[^1]),
        (NaivePage page, "totalCount") => page.Told(context.GetArgument<int?>("atMost")),
        ({ } row, "cursor") => NaivePage.CursorOf(row),
        ({ } row, "node") => row,
        _ => throw new InvalidOperationException(name),
    };

    /// <summary>The steps on an issue, none of which is open to who is not signed in; what commands are called is taken from the declaration.</summary>
    private static List<Dictionary<string, object?>> Steps(Issue issue, ChoiceBinding choice, bool? allowed) => allowed == true ? [] :
    [
        .. choice.Choice.Table.Cast<AvailableIssueAction>().DistinctBy(step => step.Action).OrderBy(step => step.Action).Select(step => new Dictionary<string, object?>
        {
            ["action"] = EnumNames.Of(step.Action.ToString()),
            ["mutation"] = step.Mutation,
            ["inputs"] = step.Inputs,
            ["leadsTo"] = IssueChart.To(issue.State, step.Action).Select(state => EnumNames.Of(state.ToString())).ToList(),
            ["allowed"] = false,
            ["obstacle"] = "NOT_SIGNED_IN",
            ["message"] = new SignInRequiredError().Message,
        }),
    ];

    private object? Planned(Binding binding, IResolveFieldContext context)
    {
        var row = context.Source!;
        return binding switch
        {
            ColumnBinding b => NaiveValues.Shown(NaiveRows.Get(row, b.Column.Property)),   // anonymous: never the exact one
            ListColumnBinding b => NaiveValues.Shown(NaiveRows.Get(row, b.Column.Property)),
            IdBinding => NaiveValues.Id(rows.TypeOf(row).Name, NaiveRows.KeyOf(row)),
            LabelBinding b => context.Arguments!["locale"].Value is "EN" ? NaiveRows.Get(row, b.English.Property) ?? NaiveRows.Get(row, b.Chinese.Property) : NaiveRows.Get(row, b.Chinese.Property),
            PersonalBinding b => Personal(b, (b.Through is { } through ? NaiveRows.Get(row, through.Name) : row) is { } owner ? NaiveRows.Get(owner, b.Column.Property) : null),
            PointBinding b => Point(NaiveRows.Get(row, b.Longitude.Property), NaiveRows.Get(row, b.Latitude.Property)),
            ThroughBinding b => NaiveRows.Get(row, b.Relation.Name) is { } other ? JsonDocument.Parse((string)NaiveRows.Get(other, b.Column.Property)!).RootElement : null,
            ReferenceBinding b => b.Rule is not { } rule || rule.Public is { } open && NaiveRows.Holds(row, open) ? NaiveRows.Get(row, b.Relation.Name) is { } target && (RowPlanner.IsAlwaysThere(b) || rows.IsVisible(target)) ? target : null : null,
            AncestorsBinding => Ancestors((Area)row).FindAll(rows.IsVisible),
            PartBinding => row,
            ChoiceBinding b => Steps((Issue)row, b, context.GetArgument<bool?>("allowed")),
            FirstBinding { Page: CollectionBinding b } => First(b.Relation.Target, Related(row, b, context), b.Only),
            FirstBinding { Page: ScopedBinding b } => First(b.Entity, Scoped(row, b, context), b.Only),
            CollectionBinding b => Page(b.Relation.Target, Related(row, b, context), b.Only, context),
            ScopedBinding b => Page(b.Entity, Scoped(row, b, context), b.Only, context),
            ListBinding b => Page(b.Entity, rows.Visible(b.Entity, IncludeEnded(context)), b.Only, context),
            LookupBinding b => Lookup(b, context),
            ViewerBinding => Viewer.Anonymous,
            ViewerFactBinding b => b.Fact(new RequestValues([])),
            ViewerNumbersBinding => null,
            ViewerRowBinding => null,
            ViewerRowsBinding b => Page(b.Entity, [], null, context),
            NodeBinding => Node(context.GetArgument<string>("id")),
            NodesBinding => context.GetArgument<List<string>>("ids").Select(Node).ToList(),
            ResolvedBinding b => b.Resolver.Resolve(context.Arguments!.ToDictionary(a => a.Key, a => a.Value.Value)) is { } id ? Node(id.ToString()) : null,
            _ => throw new InvalidOperationException(binding.ToString()),
        };
    }

    private NaivePage Page(Entity entity, IEnumerable<object> candidates, NodeType? only, IResolveFieldContext context) =>
        NaivePage.Of(rows, entity, only is null ? candidates : candidates.Where(r => rows.TypeOf(r) == only), context);

    private IEnumerable<object> Related(object row, CollectionBinding b, IResolveFieldContext context) =>
        NaiveRows.Many(row, b.Relation).Where(r => rows.IsListed(r, IncludeEnded(context)) && Passes(r, b.Restriction, context));

    private IEnumerable<object> Scoped(object row, ScopedBinding b, IResolveFieldContext context) =>
        rows.Visible(b.Entity, IncludeEnded(context)).Where(r => r != row && NaiveRows.LiesIn(r, NaiveRows.KeyOf(row)) && Passes(r, b.Restriction, context));

    private static bool IncludeEnded(IResolveFieldContext context) => context.Arguments is { } arguments && arguments.TryGetValue("includeEnded", out var given) && given.Value is true;

    private static bool Passes(object row, Restriction restriction, IResolveFieldContext context) =>
        restriction.When.All(c => NaiveRows.Holds(row, c))
        && restriction.By.All(b => NaiveValues.Text(NaiveRows.Get(row, b.Column.Property)) == Convert.ToString(context.Arguments![b.Argument].Value, CultureInfo.InvariantCulture));

    private object? First(Entity entity, IEnumerable<object> candidates, NodeType? only) =>
        candidates.Where(r => only is null || rows.TypeOf(r) == only).Order(new NaiveOrder(rows, entity, null, null)).FirstOrDefault();

    private object? Node(string id)
    {
        var (type, key) = NaiveValues.ReadId(id);
        var node = rows.Catalog.FindNodeType(type)!;
        return node.Entity.IsView ? null : rows.All(node.Entity).SingleOrDefault(r => NaiveRows.KeyOf(r) == key && rows.TypeOf(r) == node && rows.IsVisibleRoot(r));
    }

    private object? Lookup(LookupBinding lookup, IResolveFieldContext context)
    {
        if (context.GetArgument<string?>("id") is { } id) return Node(id);
        var way = lookup.Lookups.Single(l => l.Arguments.All(a => a.Column is not null && context.GetArgument<string?>(a.Argument) is not null));
        return rows.All(lookup.Entity).SingleOrDefault(r => rows.IsVisibleRoot(r) && way.Arguments.All(a => Equals(NaiveRows.Get(r, a.Column!.Property), context.GetArgument<string?>(a.Argument))));
    }

    private static List<object> Ancestors(Area area)
    {
        var ancestors = new List<object>();
        for (var above = area.Parent; above is not null; above = above.Parent) ancestors.Insert(0, above);
        return ancestors;
    }

    private static Dictionary<string, object?> Personal(PersonalBinding personal, object? value) => personal.Mask == Mask.Hidden
        ? new() { ["value"] = null, ["masked"] = true, ["reason"] = "NOT_SIGNED_IN" }
        : new() { ["value"] = value is string text ? Masked(personal.Mask, text) : null, ["masked"] = value is not null, ["reason"] = value is null ? null : "NOT_SIGNED_IN" };

    private static string Masked(Mask mask, string text)
    {
        var characters = text.EnumerateRunes().Select(r => r.ToString()).ToList();
        if (mask == Mask.Name) return characters[0] + "*";
        return characters.Count < 11 ? "****" : string.Concat(characters.Take(3)) + "****" + string.Concat(characters.TakeLast(4));
    }

    private static Dictionary<string, object?>? Point(object? longitude, object? latitude) =>
        longitude is null ? null : new() { ["longitude"] = Convert.ToDouble(longitude, CultureInfo.InvariantCulture), ["latitude"] = Convert.ToDouble(latitude, CultureInfo.InvariantCulture) };
}
