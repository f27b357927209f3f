using GovernanceGraph.Contract.Files;

namespace GovernanceGraph.Server.Files.Content;

/// <summary>How much a picture may unfold to where it is shown (ours): a few bytes can claim gigabytes.</summary>
internal static class PictureLimits
{
    public const int MaxSide = 16_384;

    /// <summary>More than the largest telephone's camera takes (108 million).</summary>
    public const long MaxPixels = 128_000_000;

    /// <summary>Frames of an animation; all of them together may have four times the pixels of one picture.</summary>
    public const int MaxFrames = 500;

    public static PictureSize Check(long width, long height)
    {
        if (width == 0 || height == 0) throw new RefusedFileException(FileFault.Damaged);
        if (width > MaxSide || height > MaxSide || width * height > MaxPixels) throw new RefusedFileException(FileFault.TooManyPixels);
        return new PictureSize((int)width, (int)height);
    }

    public static void CheckFrames(int frames, PictureSize size)
    {
        if (frames > MaxFrames || (frames > 1 && (long)size.Width * size.Height * frames > MaxPixels * 4)) throw new RefusedFileException(FileFault.TooManyPixels);
    }
}
