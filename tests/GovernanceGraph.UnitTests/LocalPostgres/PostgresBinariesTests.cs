using GovernanceGraph.Server.LocalPostgres;
using Xunit;

namespace GovernanceGraph.UnitTests.LocalPostgres;

public sealed class PostgresBinariesTests
{
    [Theory]
    [InlineData("postgres (PostgreSQL) 18.3\n", "18.3")]
    [InlineData("postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)\n", "15.18")]
    [InlineData("postgres (PostgreSQL) 19beta1\n", "19.0")]
    [InlineData("postgres (PostgreSQL) 19devel\n", "19.0")]
    public void The_version_is_read_as_every_distribution_prints_it(string text, string version) =>
        Assert.Equal(Version.Parse(version), PostgresBinaries.ParseVersion(text));

    [Theory]
    [InlineData("")]
    [InlineData("error while loading shared libraries: libicuuc.so.60")]
    public void What_is_no_version_is_none(string text) => Assert.Null(PostgresBinaries.ParseVersion(text));
}
