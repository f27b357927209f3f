using GovernanceGraph.Server.Ide;
using GovernanceGraph.Server.LocalPostgres;
using Xunit;

namespace GovernanceGraph.UnitTests.Hosting;

public sealed class DockerfileTests
{
    private static readonly string Repository = LocalHome.Repository()!;
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository, "docker", "Dockerfile"));

    [Fact]
    public void It_fetches_the_packages_that_the_program_serves_and_checks_the_same_digests()
    {
        foreach (var package in new[] { IdePackages.BananaCakePop, IdePackages.Voyager })
        {
            Assert.Contains(package.Specifier, Text, StringComparison.Ordinal);
            Assert.Contains(Convert.ToHexStringLower(Convert.FromBase64String(package.Integrity)), Text, StringComparison.Ordinal);
            Assert.Contains(package.FolderName, Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void It_restores_every_project_of_the_program()
    {
        foreach (var project in Directory.EnumerateFiles(Path.Combine(Repository, "src"), "*.csproj", SearchOption.AllDirectories))
            Assert.Contains(Path.GetRelativePath(Repository, project), Text, StringComparison.Ordinal);
    }
}
