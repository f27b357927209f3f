using System.Formats.Tar;
using System.IO.Compression;
using GovernanceGraph.Server.Ide;
using GovernanceGraph.UnitTests.Import;
using Xunit;

namespace GovernanceGraph.UnitTests.Ide;

public sealed class PageArchiveTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Files_lie_where_the_package_has_them()
    {
        var unpacked = await UnpackAsync("package/dist/a.js", "package/LICENSE");
        Assert.True(File.Exists(Path.Combine(unpacked, "dist", "a.js")));
        Assert.True(File.Exists(Path.Combine(unpacked, "LICENSE")));
    }

    [Theory]
    [InlineData("package/../../outside")]
    [InlineData("../outside")]
    [InlineData("/tmp/outside")]
    public async Task Nothing_is_written_outside_the_folder(string entry)
    {
        await Assert.ThrowsAsync<InvalidDataException>(() => UnpackAsync(entry));
        Assert.False(File.Exists(Path.Combine(_folder.Path, "outside")));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> UnpackAsync(params string[] entries)
    {
        var tarball = Path.Combine(_folder.Path, "package.tgz");
        await using (var zip = new GZipStream(File.Create(tarball), CompressionLevel.Fastest))
        await using (var tar = new TarWriter(zip))
            foreach (var name in entries) await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream([1]) });
        var unpacked = Path.Combine(_folder.Path, "unpacked");
        await PageArchive.UnpackAsync(tarball, unpacked, CancellationToken.None);
        return unpacked;
    }
}
