namespace GovernanceGraph.Domain.Property;

/// <summary>How a compound came to be without property management (物业失管原因): the four cases that the brief names, “脱管、离管、弃管、失管”.</summary>
public enum UnmanagedReason
{
    /// <summary>Its managing unit was dissolved or restructured and nobody took over (脱管).</summary>
    Detached,

    /// <summary>The property company left when its contract ended (离管).</summary>
    Left,

    /// <summary>The property company gave it up (弃管).</summary>
    Abandoned,

    /// <summary>There is a manager by name, who has lost control of it (失管).</summary>
    LostControl,
}
