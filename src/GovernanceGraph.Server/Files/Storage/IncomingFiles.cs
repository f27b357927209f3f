namespace GovernanceGraph.Server.Files.Storage;

/// <summary>Files that are still on their way in: in the folder of those that are kept, so that keeping one is a rename. What a crash leaves here is swept away.</summary>
public sealed class IncomingFiles(string folder)
{
    private readonly string _folder = Path.Combine(folder, "incoming");

    /// <summary>A new, empty file to write to.</summary>
    public FileStream Create() => new(Path.Combine(Directory.CreateDirectory(_folder).FullName, Guid.NewGuid().ToString("N")), new FileStreamOptions
    {
        Mode = FileMode.CreateNew,
        Access = FileAccess.ReadWrite,
        Share = FileShare.Read,
        BufferSize = 64 << 10,
        UnixCreateMode = OperatingSystem.IsWindows() ? null : UnixFileMode.UserRead | UnixFileMode.UserWrite,
    });

    /// <summary>Removes what was begun before <paramref name="before"/>.</summary>
    public void Sweep(DateTime before)
    {
        if (!Directory.Exists(_folder)) return;
        foreach (var file in new DirectoryInfo(_folder).EnumerateFiles().Where(f => f.LastWriteTimeUtc < before)) file.Delete();
    }
}
