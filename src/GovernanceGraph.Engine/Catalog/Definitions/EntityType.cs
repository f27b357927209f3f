using System.Linq.Expressions;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog.Access;

namespace GovernanceGraph.Engine.Catalog.Definitions;

/// <summary>What the graph shows of one table: declared once per concept, in one file, field by field. What is not declared is not in the graph.</summary>
public abstract class EntityType(Type clrType)
{
    public Type ClrType => clrType;

    /// <summary>The graph type's name; the interface's when there are variants.</summary>
    public string Name { get; protected set; } = clrType.Name;

    public string? Description { get; protected set; }

    public List<FieldDefinition> Fields { get; } = [];

    /// <summary>Tests that filters may ask for by name.</summary>
    public List<FilterDefinition> Filters { get; } = [];

    public List<VariantDefinition> Variants { get; } = [];

    /// <summary>The property whose value tells the variants apart.</summary>
    public string? TypeTag { get; protected set; }

    public bool IsBig { get; protected set; }

    /// <summary>Whether filters and sorts may use fields that do not say otherwise; false for types of persons.</summary>
    public bool IsOpenToFilters { get; protected set; } = true;

    /// <summary>The point by which lists may be searched (<c>near</c>, <c>box</c>); an index serves it.</summary>
    public (string Longitude, string Latitude)? Place { get; protected set; }

    public List<(string Property, IReadOnlyList<string> Values)> PublicConditions { get; } = [];

    /// <summary>References to rows that must all be visible.</summary>
    public List<string> PublicThrough { get; } = [];

    public List<string> PublicAnyOf { get; } = [];

    /// <summary>Whether no row is public.</summary>
    public bool IsNeverPublic { get; protected set; }

    /// <summary>Who may see rows that are not public.</summary>
    public List<GrantDefinition> Grants { get; } = [];

    /// <summary>Whether its rows are about persons: who may not count people exactly is told rounded counts of them, and none with a free filter.</summary>
    public bool IsOfPeople { get; protected set; }

    public string? ValidFrom { get; private set; }

    public string? ValidTo { get; private set; }

    public string? HappenedAt { get; private set; }

    public bool ListsCurrent { get; private set; }

    public List<(string Property, bool Descending)> DefaultOrder { get; } = [];

    protected void SetDates(string? from, string? to, bool listsCurrent) => (ValidFrom, ValidTo, ListsCurrent) = (from, to, listsCurrent);

    protected void SetHappened(string instant) => HappenedAt = instant;

    public List<string> IndexedOrders { get; } = [];

    /// <summary>What makes the rows a log that can be followed; null when they are none.</summary>
    public EventLogDefinition? Log { get; protected set; }

    /// <summary>What rows are found by; empty when search does not find them.</summary>
    public IReadOnlyList<SearchFieldDefinition> Searched { get; protected set; } = [];
}

/// <summary>A test of a row that filters may ask for by name, beside those of its fields.</summary>
/// <param name="Test">What holds of the row, as <see cref="Groups.RowFormula"/> can say it.</param>
public sealed record FilterDefinition(string Name, string Description, LambdaExpression Test);

/// <summary>A concrete graph type among several of one table.</summary>
/// <param name="Tag">The value of <see cref="EntityType.TypeTag"/>, as stored.</param>
/// <param name="Scopes">As a scope: its places among the scope columns, each with the property and value that tell it (none for a single place).</param>
public sealed record VariantDefinition(string Name, string Tag, string Description, IReadOnlyList<(int Level, string? Property, string? Value)> Scopes)
{
    public List<FieldDefinition> Fields { get; } = [];
}

/// <inheritdoc cref="EntityType"/>
public abstract class EntityType<T>() : EntityType(typeof(T))
{
    protected FieldDefinition Field<TValue>(Expression<Func<T, TValue>> property) => Add(new FieldDefinition(FieldKind.Column, CamelCase(NameOf(property)), NameOf(property)));

    /// <summary>A personal value, shown through a mask to whoever may not read it; never filtered or sorted by.</summary>
    protected FieldDefinition Personal<TValue>(Expression<Func<T, TValue>> property, Mask mask) => Add(new FieldDefinition(FieldKind.Personal, CamelCase(NameOf(property)), NameOf(property)) { Mask = mask });

    /// <summary>A personal value of the row behind a to-one relation.</summary>
    protected FieldDefinition Personal<TTarget, TValue>(string name, Expression<Func<T, TTarget?>> navigation, Expression<Func<TTarget, TValue>> property, Mask mask) =>
        Add(new FieldDefinition(FieldKind.Personal, name, NameOf(navigation)) { SecondMember = NameOf(property), Mask = mask });

    protected FieldDefinition Point(string name, Expression<Func<T, double?>> longitude, Expression<Func<T, double?>> latitude) =>
        Add(new FieldDefinition(FieldKind.Point, name, NameOf(longitude)) { SecondMember = NameOf(latitude) });

    /// <summary>The row's place, by which lists may be searched.</summary>
    protected FieldDefinition PlacedAt(string name, Expression<Func<T, double?>> longitude, Expression<Func<T, double?>> latitude)
    {
        Place = (NameOf(longitude), NameOf(latitude));
        return Point(name, longitude, latitude);
    }

    /// <summary>Another object, or null.</summary>
    protected FieldDefinition Reference<TTarget>(Expression<Func<T, TTarget?>> navigation) => Add(new FieldDefinition(FieldKind.Reference, CamelCase(NameOf(navigation)), NameOf(navigation)));

    /// <summary>A connection to related objects.</summary>
    protected FieldDefinition Collection<TTarget>(Expression<Func<T, IEnumerable<TTarget>>> navigation) => Add(new FieldDefinition(FieldKind.Collection, CamelCase(NameOf(navigation)), NameOf(navigation)));

    /// <summary>A connection to all objects that lie in this one as a scope, at any depth.</summary>
    protected FieldDefinition Within<TTarget>(string name, string description) => Add(new FieldDefinition(FieldKind.Scoped, name, "") { Target = typeof(TTarget) }.Describe(description));

    /// <summary>A name in the language asked for.</summary>
    protected FieldDefinition Label(string name, Expression<Func<T, string?>> chinese, Expression<Func<T, string?>> english) =>
        Add(new FieldDefinition(FieldKind.Label, name, NameOf(chinese)) { SecondMember = NameOf(english) }.NotFilterable());

    /// <summary>The scopes that this one lies in, outermost first, as a plain list.</summary>
    protected FieldDefinition Ancestors(string name, string description) => Add(new FieldDefinition(FieldKind.Ancestors, name, "").Describe(description).NotFilterable());

    /// <summary>The rows that a function of the database gives for this one, as a plain list in their default order.</summary>
    /// <param name="most">How many are shown at most.</param>
    /// <param name="arguments">The properties that are the function's arguments, in its order.</param>
    protected FieldDefinition Called<TTarget>(string name, string function, int most, params IReadOnlyList<Expression<Func<T, object?>>> arguments) =>
        Add(new FieldDefinition(FieldKind.Called, name, "") { Target = typeof(TTarget), Function = (function, [.. arguments.Select(NameOf)], most) }.NotFilterable());

    /// <summary>A column of the row behind a to-one relation.</summary>
    protected FieldDefinition Through<TTarget, TValue>(string name, Expression<Func<T, TTarget?>> navigation, Expression<Func<TTarget, TValue>> property) =>
        Add(new FieldDefinition(FieldKind.Through, name, NameOf(navigation)) { SecondMember = NameOf(property) });

    /// <summary>An object of the same row that groups <paramref name="fields"/>, such as a community's <c>governance</c>.</summary>
    /// <param name="typeName">The name of the object's type, which no other part may have.</param>
    protected FieldDefinition Part(string name, string typeName, string description, Action fields)
    {
        var part = Add(new FieldDefinition(FieldKind.Part, name, "") { TypeName = typeName }.Describe(description).NotFilterable());
        var outer = _target;
        _target = part.Parts;
        fields();
        _target = outer;
        return part;
    }

    /// <summary>A plain list that C# chooses for each row.</summary>
    protected FieldDefinition Chosen(string name, string description, Choices.RowChoice choice) => Add(new FieldDefinition(FieldKind.Choice, name, "") { Choice = choice }.Describe(description).NotFilterable());

    /// <summary>A test that filters may ask for by name: a Boolean that no column holds.</summary>
    protected void FilteredBy(string name, string description, Expression<Func<T, bool>> test) => Filters.Add(new FilterDefinition(name, description, test));

    /// <summary>A concrete type among several of this table.</summary>
    protected void Variant<TTag>(string name, TTag tag, string description, IReadOnlyList<(int, string?, string?)> scopes, Action? fields = null)
        where TTag : struct, Enum
    {
        var variant = new VariantDefinition(name, EnumNames.Of(tag.ToString()), description, scopes);
        Variants.Add(variant);
        _target = variant.Fields;
        fields?.Invoke();
        _target = null;
    }

    protected void TaggedBy<TTag>(Expression<Func<T, TTag>> property) => TypeTag = NameOf(property);

    /// <summary>Rows are public only where the property has this value.</summary>
    protected void PublicWhen<TValue>(Expression<Func<T, TValue>> property, params IReadOnlyList<TValue> values)
        where TValue : struct, Enum => PublicConditions.Add((NameOf(property), [.. values.Select(v => EnumNames.Of(v.ToString()))]));

    /// <summary>A row holds from its first to its last day, both included; null is open. <c>asOf</c> shows the rows of its day.</summary>
    /// <param name="listsCurrent">Whether lists leave out rows that have ended, unless another day is asked for.</param>
    protected void Dated(Expression<Func<T, DateOnly?>>? from, Expression<Func<T, DateOnly?>>? to, bool listsCurrent = false) =>
        SetDates(from is null ? null : NameOf(from), to is null ? null : NameOf(to), listsCurrent);

    /// <summary>A row came to be at this instant: <c>asOf</c> an earlier day it is not there.</summary>
    protected void Happened<TInstant>(Expression<Func<T, TInstant>> instant) => SetHappened(NameOf(instant));

    /// <summary>No row is public.</summary>
    protected void PublicNever() => IsNeverPublic = true;

    /// <summary>Whoever has one of these sees a row that is not public.</summary>
    protected void ShownTo(Action<Grants<T>> grants) => Grants.AddRange(Definitions.Grants<T>.Of(grants));

    /// <summary>A row is the viewer's own where the navigation leads to them.</summary>
    protected void Own<TTarget>(Expression<Func<T, TTarget?>> navigation, ViewerKey of = ViewerKey.Person) => ShownTo(g => g.Own(navigation, of));

    /// <summary>A row is shown to whoever holds one of the roles in an area that it lies in.</summary>
    protected void InArea(params IReadOnlyList<string> roles) => ShownTo(g => g.InArea(roles));

    /// <summary>A row is shown to whoever holds one of the roles in the organisation that it refers to.</summary>
    protected void InOrganisation<TTarget>(Expression<Func<T, TTarget?>> navigation, params IReadOnlyList<string> roles) => ShownTo(g => g.InOrganisation(navigation, roles));

    /// <summary>A row is shown to whoever holds one of the roles, wherever.</summary>
    protected void Anywhere(params IReadOnlyList<string> roles) => ShownTo(g => g.Anywhere(roles));

    /// <summary>A row is public where the row it refers to is; and who may see that one may see this.</summary>
    protected void PublicAs<TTarget>(Expression<Func<T, TTarget?>> navigation) => PublicThrough.Add(NameOf(navigation));

    /// <summary>A row may be asked for by its id only where one of these collections has a row.</summary>
    protected void PublicWithAny<TTarget>(Expression<Func<T, IEnumerable<TTarget>>> navigation) => PublicAnyOf.Add(NameOf(navigation));

    protected void OrderedBy<TValue>(Expression<Func<T, TValue>> property, bool descending = false) => DefaultOrder.Add((NameOf(property), descending));

    /// <summary>Indexes serve this order in every scope.</summary>
    protected void IndexedBy<TValue>(Expression<Func<T, TValue>> property) => IndexedOrders.Add(NameOf(property));

    /// <summary>Search finds rows by these properties, which the model's search vector is made of. All of them are fields that everybody may read.</summary>
    protected void Searchable(Action<SearchFields<T>> declare)
    {
        var fields = new SearchFields<T>();
        declare(fields);
        Searched = fields.All;
    }

    /// <summary>The rows are a log that can be followed, page by page and live.</summary>
    /// <typeparam name="TFloor">The entity of one row that says up to where the log is no longer kept, by properties of the same names as the keys.</typeparam>
    /// <param name="horizon">The database's function of the turn from which on rows may still come.</param>
    /// <param name="channel">What the database notifies on when there are new rows.</param>
    protected void Logged<TFloor, TKind, TSubject>(Expression<Func<T, long>> turn, Expression<Func<T, long>> sequence, Expression<Func<T, TKind>> kind, Expression<Func<T, TSubject?>> subject, string horizon, string channel) =>
        Log = new EventLogDefinition(NameOf(turn), NameOf(sequence), NameOf(kind), NameOf(subject), typeof(TFloor), horizon, channel);

    private List<FieldDefinition>? _target;

    private FieldDefinition Add(FieldDefinition field)
    {
        (_target ?? Fields).Add(field);
        return field;
    }

    private static string NameOf(LambdaExpression lambda) => FieldDefinition.NameOf(lambda);

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
