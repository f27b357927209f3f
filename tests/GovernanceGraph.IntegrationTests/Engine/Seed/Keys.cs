using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.IntegrationTests.Engine.Seed;

/// <summary>Keys that are the same in every run, in an order that has nothing to do with the order of writing.</summary>
internal static class Keys
{
    public static Guid Of<T>(int number) where T : Entity
    {
        Span<byte> bytes = stackalloc byte[16];
        BitConverter.TryWriteBytes(bytes, (uint)number * 2654435761u);
        foreach (var c in typeof(T).Name) bytes[10] = (byte)(bytes[10] * 31 + c);
        bytes[6] = 0x70;
        bytes[8] = 0x80;
        bytes[15] = (byte)number;
        return new Guid(bytes, bigEndian: true);
    }
}
