using GovernanceGraph.Engine.Catalog.Groups;
using GovernanceGraph.Engine.Scalars;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Catalog.Building.Groups;

/// <summary>The objects that show figures of one entity's rows. Every one of them opens to the rows behind it.</summary>
internal sealed class FigureTypes
{
    private readonly string _name;
    private readonly bool _excludes;
    private readonly Func<string, bool, string, PlannedField> _records;
    private readonly Lazy<ObjectGraphType> _count;
    private readonly Lazy<ObjectGraphType> _rate;
    private readonly Lazy<ObjectGraphType> _density;
    private readonly Dictionary<bool, ObjectGraphType> _numbers = [];
    private readonly Lazy<ObjectGraphType> _exclusion;

    /// <param name="records">Makes a connection field to rows of the entity, from its name, whether they are a rate's numerator, and its description.</param>
    public FigureTypes(Grouping grouping, Func<string, bool, string, PlannedField> records)
    {
        (_name, _excludes, _records) = (grouping.Entity.Name, grouping.Measures.Any(m => m.Exclusions.Count > 0), records);
        _count = new(Count);
        _rate = new(Rate);
        _density = new(Density);
        _exclusion = new(() => Exclusion(grouping));
    }

    public ObjectGraphType Of(Measure measure) => measure switch
    {
        CountMeasure => _count.Value,
        RateMeasure => _rate.Value,
        DensityMeasure => _density.Value,
        NumberMeasure number => Number(number.Kind == NumberKind.Money),
        _ => throw new InvalidOperationException($"No type shows {measure.GetType().Name}."),
    };

    private ObjectGraphType Count() => Type(
        "CountFigure",
        "How many there are (数量), with the rows behind it.",
        Leaf("value", ScalarTypes.Int, isRequired: true, "How many there are (数量)."),
        _records("records", false, "The rows that are counted (明细)."));

    private ObjectGraphType Rate() => Type(
        "RateFigure",
        "A share of rows (比率), with the rows behind it and those left out.",
        Leaf("value", ScalarTypes.Float, isRequired: false, "The numerator over the denominator (比率), 0 to 1; null where there is nothing to divide by."),
        Leaf("numerator", ScalarTypes.Int, isRequired: true, "How many pass (分子)."),
        Leaf("denominator", ScalarTypes.Int, isRequired: true, "Out of how many (分母)."),
        _records("records", false, "The rows of the denominator (分母明细)."),
        _records("numeratorRecords", true, "The rows of the numerator (分子明细)."),
        Excluded());

    private ObjectGraphType Density() => Type(
        "DensityFigure",
        "How many rows there are for each thousand (每千户数量), with the rows behind it.",
        Leaf("value", ScalarTypes.Float, isRequired: false, "Rows for each thousand (每千户数量); null where it is not known of how many."),
        Leaf("count", ScalarTypes.Int, isRequired: true, "How many rows there are (数量)."),
        Leaf("base", ScalarTypes.Int, isRequired: false, "Of how many (基数), such as households; null where it is not known."),
        _records("records", false, "The rows that are counted (明细)."));

    private ObjectGraphType Number(bool isMoney)
    {
        if (_numbers.TryGetValue(isMoney, out var known)) return known;
        var scalar = isMoney ? ScalarTypes.Of(typeof(decimal)).GraphType : ScalarTypes.Float;
        return _numbers[isMoney] = Type(
            isMoney ? "MoneyFigure" : "NumberFigure",
            isMoney ? "What amounts come to (金额), with the rows behind it." : "What numbers come to (数值), with the rows behind it and those left out.",
            Leaf("value", scalar, isRequired: false, isMoney ? "The sum (合计), in yuan; null where there are none." : "What stands for all (代表值): the median of hours, the average of other numbers; null where there are none."),
            Leaf("count", ScalarTypes.Int, isRequired: true, "How many rows it is computed from (样本数)."),
            Leaf("average", scalar, isRequired: false, "The average (平均值); null where there are none."),
            Leaf("median", scalar, isRequired: false, "The median (中位数): half lie below it, half above; null where there are none."),
            Leaf("minimum", scalar, isRequired: false, "The smallest (最小值); null where there are none."),
            Leaf("maximum", scalar, isRequired: false, "The largest (最大值); null where there are none."),
            Leaf("sum", scalar, isRequired: false, "The sum (合计); null where there are none."),
            _records("records", false, "The rows that it is computed from (明细)."),
            _excludes ? Excluded() : null);
    }

    private FieldType Excluded() => new()
    {
        Name = "excluded",
        ResolvedType = new NonNullGraphType(new ListGraphType(new NonNullGraphType(_exclusion.Value))),
        Description = "The rows that are left out, by reason (未计入): with `records` they are all rows.",
    };

    private ObjectGraphType Exclusion(Grouping grouping)
    {
        var reasons = new EnumerationGraphType { Name = _name + "ExclusionReason", Description = "Why rows are left out of a figure (未计入原因)." };
        foreach (var reason in grouping.Measures.SelectMany(m => m.Exclusions).DistinctBy(e => e.Reason)) reasons.Add(reason.Reason, reason.Reason, reason.Description);
        return Type(
            "Exclusion",
            "Rows that are left out of a figure (未计入), and why.",
            Leaf("reason", reasons, isRequired: true, "Why (原因)."),
            Leaf("count", ScalarTypes.Int, isRequired: true, "How many (数量)."),
            _records("records", false, "The rows (明细)."));
    }

    private ObjectGraphType Type(string suffix, string description, params FieldType?[] fields)
    {
        var type = new ObjectGraphType { Name = _name + suffix, Description = description };
        foreach (var field in fields.OfType<FieldType>()) type.AddField(field);
        return type;
    }

    public static FieldType Leaf(string name, IGraphType type, bool isRequired, string description) =>
        new() { Name = name, ResolvedType = isRequired ? new NonNullGraphType(type) : type, Description = description };
}
