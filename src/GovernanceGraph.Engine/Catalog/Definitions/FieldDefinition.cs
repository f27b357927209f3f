using System.Linq.Expressions;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog.Access;

namespace GovernanceGraph.Engine.Catalog.Definitions;

/// <summary>What kind of thing a declared field shows.</summary>
public enum FieldKind
{
    Column,
    Personal,
    Point,
    Reference,
    Collection,
    Scoped,
    Through,
    Ancestors,
    Label,
    Part,
    Called,
    Choice,
}

/// <summary>A declared field of a graph type; refined by the chained calls, bound to the model when the catalogue is built.</summary>
public sealed class FieldDefinition(FieldKind kind, string name, string member)
{
    public FieldKind Kind => kind;

    public string Name { get; private set; } = name;

    /// <summary>The C# property or navigation.</summary>
    public string Member => member;

    /// <summary>A second property: the latitude of a point, the column behind a relation.</summary>
    public string? SecondMember { get; init; }

    /// <summary>For scoped collections: the C# type of the rows.</summary>
    public Type? Target { get; init; }

    public Mask Mask { get; init; }

    /// <summary>For called lists: the function of the database, the properties that are its arguments, and how many rows it gives at most.</summary>
    public (string Name, IReadOnlyList<string> Arguments, int Most)? Function { get; init; }

    /// <summary>For lists that C# chooses for each row: how.</summary>
    public Choices.RowChoice? Choice { get; init; }

    /// <summary>For parts: the name of the object's type.</summary>
    public string? TypeName { get; init; }

    /// <summary>For parts: the fields that they group.</summary>
    public List<FieldDefinition> Parts { get; } = [];

    /// <summary>For collections: tests that the rows shown pass, by property and values.</summary>
    public List<(string Property, IReadOnlyList<string> Values)> Conditions { get; } = [];

    /// <summary>For collections: required arguments, each with the property that equals it.</summary>
    public List<(string Argument, string Property)> Arguments { get; } = [];

    /// <summary>For collections: only the first row, as an object.</summary>
    public bool IsFirst { get; private set; }

    public string? Description { get; private set; }

    /// <summary>For collections: the one graph type shown.</summary>
    public string? OnlyType { get; private set; }

    /// <summary>Whether filters and sorts may use it; null: as the type says.</summary>
    public bool? IsFilterable { get; private set; }

    public bool? IsSortable { get; private set; }

    public bool IsIndexed { get; private set; }

    /// <summary>For references: who may see it; null for everybody.</summary>
    public RuleDefinition? Rule { get; internal set; }

    /// <summary>For personal values: who gets more than the mask.</summary>
    public List<PersonalCaseDefinition> Cases { get; } = [];

    /// <summary>For personal values: the navigation to the person whom it is about; null where the row is that person.</summary>
    public string? Subject { get; internal set; }

    /// <summary>For columns and points: the properties that some viewers are shown in its place.</summary>
    public (IReadOnlyList<string> Members, IReadOnlyList<GrantDefinition> For)? Exact { get; internal set; }

    /// <summary>Another name than the property's.</summary>
    public FieldDefinition As(string graphName)
    {
        Name = graphName;
        return this;
    }

    /// <summary>A description other than the property's own docstring.</summary>
    public FieldDefinition Describe(string description)
    {
        Description = description;
        return this;
    }

    /// <summary>An index finds rows by it: it may anchor anonymous viewers' lists of a big table.</summary>
    public FieldDefinition Indexed()
    {
        IsIndexed = true;
        return this;
    }

    /// <summary>Filters may test it although the type's fields are closed to filters.</summary>
    public FieldDefinition Filterable()
    {
        IsFilterable = true;
        return this;
    }

    /// <summary>Lists may be sorted by it although the type's fields are closed to sorts.</summary>
    public FieldDefinition Sortable()
    {
        IsSortable = true;
        return this;
    }

    public FieldDefinition NotFilterable()
    {
        IsFilterable = false;
        IsSortable = false;
        return this;
    }

    /// <summary>Shows only rows of one graph type.</summary>
    public FieldDefinition Only(string graphType)
    {
        OnlyType = graphType;
        return this;
    }

    /// <summary>Of a collection, only rows whose property has one of these values; repeated, all hold.</summary>
    public FieldDefinition Where<TTarget, TValue>(Expression<Func<TTarget, TValue>> property, params IReadOnlyList<TValue> values)
    {
        Conditions.Add((NameOf(property), [.. values.Select(Constant)]));
        return NotFilterable();
    }

    /// <summary>Of a collection, only rows whose property equals the required argument.</summary>
    public FieldDefinition By<TTarget, TValue>(string argument, Expression<Func<TTarget, TValue>> property)
    {
        Arguments.Add((argument, NameOf(property)));
        return NotFilterable();
    }

    /// <summary>Of a collection, the first row in the default order, as one object or null.</summary>
    public FieldDefinition First()
    {
        IsFirst = true;
        return NotFilterable();
    }

    /// <summary>The reference is shown to whoever has a grant on the referring row.</summary>
    public FieldDefinition ShownTo<T>(Action<Grants<T>> grants)
    {
        Rule = new RuleDefinition(Rule?.Public, Grants<T>.Of(grants));
        return NotFilterable();
    }

    /// <summary>The reference is shown to everybody where a property of the referring row has one of these values.</summary>
    public FieldDefinition ShownWhere<T, TValue>(Expression<Func<T, TValue>> property, params IReadOnlyList<TValue> values)
    {
        Rule = new RuleDefinition((NameOf(property), [.. values.Select(Constant)]), Rule?.Grants ?? []);
        return NotFilterable();
    }

    /// <summary>The personal value is shown in full to whoever has a grant.</summary>
    /// <param name="isLogged">Whether each such reading is written down.</param>
    public FieldDefinition InFull<T>(Action<Grants<T>> grants, bool isLogged = false)
    {
        Cases.Add(new PersonalCaseDefinition(Grants<T>.Of(grants), null, null, isLogged));
        return this;
    }

    /// <summary>To whoever has a grant, the personal value is masked for this reason rather than the usual one.</summary>
    public FieldDefinition MaskedBecause<T>(string reason, Action<Grants<T>> grants)
    {
        Cases.Add(new PersonalCaseDefinition(Grants<T>.Of(grants), null, reason, IsLogged: false));
        return this;
    }

    /// <summary>The same, of rows where the property is true.</summary>
    public FieldDefinition MaskedBecause<T>(string reason, Expression<Func<T, bool>> where, Action<Grants<T>> grants)
    {
        Cases.Add(new PersonalCaseDefinition(Grants<T>.Of(grants), (NameOf(where), "true"), reason, IsLogged: false));
        return this;
    }

    /// <summary>Whom the personal value is about.</summary>
    public FieldDefinition About<T, TPerson>(Expression<Func<T, TPerson?>> navigation)
    {
        Subject = NameOf(navigation);
        return this;
    }

    /// <summary>Whoever has a grant is shown this property in place of the coarser one.</summary>
    public FieldDefinition Exactly<T, TValue>(Expression<Func<T, TValue>> property, Action<Grants<T>> grants)
    {
        Exact = ([NameOf(property)], Grants<T>.Of(grants));
        return this;
    }

    /// <summary>Whoever has a grant is shown this place rather than the coarser one.</summary>
    public FieldDefinition Exactly<T>(Expression<Func<T, double?>> longitude, Expression<Func<T, double?>> latitude, Action<Grants<T>> grants)
    {
        Exact = ([NameOf(longitude), NameOf(latitude)], Grants<T>.Of(grants));
        return this;
    }

    internal static string NameOf(LambdaExpression lambda)
    {
        var body = lambda.Body is UnaryExpression convert ? convert.Operand : lambda.Body;
        return body is MemberExpression member ? member.Member.Name : throw new ArgumentException($"{lambda} names no property.");
    }

    private static string Constant<TValue>(TValue value) => value switch
    {
        Enum => EnumNames.Of(value.ToString()!),
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A collection is not restricted by {value}: only by enum values, Booleans and numbers."),
    };
}

/// <summary>Who may see a reference: everybody where a property of the referring row has one of the values, and whoever has a grant.</summary>
public sealed record RuleDefinition((string Property, IReadOnlyList<string> Values)? Public, IReadOnlyList<GrantDefinition> Grants);

/// <inheritdoc cref="PersonalCase"/>
public sealed record PersonalCaseDefinition(IReadOnlyList<GrantDefinition> Grants, (string Property, string Value)? When, string? Reason, bool IsLogged);
