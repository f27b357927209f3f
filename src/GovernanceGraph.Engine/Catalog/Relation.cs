namespace GovernanceGraph.Engine.Catalog;

/// <summary>How rows of one entity lead to rows of another: <c>target.To = source.From</c>, perhaps through a link table.</summary>
public sealed class Relation(string name, Entity target, Column from, Column to, bool isCollection, bool isRequired, LinkTable? through = null)
{
    /// <summary>The C# navigation it is mapped from.</summary>
    public string Name => name;

    public Entity Target => target;

    /// <summary>The column of the source's row.</summary>
    public Column From => from;

    /// <summary>The column of the target's row, or of the link table's when there is one.</summary>
    public Column To => to;

    public bool IsCollection => isCollection;

    /// <summary>For a to-one relation: whether the row always exists (a foreign key that cannot be null).</summary>
    public bool IsRequired => isRequired;

    /// <summary>The table between the two of a many-to-many relation.</summary>
    public LinkTable? Through => through;
}

/// <summary>The table of a many-to-many relation; <c>link.ToTarget = target.Key</c>.</summary>
public sealed record LinkTable(string Table, Column ToTarget);
