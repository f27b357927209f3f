namespace GovernanceGraph.Engine.Access;

/// <summary>How a personal value is shown to a viewer who may not read it. Made in SQL, so that the raw value never leaves the database.</summary>
public enum Mask
{
    /// <summary>The first character and one star: <c>王*</c>.</summary>
    Name,

    /// <summary>The first three and last four characters: <c>138****1234</c>; shorter than eleven, of which that would leave too little out: <c>****</c>.</summary>
    Phone,

    /// <summary>Nothing of it, not even whether there is one.</summary>
    Hidden,
}
