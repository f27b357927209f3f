using System.Security.Cryptography;
using GovernanceGraph.Contract.Files;
using GovernanceGraph.Engine.Values;
using GovernanceGraph.Server.Files;
using GovernanceGraph.Server.Files.Storage;
using Xunit;

namespace GovernanceGraph.UnitTests.Files;

/// <summary>Content is kept once, whole, and under the hash of what is left of it.</summary>
public sealed class FolderFileStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gg-files-").FullName;
    private readonly FileServices _files;

    public FolderFileStoreTests() => _files = new FileServices(new FileSettings { Folder = _folder });

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_hash_is_that_of_what_is_kept_and_nothing_else_stays_behind()
    {
        var kept = await TakeAsync(SamplePictures.Jpeg());
        await using var content = await _files.Store.OpenAsync(kept.Sha256, default);
        Assert.Equal(kept.Sha256, Convert.ToHexStringLower(await SHA256.HashDataAsync(content!)));
        Assert.Equal(kept.Bytes, content!.Length);
        Assert.Equal(("井盖.jpg", "image/jpeg", 8, 8), (kept.FileName, kept.MediaType, kept.Width, kept.Height));
        Assert.Single(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task The_same_picture_from_twenty_telephones_at_once_is_kept_once()
    {
        var kept = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => TakeAsync(SamplePictures.Png()))));
        Assert.Single(kept.Select(k => k.Sha256).Distinct());
        Assert.Single(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Pictures_that_differ_only_in_their_notes_are_the_same()
    {
        var one = SamplePictures.Jpeg();
        var other = (byte[])one.Clone();
        other[other.AsSpan().IndexOf("GPSLatitude-36.7069"u8)] = (byte)'X';
        Assert.Equal((await TakeAsync(one)).Sha256, (await TakeAsync(other)).Sha256);
    }

    /// <summary>The system is really asked: it knows a folder from none.</summary>
    [Fact]
    public void A_folder_s_names_are_written_to_disk_or_it_is_told()
    {
        FolderFlush.Flush(_folder);
        if (!OperatingSystem.IsWindows()) Assert.Throws<IOException>(() => FolderFlush.Flush(Path.Combine(_folder, "没有")));
    }

    [Fact]
    public async Task A_refused_file_leaves_nothing_behind()
    {
        await Assert.ThrowsAsync<RefusedFileException>(() => TakeAsync("#!/bin/sh"u8.ToArray()));
        await Assert.ThrowsAsync<RefusedFileException>(() => TakeAsync(SamplePictures.Jpeg()[..200]));
        Assert.Empty(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task What_was_added_again_is_young_again()
    {
        var kept = await TakeAsync(SamplePictures.Gif());
        File.SetLastWriteTimeUtc(Path.Combine(_folder, kept.Sha256[..2], kept.Sha256), DateTime.UtcNow.AddDays(-1));
        Assert.Equal([kept.Sha256], _files.Store.AddedBefore(DateTime.UtcNow.AddHours(-1)));
        await TakeAsync(SamplePictures.Gif());
        Assert.Empty(_files.Store.AddedBefore(DateTime.UtcNow.AddHours(-1)));
    }

    [Fact]
    public async Task Beginnings_that_a_crash_left_are_swept_and_running_ones_are_not()
    {
        var old = _files.Incoming.Create();
        await old.DisposeAsync();
        File.SetLastWriteTimeUtc(old.Name, DateTime.UtcNow.AddHours(-2));
        var young = _files.Incoming.Create();
        await young.DisposeAsync();
        _files.Incoming.Sweep(DateTime.UtcNow.AddHours(-1));
        Assert.Equal([young.Name], Directory.EnumerateFiles(Path.Combine(_folder, "incoming")));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("ABCDEF")]
    public async Task Only_hashes_are_names(string name) => await Assert.ThrowsAsync<ArgumentException>(async () => await _files.Store.OpenAsync(name, default));

    private async Task<KeptFile> TakeAsync(byte[] content) =>
        await _files.Intake.TakeAsync(new UploadedFile("井盖.png", content.Length, "") { Token = "", Open = () => new MemoryStream(content) }, default);
}
