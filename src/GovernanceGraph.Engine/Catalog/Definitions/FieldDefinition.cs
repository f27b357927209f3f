using GovernanceGraph.Engine.Access;

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

    public string? Description { get; private set; }

    /// <summary>For collections: the one graph type shown.</summary>
    public string? OnlyType { get; private set; }

    /// <summary>Whether filters and sorts may use it; null: as the type says.</summary>
    public bool? IsFilterable { get; private set; }

    public bool? IsSortable { get; private set; }

    public bool IsIndexed { get; private set; }

    /// <summary>The reference is hidden unless this property of the referring row is not one of these values.</summary>
    public (string Property, IReadOnlyList<string> Values)? HiddenWhen { get; private set; }

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

    public FieldDefinition Hidden(string property, params IReadOnlyList<string> values)
    {
        HiddenWhen = (property, values);
        return this;
    }
}
