using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Engine.Commands;

/// <summary>Why a step was not taken: one of the payload's <c>errors</c>. Its code is its name: <c>NotInYourAreaError</c> is <c>NOT_IN_YOUR_AREA</c>.</summary>
/// <param name="Message">English; names the thing, the rule and the cure.</param>
public abstract record CommandError(string Message)
{
    /// <summary>What every error's name ends in.</summary>
    public const string Suffix = "Error";

    public string Code => EnumNames.Of(GetType().Name[..^Suffix.Length]);
}
