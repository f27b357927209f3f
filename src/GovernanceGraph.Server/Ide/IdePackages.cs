using GovernanceGraph.Server.Packages;

namespace GovernanceGraph.Server.Ide;

/// <summary>The packages whose files are served to browsers.</summary>
public static class IdePackages
{
    /// <summary>The IDE.</summary>
    public static NpmPackage BananaCakePop { get; } = new(
        "@chillicream/bananacakepop-graphql-ide", "18.0.0", "EICMT9UsIusMbb7v0id/kIghr2sB/OVOgxq9ifgGnc1GjadM5TaP4cTAecYWEJksoOmkrvAipiFcXyixsUm10w==");

    /// <summary>The picture of the graph.</summary>
    public static NpmPackage Voyager { get; } = new(
        "graphql-voyager", "2.1.0", "CmYqMMK9aNpi7lMf1/9HvIj0Vyc01EokngZPPZgazH8DWWpVOWYt2OQfkzZVWm7ZgyMqMeKOyhNtjVZbOUNB8A==");
}
