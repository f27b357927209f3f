namespace GovernanceGraph.Domain.Imports;

/// <summary>Where a row of a directory comes from (导入记录), so that a later import knows which rows its source gave and no longer gives. Never part of the graph.</summary>
public sealed class ImportedRow
{
    /// <summary>Longest <see cref="Entity"/>, in characters; PostgreSQL's own limit for names of tables.</summary>
    public const int EntityMaxLength = 63;

    /// <summary>Longest <see cref="ExternalId"/>, in characters: a membership has no id of its own and is told by those of person, organisation, post and the like.</summary>
    public const int ExternalIdMaxLength = 1000;

    /// <summary>The key of the row, a UUIDv5 of the source and the external id; no two tables share one.</summary>
    public Guid RowId { get; init; }

    /// <summary>The table that the row is in (数据表), such as <c>services</c>.</summary>
    public required string Entity { get; init; }

    /// <summary>The source it was imported from (数据来源).</summary>
    public required string Source { get; init; }

    /// <summary>The id in that source (外部编号).</summary>
    public required string ExternalId { get; init; }

    /// <summary>The day on which an import retired it because its source no longer gave it (停用日期); null while the source gives it.</summary>
    public DateOnly? RetiredOn { get; set; }
}
