using System.Buffers;
using System.Buffers.Binary;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning;

/// <summary>A cursor given to a connection: gives its keys after its signature was checked, once per request.</summary>
public sealed class CursorInput(CursorCodec codec, CursorScope scope, Argument cursor, IReadOnlyList<Column> keys)
{
    /// <summary>Which keys are null. Read before the signature is checked: it only picks the plan, whose parameters check.</summary>
    public bool[] Nulls(RequestValues values)
    {
        var raw = CursorCodec.Unpack((string)cursor.Read(values)!);
        bool IsNull(int key) => (raw[1] >> key & 1) == 1;
        if (raw[0] != keys.Count || raw[1] >> keys.Count != 0 || (Enumerable.Range(0, keys.Count).All(IsNull) && keys.Any(k => !k.IsNullable))) throw CursorCodec.Invalid();   // all null: no parameter would check it, and the id never is
        return [.. keys.Select((_, i) => IsNull(i))];
    }

    public object? Read(RequestValues values, int key)
    {
        var decoded = values.Remembered<object?[]>(this);
        if (decoded is null) values.Remember(this, decoded = Decode(values));
        return decoded[key];
    }

    private object?[] Decode(RequestValues values)
    {
        var bytes = new ArrayBufferWriter<byte>();
        scope.Write(values, bytes);
        var payload = codec.Verify(CursorCodec.Unpack((string)cursor.Read(values)!), bytes.WrittenSpan, scope.IsSealed);
        var decoded = new object?[keys.Count];
        var at = 2;
        for (var i = 0; i < keys.Count; i++)
        {
            if ((payload[1] >> i & 1) == 1) continue;
            var length = BinaryPrimitives.ReadUInt16BigEndian(payload[at..]);
            decoded[i] = Wire.Read(payload.Slice(at + sizeof(ushort), length), keys[i]);
            at += sizeof(ushort) + length;
        }

        return decoded;
    }
}
