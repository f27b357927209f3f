using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using GovernanceGraph.Contract.Files;
using GovernanceGraph.Server.Files.Content;
using Xunit;

namespace GovernanceGraph.UnitTests.Files;

/// <summary>What a file is, is told by its content; of a picture nothing is kept but the picture.</summary>
public sealed class PictureTests
{
    public static TheoryData<string> Types => ["image/jpeg", "image/png", "image/gif", "image/webp"];

    [Theory]
    [MemberData(nameof(Types))]
    public void Nothing_is_kept_of_places_cameras_comments_and_what_lies_behind_the_picture(string type)
    {
        var sample = Sample(type);
        Assert.Contains(SamplePictures.Secrets, secret => SamplePictures.Holds(sample, secret));
        var (kept, found, _) = Copy(sample);
        Assert.Equal(type, found);
        Assert.DoesNotContain(SamplePictures.Secrets, secret => SamplePictures.Holds(kept, secret));
        Assert.True(kept.Length < sample.Length);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void What_is_kept_is_a_picture_of_its_type_and_stays_as_it_is_when_it_is_taken_again(string type)
    {
        var (kept, _, size) = Copy(Sample(type));
        var (again, found, sizeAgain) = Copy(kept);
        Assert.Equal(kept, again);
        Assert.Equal((type, size), (found, sizeAgain));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_picture_that_ends_early_is_refused_wherever_it_is_cut(string type)
    {
        var whole = Copy(Sample(type)).Kept;
        foreach (var length in Enumerable.Range(1, whole.Length - 1)) Assert.True(Fault(whole[..length]) is FileFault.Damaged or FileFault.TypeRefused, $"cut to {length} of {whole.Length} bytes");
    }

    [Fact]
    public void Pixels_tables_and_the_colour_profile_are_kept_byte_for_byte()
    {
        var (kept, _, size) = Copy(SamplePictures.Jpeg());
        Assert.Equal(new PictureSize(8, 8), size);
        Assert.True(SamplePictures.Holds(kept, "ICC_PROFILE\0\u0001\u0001profile"u8));
        Assert.True(SamplePictures.Holds(kept, [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x3F, 0xFF, 0x00, 0x12, 0xFF, 0xD0, 0x3F, 0xFF, 0xD9]));
        Assert.True(kept.AsSpan().EndsWith((ReadOnlySpan<byte>)[0xFF, 0xD9]));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(3, true)]
    [InlineData(6, true)]
    [InlineData(8, true)]
    [InlineData(9, false)]
    [InlineData(0, false)]
    public void Which_way_is_up_is_all_that_is_kept_of_the_notes(int orientation, bool isKept)
    {
        var kept = Copy(SamplePictures.Jpeg(orientation)).Kept;
        var place = kept.AsSpan().IndexOf("Exif\0\0"u8);
        Assert.Equal(isKept, place >= 0);
        if (!isKept) return;
        var notes = kept.AsSpan(place + 6, BinaryPrimitives.ReadUInt16BigEndian(kept.AsSpan(place - 2)) - 8);
        Assert.Equal(orientation, Orientation.Read(notes));
        Assert.Equal(26, notes.Length);
        Assert.Equal(1, BinaryPrimitives.ReadUInt16BigEndian(notes[8..]));   // one entry
    }

    [Fact]
    public void Orientation_is_kept_in_PNG_with_a_right_checksum_and_in_WebP_with_its_flag()
    {
        var png = Copy(SamplePictures.Png()).Kept;
        var place = png.AsSpan().IndexOf("eXIf"u8);
        Assert.Equal(SamplePictures.Crc(png.AsSpan(place, 30)), BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(place + 30)));
        Assert.Equal(6, Orientation.Read(png.AsSpan(place + 4, 26)));
        var webp = Copy(SamplePictures.Webp()).Kept;
        Assert.Equal(0x08, webp[20]);   // EXIF yes, XMP no
        Assert.Equal(webp.Length - 8, BinaryPrimitives.ReadInt32LittleEndian(webp.AsSpan(4)));
        Assert.Equal(6, Orientation.Read(webp.AsSpan(webp.AsSpan().IndexOf("EXIF"u8) + 8, 26)));
    }

    [Fact]
    public void Programs_documents_and_pages_are_refused_by_their_content()
    {
        byte[][] others =
        [
            "MZ\u0090\0"u8.ToArray(), [0x7F, .. "ELF\u0002\u0001"u8], [0xCF, 0xFA, 0xED, 0xFE, 7, 0, 0, 1], [0xCA, 0xFE, 0xBA, 0xBE], "#!/bin/sh\nrm -rf /\n"u8.ToArray(), "<!DOCTYPE html><script>"u8.ToArray(),
            "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray(), "<?xml version='1.0'?>"u8.ToArray(), "%PDF-1.7\n1 0 obj<</OpenAction<</JS(app.alert(1))>>>>"u8.ToArray(), Zip("word/vbaProject.bin"),
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "BM\0\0\0\0"u8.ToArray(), "RIFF\u0010\0\0\0AVI LIST"u8.ToArray(), "just text"u8.ToArray(), [0, 0, 0, 24, .. "ftypheic"u8], "GIF88a"u8.ToArray(),
            [.. "%!PS"u8, .. SamplePictures.Jpeg()], [0x0A, .. SamplePictures.Png()], [0x1F, 0x8B, 8, 0],
        ];
        foreach (var other in others) Assert.Equal(FileFault.TypeRefused, Fault(other));
        Assert.Equal(FileFault.Empty, Fault([]));
    }

    [Fact]
    public void A_program_that_begins_like_a_picture_is_refused_or_loses_the_program()
    {
        Assert.Equal(FileFault.Damaged, Fault([.. "GIF89a/*\u0001\0\0\0\0"u8, .. "*/=1;alert(1)//"u8, .. new byte[20]]));
        Assert.Equal(FileFault.Damaged, Fault([0xFF, 0xD8, 0xFF, .. "<?php system($_GET['c']); ?>"u8]));
        Assert.Equal(FileFault.Damaged, Fault([0xFF, 0xD8, 0xFF, 0xFE, 0, 20, .. "<?php phpinfo(); ?>"u8[..18], 0xFF, 0xD9]));   // comments only
        var kept = Copy([.. SamplePictures.Jpeg(), .. Zip("META-INF/MANIFEST.MF")]).Kept;
        Assert.False(SamplePictures.Holds(kept, "MANIFEST"u8));
    }

    [Theory]
    [InlineData(16_384, 7_812, null)]
    [InlineData(16_385, 1, FileFault.TooManyPixels)]
    [InlineData(1, 16_385, FileFault.TooManyPixels)]
    [InlineData(16_384, 7_813, FileFault.TooManyPixels)]
    [InlineData(0, 5, FileFault.Damaged)]
    public void A_picture_may_not_unfold_to_more_than_its_limit(int width, int height, FileFault? expected)
    {
        Assert.Equal(expected, Fault(SamplePictures.Png(width, height)));
        Assert.Equal(expected, Fault(SamplePictures.Jpeg(width: width, height: height)));
        Assert.Equal(expected, Fault(SamplePictures.Gif(width, height, frames: 1)));
        if (width is > 0 and < 16_384) Assert.Equal(expected == FileFault.TooManyPixels, Fault(SamplePictures.Webp(width, height)) is not null);
    }

    [Theory]
    [InlineData(500, null)]
    [InlineData(501, FileFault.TooManyPixels)]
    public void An_animation_may_have_so_many_frames(int frames, FileFault? expected) => Assert.Equal(expected, Fault(SamplePictures.Gif(frames: frames)));

    [Fact]
    public void All_frames_together_are_bounded() => Assert.Equal(FileFault.TooManyPixels, Fault(SamplePictures.Gif(10_000, 10_000, frames: 6)));

    [Theory]
    [InlineData(0xC1, null)]
    [InlineData(0xC2, null)]
    [InlineData(0xC3, FileFault.Damaged)]
    [InlineData(0xC9, FileFault.Damaged)]
    public void Kinds_of_JPEG_that_browsers_do_not_show_are_refused(byte frame, FileFault? expected) => Assert.Equal(expected, Fault(SamplePictures.Jpeg(frame: frame)));

    [Fact]
    public void A_chunk_that_nobody_knows_and_that_is_called_critical_is_refused()
    {
        var png = SamplePictures.Png();
        png.AsSpan(png.AsSpan().IndexOf("prVt"u8))[0] = (byte)'P';
        Assert.Equal(FileFault.Damaged, Fault(png));
    }

    [Fact]
    public void Whatever_single_byte_is_changed_the_answer_is_a_picture_or_a_refusal()
    {
        foreach (var sample in new[] { SamplePictures.Jpeg(), SamplePictures.Png(), SamplePictures.Gif(), SamplePictures.Webp() })
            for (var place = 0; place < sample.Length; place++)
                foreach (var value in new byte[] { 0x00, 0x7F, 0xFF })
                {
                    var changed = (byte[])sample.Clone();
                    changed[place] = value;
                    Fault(changed);
                }
    }

    private static byte[] Sample(string type) => type switch
    {
        "image/jpeg" => SamplePictures.Jpeg(),
        "image/png" => SamplePictures.Png(),
        "image/gif" => SamplePictures.Gif(),
        _ => SamplePictures.Webp(),
    };

    private static (byte[] Kept, string Type, PictureSize Size) Copy(byte[] file)
    {
        using var copy = new MemoryStream();
        var (format, size) = Pictures.Copy(new MemoryStream(file), copy);
        return (copy.ToArray(), format.MediaType, size);
    }

    private static FileFault? Fault(byte[] file)
    {
        try
        {
            Copy(file);
            return null;
        }
        catch (RefusedFileException refused)
        {
            return refused.Fault;
        }
    }

    private static byte[] Zip(string entry)
    {
        using var result = new MemoryStream();
        using (var archive = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        using (var writer = new StreamWriter(archive.CreateEntry(entry).Open(), Encoding.UTF8))
            writer.Write("Main-Class: Evil");
        return result.ToArray();
    }
}
