using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning.Groups;

/// <summary>Plans days: in which zone they are counted, and which moments lie in a period. PostgreSQL alone knows the rules of zones, so that nothing can disagree with it.</summary>
internal sealed class CalendarPlanner(PlanContext context)
{
    private Expr? _anywhere;
    private readonly Dictionary<Argument, Expr> _zones = new(ReferenceEqualityComparer.Instance);

    /// <summary>The zone of a scope's root, else the platform's own.</summary>
    public Expr Zone(Argument? within)
    {
        var (scopes, own) = (context.ScopeLevels, context.Clock.Zone);
        if (within is null) return _anywhere ??= context.Parameters.Add(_ => own, typeof(string), "text");
        if (_zones.TryGetValue(within, out var known)) return known;
        return _zones[within] = context.Parameters.Add(values => scopes?.ZoneOf(KeyOf(within, values)) ?? own, typeof(string), "text");
    }

    /// <summary>The first and the last day of a period.</summary>
    public (Expr From, Expr To) Period(Argument period) => (
        context.Parameters.Add(values => Days(period, values).From, typeof(DateOnly), "date"),
        context.Parameters.Add(values => Days(period, values).To, typeof(DateOnly), "date"));

    /// <summary>Whether a moment of a row lies in the days from one to before another.</summary>
    public static Func<string, Expr> Between(Column moment, Expr from, Expr before, Expr zone) => alias =>
    {
        var column = new ColumnExpr(alias, moment);
        Expr Start(Expr day) => moment.Kind == WireKind.Instant ? new StartOfDay(day, zone) : day;
        return new And(EquatableList.Of(new Compare(column, Comparison.GreaterOrEqual, Start(from)), new Compare(column, Comparison.Less, Start(before))));
    };

    public static (DateOnly From, DateOnly To) Days(Argument period, RequestValues values)
    {
        var (from, to) = ((DateOnly)period.Fields["from"].Read(values)!, (DateOnly)period.Fields["to"].Read(values)!);
        if (from > to) throw new RequestException(ErrorCodes.InvalidArgument, $"`period` must not end before it begins: {from:yyyy-MM-dd} to {to:yyyy-MM-dd}.");
        return to < DateOnly.MaxValue ? (from, to) : throw new RequestException(ErrorCodes.InvalidArgument, $"`period` must end before {DateOnly.MaxValue:yyyy-MM-dd}.");
    }

    public static Guid KeyOf(Argument within, RequestValues values) => within.Read(values) is NodeId { Type.ScopeLevels.Count: > 0 } id
        ? id.Key
        : throw new RequestException(ErrorCodes.InvalidId, "`within` must be the id of an area.");
}
