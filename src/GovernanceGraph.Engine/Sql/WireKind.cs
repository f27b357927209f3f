namespace GovernanceGraph.Engine.Sql;

/// <summary>The binary form in which PostgreSQL sends a value inside a record; <c>WireFormatTests</c> pins each.</summary>
public enum WireKind
{
    /// <summary>UTF-8 bytes (text, and enums kept as text).</summary>
    Text,

    /// <summary>smallint, integer and bigint: 2, 4 or 8 bytes, big-endian; the length tells which.</summary>
    Integer,

    /// <summary>One byte, 0 or 1.</summary>
    Boolean,

    /// <summary>double precision: 8 bytes, IEEE 754, big-endian.</summary>
    Float,

    /// <summary>numeric: base-10,000 digits with weight, sign and scale.</summary>
    Numeric,

    /// <summary>timestamptz: microseconds since 2000-01-01 UTC.</summary>
    Instant,

    /// <summary>date: days since 2000-01-01.</summary>
    Day,

    /// <summary>uuid: 16 bytes, big-endian.</summary>
    Uuid,

    /// <summary>jsonb read as text: UTF-8 bytes of a JSON value.</summary>
    Json,

    /// <summary>text[]: one dimension of UTF-8 strings.</summary>
    TextList,
}
