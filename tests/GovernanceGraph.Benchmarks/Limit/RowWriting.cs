using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text.Json;
using Npgsql;

namespace GovernanceGraph.Benchmarks.Limit;

/// <summary>What the limit's answers share: columns to members, small objects, page ends.</summary>
internal static class RowWriting
{
    public static void Text(this Utf8JsonWriter json, JsonEncodedText name, NpgsqlDataReader row, int column)
    {
        if (row.IsDBNull(column)) json.WriteNull(name);
        else json.WriteString(name, row.GetString(column));
    }

    public static void Instant(this Utf8JsonWriter json, JsonEncodedText name, NpgsqlDataReader row, int column)
    {
        if (row.IsDBNull(column)) json.WriteNull(name);
        else json.WriteString(name, row.GetDateTime(column));
    }

    public static void Number(this Utf8JsonWriter json, JsonEncodedText name, NpgsqlDataReader row, int column)
    {
        if (row.IsDBNull(column)) json.WriteNull(name);
        else json.WriteNumber(name, row.GetInt32(column));
    }

    /// <summary><c>name: { name: … }</c>, or null where there is no such row.</summary>
    public static void Named(this Utf8JsonWriter json, JsonEncodedText name, NpgsqlDataReader row, int column)
    {
        if (row.IsDBNull(column))
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString(Names.Name, row.GetString(column));
        json.WriteEndObject();
    }

    /// <summary><c>name: { name: { value: … } }</c> of a masked name, or null where there is no person.</summary>
    public static void Person(this Utf8JsonWriter json, JsonEncodedText name, NpgsqlDataReader row, int column)
    {
        if (row.IsDBNull(column))
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteStartObject(Names.Name);
        json.WriteString(Names.Value, row.GetString(column));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The page's end: whether there is more, and the last row's sort key and id as a cursor (unsigned).</summary>
    public static void PageInfo(this Utf8JsonWriter json, bool hasMore, (long Sort, Guid Id)? last)
    {
        json.WriteStartObject(Names.PageInfo);
        json.WriteBoolean(Names.HasNextPage, hasMore);
        if (last is { } end) Cursor(json, end.Sort, end.Id);
        else json.WriteNull(Names.EndCursor);
        json.WriteEndObject();
    }

    private static void Cursor(Utf8JsonWriter json, long sort, Guid id)
    {
        Span<byte> raw = stackalloc byte[sizeof(long) + 16];
        BinaryPrimitives.WriteInt64BigEndian(raw, sort);
        id.TryWriteBytes(raw[sizeof(long)..], bigEndian: true, out _);
        Span<byte> text = stackalloc byte[40];
        json.WriteString(Names.EndCursor, text[..Base64Url.EncodeToUtf8(raw, text)]);
    }
}
