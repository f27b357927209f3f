using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog.Access;
using GovernanceGraph.Engine.Catalog.Choices;
using GovernanceGraph.Engine.Sql;

namespace GovernanceGraph.Engine.Catalog;

/// <summary>What a field of the graph reads. The planner knows these and no word of the domain.</summary>
public abstract record Binding;

/// <summary>A column of the row.</summary>
public sealed record ColumnBinding(Column Column) : Binding
{
    /// <summary>What some viewers are shown in its place; filters and sorts know the column only.</summary>
    public Exact<Column>? Exact { get; init; }
}

/// <summary>A Boolean that no column holds; filters only. Never null: what compares with null is false.</summary>
/// <param name="Test">What it says of a row, in C#.</param>
/// <param name="Of">The same of a row by its alias, in SQL.</param>
public sealed record FormulaBinding(System.Linq.Expressions.LambdaExpression Test, Func<string, Expr> Of) : Binding;

/// <summary>What viewers with one of the grants are shown in place of a coarser value.</summary>
public sealed record Exact<T>(T Value, EquatableList<Grant> For);

/// <summary>The object's global id.</summary>
public sealed record IdBinding : Binding;

/// <summary>A personal value: shown as an object that says whether and why it is masked.</summary>
/// <param name="Through">The to-one relation to the row that has it; null for the row's own.</param>
/// <param name="Subject">The column of the row itself that holds the key of the person whom it is about.</param>
public sealed record PersonalBinding(Column Column, Mask Mask, Relation? Through = null, Column? Subject = null) : Binding
{
    /// <summary>What the field is called in the log of who read what.</summary>
    public string Name { get; init; } = "";

    /// <summary>Who gets more than the mask, tested on the row itself.</summary>
    public EquatableList<PersonalCase> Cases { get; init; } = new([]);
}

/// <summary>A place made of two columns; null when they are.</summary>
public sealed record PointBinding(Column Longitude, Column Latitude) : Binding
{
    /// <summary>What some viewers are shown in its place; <c>near</c> and <c>box</c> know the coarser place only.</summary>
    public Exact<(Column Longitude, Column Latitude)>? Exact { get; init; }
}

/// <summary>Another object, or null. <paramref name="Rule"/>: who may see it, tested on the referring row; null: everybody.</summary>
public sealed record ReferenceBinding(Relation Relation, FieldRule? Rule = null) : Binding;

/// <summary>A name in the viewer's language, of two columns; the second language falls back to the first.</summary>
public sealed record LabelBinding(Column Chinese, Column English) : Binding;

/// <summary>A column of the row behind a to-one relation.</summary>
public sealed record ThroughBinding(Relation Relation, Column Column) : Binding;

/// <summary>A page of the related rows, perhaps of one type only.</summary>
public sealed record CollectionBinding(Relation Relation, NodeType? Only = null) : Binding
{
    /// <summary>Which of them.</summary>
    public Restriction Restriction { get; init; } = Restriction.None;
}

/// <summary>The scopes that this object, itself a scope, lies in: a plain list of at most one per level.</summary>
public sealed record AncestorsBinding : Binding;

/// <summary>The rows that a function of the database gives for columns of this row: a plain list, in the entity's order, bounded by what the function can give.</summary>
/// <param name="Arguments">The columns that are the function's arguments, in its order.</param>
/// <param name="Most">How many rows are shown at most.</param>
public sealed record CalledBinding(Entity Entity, string Function, EquatableList<Column> Arguments, int Most) : Binding;

/// <summary>A page of the rows that lie in this object as a scope, at any depth.</summary>
public sealed record ScopedBinding(Entity Entity, NodeType? Only = null) : Binding
{
    /// <summary>Which of them.</summary>
    public Restriction Restriction { get; init; } = Restriction.None;
}

/// <summary>The first row, in the default order, of a page that <paramref name="Page"/> would give; null when there is none.</summary>
public sealed record FirstBinding(Binding Page) : Binding;

/// <summary>An object that groups fields of the same row; always there.</summary>
public sealed record PartBinding(GraphQL.Types.ObjectGraphType Type) : Binding;

/// <summary>A list that C# chooses for each row.</summary>
/// <param name="Type">The graph type of an item.</param>
/// <param name="Facts">Where what it is chosen by is found.</param>
/// <param name="Names">The fields of an item.</param>
/// <param name="Items">Of each item of the table the JSON of each field.</param>
public sealed record ChoiceBinding(RowChoice Choice, GraphQL.Types.ObjectGraphType Type, EquatableList<ChoiceFact> Facts, string[] Names, byte[][][] Items) : Binding
{
    /// <summary>The Boolean field by which the list may be narrowed, and so the argument; null for none.</summary>
    public string? NarrowedBy { get; init; }
}

/// <summary>A column of the row, or of one that it refers to.</summary>
/// <param name="Way">From the row to the one that has the column.</param>
public sealed record ChoiceFact(IReadOnlyList<Relation> Way, Column Column);

/// <summary>Root: a page of all rows, perhaps of one type only.</summary>
public sealed record ListBinding(Entity Entity, NodeType? Only = null) : Binding;

/// <summary>Root: one object, found by exactly one of several sets of arguments.</summary>
public sealed record LookupBinding(Entity Entity, NodeType? Only, IReadOnlyList<Lookup> Lookups) : Binding;

/// <summary>Arguments that together name one row; an empty <paramref name="Columns"/> means the global id.</summary>
public sealed record Lookup(IReadOnlyList<(string Argument, Column? Column)> Arguments);

/// <summary>Root: the rows of several entities that a text is found in, best first.</summary>
public sealed record SearchBinding(IReadOnlyList<Entity> Entities) : Binding;

/// <summary>Root: a page of a log, in its order.</summary>
public sealed record LogBinding(Entity Entity) : Binding;

/// <summary>Root of a subscription: each row of a log as it comes.</summary>
/// <param name="Subject">The reference to the object that the row is about, which may be filtered by; null where the rows themselves are all that is shown.</param>
public sealed record LogStreamBinding(Entity Entity, ReferenceBinding? Subject) : Binding;

/// <summary>Root: the rows that a function of the database gives for the arguments.</summary>
public sealed record CallBinding(Entity Entity, IRowCall Call) : Binding;

/// <summary>Root: who asks.</summary>
public sealed record ViewerBinding : Binding;

/// <summary>Of the viewer: something the server knows without the database.</summary>
public sealed record ViewerFactBinding(Func<Values.RequestValues, object?> Fact) : Binding;

/// <summary>Of the viewer: an object of numbers; null where nobody counts.</summary>
public sealed record ViewerNumbersBinding(GraphQL.Types.ObjectGraphType Type) : Binding;

/// <summary>Of the viewer: the row whose key is theirs; null where they have none.</summary>
public sealed record ViewerRowBinding(Entity Entity, ViewerKey Of) : Binding;

/// <summary>Of the viewer: a page of the rows whose column holds their key.</summary>
public sealed record ViewerRowsBinding(Entity Entity, OwnGrant Own) : Binding;

/// <summary>Root: <c>node(id)</c>.</summary>
public sealed record NodeBinding : Binding;

/// <summary>Root: <c>nodes(ids)</c>.</summary>
public sealed record NodesBinding : Binding;

/// <summary>Root: an object whose key C# finds from the arguments before the statement is sent (a point becomes an area).</summary>
public sealed record ResolvedBinding(IKeyResolver Resolver) : Binding
{
    /// <summary>What gives the row, where no table has it; null where one does.</summary>
    public InstantCall? Call { get; init; }
}

/// <summary>A function of the database that takes both keys of a row and an instant, and gives the row as it is then. What is dated below it is shown as of the instant's day in the scope's time zone.</summary>
/// <param name="Function">The function's name, unquoted.</param>
/// <param name="With">The argument that names the second key by an id; the first is the one that C# finds.</param>
/// <param name="Instant">The argument that says the instant; the present where it is not given.</param>
public sealed record InstantCall(string Function, ReferenceArgument With, string Instant);

/// <summary>An argument whose id names the row that a relation's column refers to.</summary>
public sealed record ReferenceArgument(string Name, Relation Relation);

/// <summary>A column that holds a list of scalars.</summary>
public sealed record ListColumnBinding(Column Column) : Binding;
