namespace GovernanceGraph.Engine.Access;

/// <summary>
/// What a class of viewers may see; part of every plan's key, so that viewers of one set share plans. There is one so far: the anonymous
/// viewer, who sees public rows and masked personal values. Further sets add their predicates and parameters here.
/// </summary>
public sealed record PolicySet(string Name, string MaskReason)
{
    public static readonly PolicySet Anonymous = new("anonymous", "NOT_SIGNED_IN");
}
