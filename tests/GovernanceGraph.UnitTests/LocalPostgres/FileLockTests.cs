using GovernanceGraph.Server.LocalPostgres;
using Xunit;

namespace GovernanceGraph.UnitTests.LocalPostgres;

public sealed class FileLockTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Sharers_keep_out_whoever_wants_it_alone_until_the_last_one_leaves()
    {
        var first = FileLock.TryTakeShared(_path);
        var second = FileLock.TryTakeShared(_path);
        Assert.NotNull(first);
        Assert.NotNull(second);
        Assert.Null(FileLock.TryTakeExclusive(_path));
        first.Dispose();
        Assert.Null(FileLock.TryTakeExclusive(_path));
        second.Dispose();
        using var alone = FileLock.TryTakeExclusive(_path);
        Assert.NotNull(alone);
        Assert.Null(FileLock.TryTakeShared(_path));
    }

    [Fact]
    public async Task Waiting_ends_with_a_message_that_names_the_file()
    {
        using var other = FileLock.TryTakeExclusive(_path);

        var failure = await Assert.ThrowsAsync<LocalPostgresException>(() => FileLock.TakeExclusiveAsync(_path, TimeSpan.Zero, CancellationToken.None));

        Assert.Contains(_path, failure.Message, StringComparison.Ordinal);
    }
}
