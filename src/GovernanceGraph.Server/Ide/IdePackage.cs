namespace GovernanceGraph.Server.Ide;

/// <summary>The one build of Banana Cake Pop that is served: unmodified, under its own licence, never part of this repository.</summary>
public static class IdePackage
{
    /// <summary>Its name in the npm registry.</summary>
    public const string Name = "@chillicream/bananacakepop-graphql-ide";

    /// <summary>The pinned version.</summary>
    public const string Version = "18.0.0";

    /// <summary>The tarball's SHA-512 in base 64, as the registry publishes it: other bytes under the same version are refused.</summary>
    public const string Integrity = "EICMT9UsIusMbb7v0id/kIghr2sB/OVOgxq9ifgGnc1GjadM5TaP4cTAecYWEJksoOmkrvAipiFcXyixsUm10w==";

    /// <summary>What npm is asked for.</summary>
    public const string Specifier = $"{Name}@{Version}";

    /// <summary>The folder's name, so that another version never mixes with this one.</summary>
    public const string FolderName = $"bananacakepop-{Version}";
}
