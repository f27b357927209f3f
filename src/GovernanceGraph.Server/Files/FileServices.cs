using GovernanceGraph.Server.Files.Storage;

namespace GovernanceGraph.Server.Files;

/// <summary>What takes files in and keeps them.</summary>
public sealed class FileServices
{
    public FileServices(FileSettings settings)
    {
        Incoming = new IncomingFiles(settings.Folder);
        Store = new FolderFileStore(settings.Folder);
        Intake = new FileIntake(Incoming, Store);
    }

    public IncomingFiles Incoming { get; }

    public IFileStore Store { get; }

    public FileIntake Intake { get; }
}
