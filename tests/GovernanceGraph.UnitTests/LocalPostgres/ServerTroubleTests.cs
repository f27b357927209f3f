using GovernanceGraph.Server.LocalPostgres;
using Xunit;

namespace GovernanceGraph.UnitTests.LocalPostgres;

public sealed class ServerTroubleTests
{
    [Theory]
    [InlineData("FATAL: could not write to file: No space left on device", "disk is full")]
    [InlineData("could not bind IPv4 address: Address already in use", "port")]
    [InlineData("FATAL: pre-existing shared memory block (key 1, ID 2) is still in use", "end them")]
    [InlineData("initdb: error: invalid locale name \"C.UTF-8\"", "locales")]
    [InlineData("could not open file: Permission denied", "chown")]
    [InlineData("PANIC: could not locate a valid checkpoint record", "--reset")]
    [InlineData("something nobody has seen", "log/postgresql.log")]
    public void Every_known_complaint_has_its_cure(string complaint, string cure)
    {
        var failure = ServerTrouble.Explain("PostgreSQL did not start in /data", complaint, new ClusterFolder("/data"));

        Assert.Contains(cure, failure.Cure, StringComparison.Ordinal);
        Assert.Contains(complaint, failure.Problem, StringComparison.Ordinal);
    }
}
