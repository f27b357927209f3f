using System.Formats.Tar;
using System.IO.Compression;
using GovernanceGraph.Server.LocalPostgres;
using Xunit;

namespace GovernanceGraph.UnitTests.LocalPostgres;

public sealed class PackageArchiveTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Programs_are_executable_data_is_not_and_scripts_stay_behind()
    {
        var unpacked = await UnpackAsync(("package/native/bin/initdb", "x"), ("package/native/share/postgres.bki", "x"), ("package/LICENSE.md", "MIT"), ("package/scripts/hydrate.js", "x"));

        Assert.True(Mode("bin/initdb").HasFlag(UnixFileMode.OtherExecute | UnixFileMode.OtherRead));
        Assert.False(Mode("share/postgres.bki").HasFlag(UnixFileMode.UserExecute));
        Assert.Equal("MIT", File.ReadAllText(Path.Combine(unpacked, "LICENSE.md")));
        Assert.False(Directory.Exists(Path.Combine(unpacked, "scripts")));

        UnixFileMode Mode(string path) => File.GetUnixFileMode(Path.Combine(unpacked, path));
    }

    [Fact]
    public async Task Symbolic_links_are_restored_from_the_package_s_list()
    {
        var unpacked = await UnpackAsync(
            ("package/native/lib/libpq.so.5.18", "library"),
            ("package/native/pg-symlinks.json", """[{"source":"native/lib/libpq.so.5.18","target":"native/lib/libpq.so.5"}]"""));

        Assert.Equal("libpq.so.5.18", new FileInfo(Path.Combine(unpacked, "lib/libpq.so.5")).LinkTarget);
        Assert.Equal("library", File.ReadAllText(Path.Combine(unpacked, "lib/libpq.so.5")));
    }

    [Theory]
    [InlineData("package/native/../../outside", "x")]
    [InlineData("package/native/pg-symlinks.json", """[{"source":"native/bin/a","target":"native/../../outside"}]""")]
    [InlineData("package/native/pg-symlinks.json", """[{"source":"native/../../../etc/passwd","target":"native/a"}]""")]
    [InlineData("package/native/pg-symlinks.json", """[{"source":"/etc/passwd","target":"native/a"}]""")]
    public async Task Nothing_points_out_of_the_folder(string entry, string text)
    {
        await Assert.ThrowsAsync<InvalidDataException>(() => UnpackAsync((entry, text)));
        Assert.False(File.Exists(Path.Combine(_folder.FullName, "outside")));
    }

    private async Task<string> UnpackAsync(params (string Name, string Text)[] entries)
    {
        var tarball = Path.Combine(_folder.FullName, "package.tgz");
        await using (var file = File.Create(tarball))
        await using (var zip = new GZipStream(file, CompressionLevel.Fastest))
        await using (var tar = new TarWriter(zip))
            foreach (var (name, text) in entries)
                await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)) });
        var unpacked = Path.Combine(_folder.FullName, "unpacked");
        Directory.CreateDirectory(unpacked);
        await PackageArchive.UnpackAsync(tarball, unpacked, CancellationToken.None);
        return unpacked;
    }
}
