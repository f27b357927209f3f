using GovernanceGraph.Engine.Catalog.Groups;
using GovernanceGraph.Engine.Planning.Groups;
using GovernanceGraph.Engine.Scalars;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Catalog.Building.Groups;

/// <summary>The types of a scope's figures in a period, of their series, and of scopes ranked by them.</summary>
internal sealed class StatisticsTypes(Grouping grouping, GroupTypes groups, GroupSurroundings schema, IGraphType scope)
{
    private static readonly ScalarGraphType Day = ScalarTypes.Of(typeof(DateOnly)).GraphType;

    private readonly InputObjectGraphType _period = Period();

    /// <summary>The root field of one scope's figures.</summary>
    public PlannedField Statistics(string name, string description) => new()
    {
        Name = name,
        Description = description,
        Binding = new StatisticsBinding(grouping),
        ResolvedType = Figures(),
        Arguments = [Within("The area (区域); days are those of its time zone."), PeriodArgument()],
    };

    /// <summary>The root field of scopes ranked by a figure.</summary>
    public PlannedField Ranking(string name, string description, IReadOnlyDictionary<string, NodeType> levels)
    {
        var level = new EnumerationGraphType { Name = "RankedLevel", Description = "A level of areas to rank (排名层级)." };
        foreach (var key in grouping.Keys.OfType<ReferenceKey>().Where(k => levels.ContainsKey(k.Name))) level.Add(key.Name, key, key.Description);
        var figure = new EnumerationGraphType { Name = "RankedFigure", Description = "A figure to rank areas by (排名指标)." };
        foreach (var measure in grouping.Measures) figure.Add(measure.Name, measure, measure.Description);
        schema.Connections.Declare(Ranked());
        return new PlannedField
        {
            Name = name,
            Description = description,
            Binding = new RankingBinding(grouping, levels),
            ResolvedType = new NonNullGraphType(schema.Connections.Of("RankedArea")),
            Arguments =
            [
                Within("The area whose parts are ranked (区域)."),
                new QueryArgument(new NonNullGraphType(level)) { Name = "level", Description = "Which of its parts (排名层级)." },
                new QueryArgument(new NonNullGraphType(figure)) { Name = "by", Description = "The figure that decides (排名指标)." },
                PeriodArgument(),
                new QueryArgument(EnumTypes.Sort) { Name = "order", DefaultValue = SortDirection.Descending, Description = "The direction (排序方向). Areas without the figure come last either way." },
                new QueryArgument(ScalarTypes.Int) { Name = "first", Description = $"Returns the first _n_ areas ({GroupPlanner.UsualGroups} when it is not given, at most {GroupPlanner.MostGroups})." },
                new QueryArgument(ScalarTypes.String) { Name = "after", Description = "Returns the areas that come after the specified cursor." },
            ],
        };
    }

    private ObjectGraphType Figures()
    {
        var type = new ObjectGraphType { Name = "Statistics", Description = "The figures of an area in a period (区域统计). All are computed by one statement and agree with each other; each opens to the records behind it." };
        type.AddField(new PlannedField { Name = "area", Description = "The area (区域).", Binding = new ScopeBinding(), ResolvedType = new NonNullGraphType(scope) });
        type.AddField(Named("from", Day, "The first day (起始日期)."));
        type.AddField(Named("to", Day, "The last day (截止日期), included."));
        type.AddField(Named("timeZone", ScalarTypes.String, "The IANA time zone whose days are meant (时区)."));
        AddFigures(type, ofScope: true);
        type.AddField(groups.Field("groups", "The same, grouped (分组): by status, state, category, source …", isRoot: false));
        type.AddField(Series());
        return type;
    }

    private PlannedField Series()
    {
        var unit = new EnumerationGraphType { Name = "SeriesUnit", Description = "What days are put together to in a series (时间粒度)." };
        foreach (var (value, text) in new[] { (DateUnit.Day, "Days (日)."), (DateUnit.Week, "Weeks (周), from Monday."), (DateUnit.Month, "Months (月)."), (DateUnit.Quarter, "Quarters (季度)."), (DateUnit.Year, "Years (年).") })
            unit.Add(value.ToString().ToUpperInvariant(), new UnitChoice(value), text);
        var point = new ObjectGraphType { Name = "StatisticsInterval", Description = "The figures of one day, week, month … of a series (时间段统计); there is one for each, also where nothing happened." };
        point.AddField(Named("from", Day, "Its first day (起始日期); the period may begin later."));
        point.AddField(Named("to", Day, "Its last day (截止日期), included; the period may end earlier."));
        AddFigures(point, ofScope: true);
        return new PlannedField
        {
            Name = "series",
            Description = $"The figures one day, week, month … after the other (时间序列), at most {SeriesPlanner.MostIntervals}.",
            Binding = new SeriesBinding(grouping),
            ResolvedType = new NonNullGraphType(new ListGraphType(new NonNullGraphType(point))),
            Arguments = [new QueryArgument(new NonNullGraphType(unit)) { Name = "unit", Description = "What days are put together to (时间粒度)." }],
        };
    }

    private ObjectGraphType Ranked()
    {
        var type = new ObjectGraphType { Name = "RankedArea", Description = "An area in a ranking (区域排名), with its figures." };
        type.AddField(Named("rank", ScalarTypes.Int, "Its place (名次), from 1; equal figures share one."));
        type.AddField(new PlannedField { Name = "value", Description = "The figure that decides (指标值); null where it cannot be computed.", Binding = new NamedBinding(), ResolvedType = ScalarTypes.Float });
        type.AddField(new PlannedField { Name = "area", Description = "The area (区域).", Binding = new ScopeBinding(), ResolvedType = new NonNullGraphType(scope) });
        AddFigures(type, ofScope: true);
        return type;
    }

    private void AddFigures(ObjectGraphType type, bool ofScope)
    {
        type.AddField(groups.Count("How many there are (数量)."));
        type.AddField(groups.Records("records", false, "All of them (明细): as many as `count`."));
        foreach (var figure in groups.Figures(ofScope)) type.AddField(figure);
    }

    private QueryArgument PeriodArgument() => new(new NonNullGraphType(_period)) { Name = "period", Description = "The days (时段): what was reported on them counts, wherever it stands now." };

    private static QueryArgument Within(string description) => new(new NonNullGraphType(ScalarTypes.Id)) { Name = "within", Description = description };

    private static PlannedField Named(string name, IGraphType type, string description) => new() { Name = name, Description = description, Binding = new NamedBinding(), ResolvedType = new NonNullGraphType(type) };

    private static InputObjectGraphType Period()
    {
        var input = new InputObjectGraphType { Name = "PeriodInput", Description = "Days from one to another (时段), both included." };
        input.AddField(new FieldType { Name = "from", ResolvedType = new NonNullGraphType(Day), Description = "The first day (起始日期)." });
        input.AddField(new FieldType { Name = "to", ResolvedType = new NonNullGraphType(Day), Description = "The last day (截止日期), not before the first." });
        return input;
    }
}

/// <summary>A unit of a series.</summary>
internal sealed class UnitChoice(DateUnit unit) : PlanChoice(unit.ToString())
{
    public DateUnit Unit => unit;
}
