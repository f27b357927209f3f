using System.Buffers;
using System.Numerics;
using System.Text.Json;

namespace GovernanceGraph.Engine.Gate;

/// <summary>
/// The keys seen so far, each with the object that holds it: an open-addressed table over the JSON's own bytes. Hashes are seeded per process,
/// so nobody can choose keys that collide. Keys are compared as they read, not as they are written: <c>"\u0061"</c> is <c>"a"</c>.
/// </summary>
internal ref struct KeySet
{
    private const int IntsPerSlot = 3;
    private const int SlotsWithoutPool = 64;
    internal const int SlotsOnStack = SlotsWithoutPool * IntsPerSlot;
    /// <summary>The shortest member, <c>"":0,</c>, is five bytes.</summary>
    private const int LeastMemberBytes = 5;
    private readonly ReadOnlySpan<byte> _json;
    /// <summary>Per slot: number of the object (0: free), start and end of the key's token.</summary>
    private readonly Span<int> _slots;
    private readonly int[]? _pooled;
    private readonly int _mask;

    /// <param name="most">The most keys that will be added; the scan stops beyond.</param>
    internal KeySet(ReadOnlySpan<byte> json, int most, Span<int> stack)
    {
        _json = json;
        var keys = Math.Min(most, json.Length / LeastMemberBytes) + 1;
        var slots = Math.Max(SlotsWithoutPool, (int)BitOperations.RoundUpToPowerOf2((uint)keys * 2));
        _mask = slots - 1;
        _pooled = slots > SlotsWithoutPool ? ArrayPool<int>.Shared.Rent(slots * IntsPerSlot) : null;
        _slots = _pooled is null ? stack : _pooled.AsSpan(0, slots * IntsPerSlot);
        _slots.Clear();
    }

    /// <returns>False when the object already holds the key.</returns>
    internal readonly bool Add(int owner, Range token)
    {
        var reader = Read(_json[token]);
        Span<byte> name = stackalloc byte[_json[token].Length];
        name = name[..reader.CopyString(name)];
        for (var slot = Hash(owner, name) & _mask; ; slot = (slot + 1) & _mask)
        {
            var entry = _slots.Slice(slot * IntsPerSlot, IntsPerSlot);
            if (entry[0] == 0)
            {
                (entry[0], entry[1], entry[2]) = (owner, token.Start.Value, token.End.Value);
                return true;
            }
            if (entry[0] == owner && Read(_json[entry[1]..entry[2]]).ValueTextEquals(name))
                return false;
        }
    }

    internal readonly void Dispose()
    {
        if (_pooled is not null)
            ArrayPool<int>.Shared.Return(_pooled);
    }

    private static int Hash(int owner, ReadOnlySpan<byte> name)
    {
        var hash = new HashCode();
        hash.Add(owner);
        hash.AddBytes(name);
        return hash.ToHashCode();
    }

    private static Utf8JsonReader Read(ReadOnlySpan<byte> token)
    {
        var reader = new Utf8JsonReader(token);
        reader.Read();
        return reader;
    }
}
