namespace GovernanceGraph.Server.Ide;

/// <summary>The pages for browsers, the IDE and the picture of the graph (<c>Governance:Ide</c>).</summary>
public sealed record IdeOptions
{
    /// <summary>Where these options stand in the configuration.</summary>
    public const string Section = "Governance:Ide";

    /// <summary>Whether they are served; unless it is said, in Development only. The picture needs introspection for everybody, too: it asks without credentials.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Whether they are served here.</summary>
    public bool IsEnabledIn(IHostEnvironment environment) => Enabled ?? environment.IsDevelopment();

    /// <summary>False to never fetch their packages from the npm registry: they are then served only if they lie in <see cref="Folder"/> already.</summary>
    public bool Fetch { get; init; } = true;

    /// <summary>Where the fetched packages are kept; null for <c>ide</c> in the program's local folder.</summary>
    public string? Folder { get; init; }

    /// <summary>A file with the document that new tabs start with; null for the one that comes with the program.</summary>
    public string? SampleFile { get; init; }
}
