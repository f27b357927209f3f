namespace GovernanceGraph.Domain.Commands;

/// <summary>A step that was taken under a key of the caller's choice (幂等键): asked for again with the same key it is answered, not taken, again. Written in the step's own transaction, so that
/// there is one exactly when the step happened, and of many at once one writes it and the others wait for it. Kept for <see cref="KeptFor"/>.</summary>
public sealed class IdempotencyKey
{
    /// <summary>Longest <see cref="Viewer"/>, in characters.</summary>
    public const int ViewerMaxLength = 80;

    /// <summary>Longest <see cref="Key"/>, in characters.</summary>
    public const int KeyMaxLength = 255;

    /// <summary>Longest <see cref="Command"/>, in characters.</summary>
    public const int CommandMaxLength = 80;

    /// <summary>Longest <see cref="Answer"/>, in characters: keys of objects, never values of theirs.</summary>
    public const int AnswerMaxLength = 20_000;

    /// <summary>How long it is kept at least; the same key later is a new one.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromHours(48);

    /// <summary>Whose key it is: two viewers' keys never meet.</summary>
    public required string Viewer { get; init; }

    /// <summary>The key, as the caller chose it.</summary>
    public required string Key { get; init; }

    /// <summary>The step.</summary>
    public required string Command { get; init; }

    /// <summary>The SHA-256 of its input.</summary>
    public required byte[] InputHash { get; init; }

    /// <summary>What it gave back, as JSON: the keys of the objects.</summary>
    public required string Answer { get; set; }

    /// <summary>When it was taken.</summary>
    public DateTime At { get; init; }
}
