using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Contract.Files;

/// <summary>Looks at what a file really is, cleans it, and keeps it under the hash of what is left.</summary>
public interface IFileIntake
{
    /// <summary>Takes one file. Call it under <see cref="FileLock.Shared"/>.</summary>
    /// <exception cref="RefusedFileException">It is not taken.</exception>
    ValueTask<KeptFile> TakeAsync(UploadedFile file, CancellationToken cancel);
}

/// <summary>A file that is kept.</summary>
/// <param name="FileName">A harmless name with the extension of its type.</param>
/// <param name="Sha256">The SHA-256 of the content that is kept, 64 hexadecimal digits in lower case.</param>
public sealed record KeptFile(string FileName, string MediaType, long Bytes, string Sha256, int Width, int Height);

/// <summary>Why a file is not taken (文件被拒原因).</summary>
public enum FileFault
{
    /// <summary>It has no content (空文件).</summary>
    Empty,

    /// <summary>By its content it is none of the types taken: JPEG, PNG, WebP and GIF pictures (类型不支持). What its name and its sender say does not count.</summary>
    TypeRefused,

    /// <summary>It begins as a picture and does not go on as one (文件损坏).</summary>
    Damaged,

    /// <summary>The picture has too many pixels or frames (图片过大).</summary>
    TooManyPixels,
}

/// <summary>A file is not taken.</summary>
public sealed class RefusedFileException(FileFault fault) : Exception(fault.ToString())
{
    public FileFault Fault => fault;
}
