namespace GovernanceGraph.Server.Ide;

/// <summary>The IDE in the browser (<c>Governance:Ide</c>).</summary>
public sealed record IdeOptions
{
    /// <summary>Where these options stand in the configuration.</summary>
    public const string Section = "Governance:Ide";

    /// <summary>False to serve no IDE at all.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>False to never fetch the IDE from the npm registry: it is then served only if it lies in <see cref="Folder"/> already.</summary>
    public bool Fetch { get; init; } = true;

    /// <summary>Where the fetched IDE is kept; null for <c>ide</c> in the program's local folder.</summary>
    public string? Folder { get; init; }

    /// <summary>A file with the document that new tabs start with; null for the one that comes with the program.</summary>
    public string? SampleFile { get; init; }
}
