namespace GovernanceGraph.Server.Packages;

/// <summary>One pinned package of the npm registry: fetched when it is needed, used unmodified under its own licence, never part of this repository.</summary>
/// <param name="Name">Its name in the registry.</param>
/// <param name="Version">The pinned version.</param>
/// <param name="Integrity">The tarball's SHA-512 in base 64, as the registry publishes it: other bytes under the same version are refused.</param>
public sealed record NpmPackage(string Name, string Version, string Integrity)
{
    /// <summary>What npm is asked for.</summary>
    public string Specifier => $"{Name}@{Version}";

    /// <summary>The folder's name, so that another version never mixes with this one.</summary>
    public string FolderName => $"{Name[(Name.LastIndexOf('/') + 1)..]}-{Version}";
}
