using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Domain.Commands;

namespace GovernanceGraph.Contract.Commands;

/// <summary>What every step takes that changes something.</summary>
public abstract record KeyedInput
{
    /// <summary>A key of your choice for this step (幂等键), such as a UUID: sent again with the same input within two days, the first answer is given and nothing is done twice; with other input it is an error. Keys are yours alone.</summary>
    [Length(1, Domain.Commands.IdempotencyKey.KeyMaxLength)]
    public string? IdempotencyKey { get; init; }
}

/// <summary>The key was used for another step, or for this one with other input (幂等键重复).</summary>
public sealed record IdempotencyKeyReusedError() : Engine.Commands.CommandError("You used this idempotency key for something else within the last two days. Take a new key for a new step, and the same input for a repeated one.");
