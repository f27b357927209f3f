using System.ComponentModel;
using System.Runtime.InteropServices;

namespace GovernanceGraph.Server.Files.Storage;

/// <summary>
/// Writes a folder's own entries to disk: by POSIX a rename lasts through a crash of the machine once the folder was flushed, not the file alone. .NET opens no folders as files, so that the three calls are the system's own. Windows has
/// no such call, and keeps names in NTFS's journal.
/// </summary>
internal static class FolderFlush
{
    private const int ReadOnly = 0;

    // What file systems answer that cannot flush folders, such as some of networks: nothing more can be done there.
    private const int Invalid = 22;

    /// <exception cref="IOException">It could not be written.</exception>
    public static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        var handle = Open(folder, ReadOnly);
        if (handle < 0) throw Failure(folder);
        try
        {
            if (Sync(handle) < 0 && Marshal.GetLastPInvokeError() != Invalid) throw Failure(folder);
        }
        finally
        {
            _ = Close(handle);
        }
    }

    private static IOException Failure(string folder) => new($"The folder {folder} could not be written to disk: {new Win32Exception(Marshal.GetLastPInvokeError()).Message}");

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static extern int Sync(int handle);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    private static extern int Close(int handle);
}
