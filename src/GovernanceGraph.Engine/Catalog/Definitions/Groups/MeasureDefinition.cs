using System.Linq.Expressions;
using GovernanceGraph.Engine.Catalog.Groups;
using GovernanceGraph.Engine.Sql;

namespace GovernanceGraph.Engine.Catalog.Definitions.Groups;

/// <summary>A declared key: a property, or a unit of days of a moment.</summary>
/// <param name="Name">For units: what stands before it in the name.</param>
public sealed record KeyDefinition(string Property, string? Name, DateUnit? Unit);

/// <summary>A declared figure; why rows are left out of it is added by the chained calls.</summary>
/// <param name="bind">Makes the measure from its names, its reasons and the catalogue.</param>
public sealed class MeasureDefinition(Type rows, string name, string description, Func<MeasureNames, Entity, GraphCatalog, Measure> bind)
{
    private readonly List<(string Reason, string Description, LambdaExpression? Test)> _exclusions = [];

    public string Name => name;

    /// <summary>Rows that are left out for a reason, if none of the reasons before holds.</summary>
    public MeasureDefinition Except<T>(string reason, string why, Expression<Func<T, bool>> test)
    {
        _exclusions.Add((reason, why, test));
        return this;
    }

    /// <summary>All other rows that are left out.</summary>
    public void ExceptOthers(string reason, string why) => _exclusions.Add((reason, why, null));

    public Measure Bind(GraphCatalog catalog)
    {
        var entity = catalog.Entities[rows];
        var exclusions = _exclusions.Select(e => new Exclusion(e.Reason, e.Description, e.Test is null ? null : RowFormula.Of(e.Test, entity))).ToList();
        return bind(new MeasureNames(EnumNames.Of(char.ToUpperInvariant(name[0]) + name[1..]), name, description, exclusions), entity, catalog);
    }
}

/// <summary>What every kind of measure has.</summary>
public sealed record MeasureNames(string Name, string Field, string Description, IReadOnlyList<Exclusion> Exclusions);
