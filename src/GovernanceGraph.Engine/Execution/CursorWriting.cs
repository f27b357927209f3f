using System.Buffers;
using System.Buffers.Binary;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Execution;

/// <summary>The bytes of cursors: see <see cref="Identity.CursorCodec"/> for the layout.</summary>
internal static class CursorWriting
{
    /// <summary>Sort keys are at most 500 characters of text each (see <see cref="Catalog.Column.IsSortable"/>).</summary>
    public const int MaxPayload = 2 + Identity.CursorCodec.MaxKeys * (2 + 500 * 4);

    /// <summary>What the signature binds the cursors of a connection to, worked out once per request.</summary>
    public static ReadOnlySpan<byte> Scope(CursorScope scope, RequestValues values)
    {
        if (values.Remembered<ArrayBufferWriter<byte>>(scope) is { } known) return known.WrittenSpan;
        var writer = new ArrayBufferWriter<byte>(256);
        scope.Write(values, writer);
        values.Remember(scope, writer);
        return writer.WrittenSpan;
    }

    public static int Payload(int[] slots, Record row, Span<byte> payload)
    {
        payload[0] = (byte)slots.Length;
        payload[1] = 0;
        var at = 2;
        for (var i = 0; i < slots.Length; i++)
        {
            if (row.IsNull(slots[i]))
            {
                payload[1] |= (byte)(1 << i);
                continue;
            }

            var key = row[slots[i]];
            BinaryPrimitives.WriteUInt16BigEndian(payload[at..], (ushort)key.Length);
            key.CopyTo(payload[(at + sizeof(ushort))..]);
            at += sizeof(ushort) + key.Length;
        }

        return at;
    }
}
