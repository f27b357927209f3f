namespace GovernanceGraph.Engine.Access;

/// <summary>
/// What a class of viewers may see; part of every plan's key, so that viewers of one set share plans. The anonymous viewer sees public rows
/// and masked personal values. Further sets add their predicates and parameters here.
/// </summary>
/// <param name="MaskReason">Why personal values are masked; null where they are not.</param>
/// <param name="SeesEverything">Whether no rule hides a row or a reference.</param>
public sealed record PolicySet(string Name, string? MaskReason, bool SeesEverything = false)
{
    public static readonly PolicySet Anonymous = new("anonymous", "NOT_SIGNED_IN");

    /// <summary>All rows, unmasked: what the data says, for whoever runs the platform. No transport gives it to a request.</summary>
    public static readonly PolicySet Everything = new("everything", null, SeesEverything: true);
}
