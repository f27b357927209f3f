namespace GovernanceGraph.Domain.Storage;

/// <summary>Bytes that all servers of one database share, such as the key that signs cursors. Never part of the graph: nothing public may read or name it.</summary>
public sealed class Secret
{
    /// <summary>The name of the key that signs page cursors; the first migration makes its 32 random bytes.</summary>
    public const string CursorKey = "cursor-key";

    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 100;

    /// <summary>What the bytes are for; the key of the table.</summary>
    public required string Name { get; init; }

    /// <summary>The bytes.</summary>
    public required byte[] Value { get; set; }
}
