using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Commands;

/// <summary>A step of the domain: its input, what it gives back, how it may refuse, and how it is taken. One file holds all of it.</summary>
public abstract class GovernanceCommand(Type input, Type result, params IReadOnlyList<Type> errors) : CommandDefinition(input, result, errors)
{
    internal abstract Task<CommandAnswer> TakeAsync(object input, CommandScope scope);
}

/// <inheritdoc cref="GovernanceCommand"/>
public abstract class GovernanceCommand<TInput, TResult>(params IReadOnlyList<Type> errors)
    : GovernanceCommand(typeof(TInput), typeof(TResult), typeof(KeyedInput).IsAssignableFrom(typeof(TInput)) ? [.. errors, typeof(IdempotencyKeyReusedError)] : errors)
    where TInput : class
    where TResult : class
{
    /// <summary>Takes the step in the scope's transaction, which is committed when this gives a result and undone when it refuses.</summary>
    protected abstract Task<Taken<TResult>> RunAsync(TInput input, CommandScope scope);

    internal sealed override async Task<CommandAnswer> TakeAsync(object input, CommandScope scope) => (await RunAsync((TInput)input, scope)).Answer;
}

/// <summary>How a step ended: a result, or errors. Either stands for it: <c>return new NotFoundError();</c></summary>
public readonly record struct Taken<TResult>(CommandAnswer Answer)
    where TResult : class
{
    public static implicit operator Taken<TResult>(TResult result) => new(new CommandAnswer(result, null));

    public static implicit operator Taken<TResult>(CommandError error) => new(new CommandAnswer(null, [error]));
}
