using GovernanceGraph.Engine.Catalog.Definitions;
using GovernanceGraph.Engine.Planning.Filters;
using GovernanceGraph.Engine.Scalars;
using GraphQL;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Catalog.Building;

/// <summary>The inputs of <c>where</c>: one per type, one per scalar, one per list of either.</summary>
public sealed class FilterTypes(EnumTypes enums)
{
    private readonly Dictionary<string, InputObjectGraphType> _byType = [];
    private readonly Dictionary<string, InputObjectGraphType> _others = [];

    public InputObjectGraphType? Find(string typeName) => _byType.GetValueOrDefault(typeName);

    public void Declare(string typeName)
    {
        var input = new InputObjectGraphType { Name = typeName + "FilterInput", Description = $"A filter of `{typeName}` objects (筛选条件): all of its tests hold. `{{}}` filters nothing." };
        var many = new ListGraphType(new NonNullGraphType(input));
        input.AddField(new PlannedInputField { Name = "and", ResolvedType = many, Description = "All of these hold (且)." });
        input.AddField(new PlannedInputField { Name = "or", ResolvedType = many, Description = "At least one of these holds (或)." });
        input.AddField(new PlannedInputField { Name = "not", ResolvedType = input, Description = "This does not hold (非); the exact complement, also of null." });
        _byType[typeName] = input;
    }

    public void AddId(string typeName, Entity entity)
    {
        if (Find(typeName) is not { } input) return;
        Add(input, new PlannedInputField { Name = "id", ResolvedType = Operations("Id", ScalarTypes.Id, FilterOperators.Id), Binding = new ColumnBinding(entity.Key), IsIndexed = true, Description = "The object's global id (全局标识)." });
    }

    public void Add(string typeName, FieldDefinition field, Binding binding, string? targetType)
    {
        var type = binding switch
        {
            ColumnBinding { Column.Kind: Sql.WireKind.Json } => null,
            ColumnBinding b => OfColumn(b.Column),
            ListColumnBinding b => OfList(b.Column.Element!),
            ReferenceBinding { Rule: null } => Find(targetType!),
            CollectionBinding => Find(targetType!) is { } element ? OfMany(element) : null,
            _ => null,
        };
        if (type is null || Find(typeName) is not { } input) return;
        Add(input, new PlannedInputField { Name = field.Name, ResolvedType = type, Binding = binding, IsIndexed = field.IsIndexed });
    }

    public void Add(string typeName, FilterDefinition filter, FormulaBinding binding) =>
        Find(typeName)!.AddField(new PlannedInputField { Name = filter.Name, ResolvedType = OfScalar(typeof(bool)), Binding = binding, Description = filter.Description });

    private static void Add(InputObjectGraphType input, PlannedInputField field)
    {
        input.AddField(field);
        if (field.IsIndexed) field.ApplyDirective(IndexedDirective.Instance.Name);
    }

    private InputObjectGraphType OfColumn(Column column)
    {
        if (column.ClrType.IsEnum) return Operations(column.ClrType.Name, enums.Of(column.ClrType), FilterOperators.Enumeration);
        return OfScalar(column.ClrType);
    }

    /// <summary>The tests of a scalar.</summary>
    public InputObjectGraphType OfScalar(Type type)
    {
        var scalar = ScalarTypes.Of(type);
        return Operations(scalar.FilterName, scalar.GraphType, scalar.Operators);
    }

    private InputObjectGraphType Operations(string name, ScalarGraphType type, IReadOnlyList<FilterOperator> operators)
    {
        name += "OperationFilterInput";
        if (_others.TryGetValue(name, out var known)) return known;
        var input = _others[name] = new InputObjectGraphType { Name = name, Description = $"Tests of a `{type.Name}` value (比较条件); all of them hold. A test on null is false, but for `eq: null`." };
        foreach (var one in operators)
            input.AddField(new PlannedInputField { Name = one.Name, ResolvedType = one.TakesList ? new ListGraphType(type) : type, Operator = one });
        return input;
    }

    private InputObjectGraphType OfMany(InputObjectGraphType element)
    {
        var name = "ListFilterInputTypeOf" + element.Name;
        if (_others.TryGetValue(name, out var known)) return known;
        var input = _others[name] = new InputObjectGraphType { Name = name, Description = "Tests of a list (列表条件); all of them hold." };
        input.AddField(new PlannedInputField { Name = "all", ResolvedType = element, Description = "Every element passes (全部); true of an empty list." });
        input.AddField(new PlannedInputField { Name = "none", ResolvedType = element, Description = "No element passes (没有)." });
        input.AddField(new PlannedInputField { Name = "some", ResolvedType = element, Description = "At least one element passes (至少一个)." });
        input.AddField(new PlannedInputField { Name = "any", ResolvedType = ScalarTypes.Boolean, Description = "Whether there is any element (是否非空)." });
        return input;
    }

    private InputObjectGraphType OfList(Column element)
    {
        var type = element.ClrType.IsEnum ? enums.Of(element.ClrType) : ScalarTypes.Of(element.ClrType).GraphType;
        var name = $"List{type.Name}OperationFilterInput";
        if (_others.TryGetValue(name, out var known)) return known;
        var input = _others[name] = new InputObjectGraphType { Name = name, Description = "Tests of a list of values (列表条件); all of them hold." };
        input.AddField(new PlannedInputField { Name = "contains", ResolvedType = type, Description = "The list has this value (包含)." });
        input.AddField(new PlannedInputField { Name = "ncontains", ResolvedType = type, Description = "The list does not have this value (不包含)." });
        input.AddField(new PlannedInputField { Name = "any", ResolvedType = ScalarTypes.Boolean, Description = "Whether there is any value (是否非空)." });
        return input;
    }
}
