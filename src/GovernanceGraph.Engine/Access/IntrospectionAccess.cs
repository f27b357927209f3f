namespace GovernanceGraph.Engine.Access;

/// <summary>Who may ask the graph what it is: by introspection, and by errors that name what was meant.</summary>
public enum IntrospectionAccess
{
    /// <summary>Every viewer.</summary>
    Everybody,

    /// <summary>Persons and apps, not anonymous viewers.</summary>
    SignedIn,

    /// <summary>No viewer.</summary>
    Nobody,
}

/// <summary>Reads the setting for one viewer.</summary>
public static class IntrospectionAccessRule
{
    /// <summary>Whether this viewer is told of the schema.</summary>
    public static bool Allows(this IntrospectionAccess access, Viewer viewer) => access switch
    {
        IntrospectionAccess.Everybody => true,
        IntrospectionAccess.SignedIn => viewer.Kind != ViewerKind.Anonymous || viewer.Policies.SeesEverything,
        _ => viewer.Policies.SeesEverything,
    };
}
