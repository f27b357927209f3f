using GovernanceGraph.Engine.Errors;

namespace GovernanceGraph.Engine.Gate;

/// <summary>Words the gate's refusals: what was found, what is allowed, which limit, and the cure.</summary>
internal static class GateErrors
{
    /// <param name="limit">The limit's name, as programs read it in <c>extensions.limit</c>.</param>
    /// <param name="thing">What was counted, as a plural noun phrase.</param>
    /// <param name="cure">A sentence that says what to do instead.</param>
    internal static GraphError Over(string limit, long allowed, long found, string thing, string cure) =>
        GraphError.OverLimit(limit, allowed, found, string.Create(null, $"Found {found} {thing}; at most {allowed} are allowed (limit '{limit}'). {cure}"));

    /// <summary>Null when <paramref name="found"/> is within the limit.</summary>
    internal static GraphError? Check(string limit, long allowed, long found, string thing, string cure) =>
        found <= allowed ? null : Over(limit, allowed, found, thing, cure);
}
