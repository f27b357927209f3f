namespace GovernanceGraph.IntegrationTests.Access.Seed;

/// <summary>The rows that every table has one of each of; a row refers to rows of its own world wherever it can.</summary>
internal enum World
{
    /// <summary>In area A, hidden where the type hides rows, and about the person who asks as resident and volunteer.</summary>
    Own,

    /// <summary>In area A, public where the type has public rows, about another person.</summary>
    Open,

    /// <summary>In area A, hidden where the type hides rows, about a third person.</summary>
    Hidden,

    /// <summary>In area B of another subdistrict, hidden where the type hides rows, about a person there.</summary>
    Elsewhere,
}

internal static class Worlds
{
    public static readonly World[] All = Enum.GetValues<World>();

    /// <summary>The key of a table's row in a world; says nothing of the world.</summary>
    public static Guid Key(Type type, World world)
    {
        var bytes = System.Security.Cryptography.MD5.HashData(System.Text.Encoding.UTF8.GetBytes($"{type.Name}/{world}"));
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    public static Guid Key<T>(World world) => Key(typeof(T), world);
}
