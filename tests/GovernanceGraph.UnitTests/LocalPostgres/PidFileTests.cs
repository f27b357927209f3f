using GovernanceGraph.Server.LocalPostgres;
using Xunit;

namespace GovernanceGraph.UnitTests.LocalPostgres;

public sealed class PidFileTests
{
    [Fact]
    public void A_running_server_s_file_gives_process_and_port() =>
        Assert.Equal(new PidFile(4711, 36613), PidFile.Parse(["4711", "/x/pgdata", "1795393000", "36613", "", "127.0.0.1", "  1234 5", "ready   "]));

    [Fact]
    public void A_server_that_only_begins_has_no_port_yet() => Assert.Equal(new PidFile(4711, null), PidFile.Parse(["4711", "/x/pgdata", "1795393000"]));

    [Theory]
    [InlineData()]
    [InlineData("")]
    [InlineData("no number")]
    [InlineData("-4711")]
    public void Anything_else_is_no_pid_file(params string[] lines) => Assert.Null(PidFile.Parse(lines));

    [Fact]
    public void This_test_s_own_process_is_no_PostgreSQL() => Assert.False(new PidFile(Environment.ProcessId, 1).IsServerOf("/x/pgdata"));
}
