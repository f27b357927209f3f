using GovernanceGraph.Engine.Planning.Filters;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Scalars;

/// <summary>The scalar that shows each C# type, with the name and the operators of its filter.</summary>
public static class ScalarTypes
{
    public static readonly IdGraphType Id = new();
    public static readonly StringGraphType String = new();
    public static readonly IntGraphType Int = new();
    public static readonly BooleanGraphType Boolean = new();
    public static readonly FloatGraphType Float = new();
    public static readonly GeoJsonScalar GeoJson = new();
    public static readonly UploadScalar Upload = new();

    private static readonly Dictionary<Type, ScalarType> ByType = new()
    {
        [typeof(string)] = new(String, "String", FilterOperators.Text),
        [typeof(int)] = new(Int, "Int", FilterOperators.Comparable),
        [typeof(short)] = new(Int, "Int", FilterOperators.Comparable),
        [typeof(long)] = new(new LongGraphType { Description = "A whole number of up to 64 bits (长整数)." }, "Long", FilterOperators.Comparable),
        [typeof(double)] = new(Float, "Float", FilterOperators.Comparable),
        [typeof(decimal)] = new(new DecimalGraphType { Description = "An exact decimal number (十进制数), such as an amount of money in yuan with two places." }, "Decimal", FilterOperators.Comparable),
        [typeof(bool)] = new(Boolean, "Boolean", FilterOperators.Boolean),
        [typeof(DateTime)] = new(new DateTimeScalar(), "DateTime", FilterOperators.Comparable),
        [typeof(DateOnly)] = new(new LocalDateScalar(), "LocalDate", FilterOperators.Comparable),
    };

    public static ScalarType Of(Type type) => ByType.TryGetValue(type, out var scalar) ? scalar : throw new InvalidOperationException($"No scalar of the graph shows {type.Name}.");
}

/// <param name="FilterName">The filter input is <c>&lt;FilterName&gt;OperationFilterInput</c>.</param>
public sealed record ScalarType(ScalarGraphType GraphType, string FilterName, IReadOnlyList<FilterOperator> Operators);
