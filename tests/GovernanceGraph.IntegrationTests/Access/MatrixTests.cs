using GovernanceGraph.IntegrationTests.Access.Walking;
using GovernanceGraph.Tests;
using Xunit;
using Xunit.Abstractions;

namespace GovernanceGraph.IntegrationTests.Access;

/// <summary>Every field of every type for every viewer, against the table that somebody has read: <c>tests/access/matrix.tsv</c>.</summary>
[Collection(AccessCollection.Name)]
public sealed class MatrixTests(AccessFixture fixture, ITestOutputHelper output)
{
    private static readonly string Table = Path.Combine(Snapshot.Root, "tests", "access", "matrix.tsv");

    /// <summary>What nobody but the person is shown by a mere reading: parts of the made values that no mask leaves.</summary>
    private static readonly string[] Secrets = ["5310777", "5311777", "5312777", "5313777", "5314777", "5315777", "PersonAddress"];

    [Fact]
    public async Task Everybody_sees_what_the_table_says_and_nothing_else()
    {
        var viewers = new List<(string, Walk)>();
        foreach (var (name, _) in Viewers.All) viewers.Add((name, await fixture.WalkAsync(name)));
        var matrix = Matrix.Of(fixture.Graph.Model.Catalog, viewers, await fixture.WalkAsync(AccessFixture.Everything));
        output.WriteLine($"{matrix.Types} types, {matrix.Fields} fields, {viewers.Count} viewers, {matrix.Cells} cells; lead nowhere: {string.Join(' ', matrix.Vacuous)}");
        Snapshot.Check(Table, matrix.Text);
    }

    /// <summary>What is not in the table is for nobody: a new field comes with a decision about it.</summary>
    [Fact]
    public void Every_field_has_a_line_in_the_table()
    {
        var decided = Matrix.Decided(File.ReadAllText(Table));
        var open = Walk.Types(fixture.Graph.Model.Catalog).SelectMany(t => t.Probes.Select(p => (t.Type.Name, p.Name))).Where(f => !decided.Contains(f)).Select(f => $"{f.Item1}.{f.Item2}").ToList();
        Assert.True(open.Count == 0, $"Nobody has decided who may see {string.Join(", ", open)}: declare it in the Contract type, run these tests with UPDATE_SNAPSHOTS=1, and read what changed in tests/access/matrix.tsv before you keep it.");
    }

    [Fact]
    public async Task Nobody_reads_a_telephone_or_address_but_their_own()
    {
        foreach (var (name, viewer) in Viewers.All)
            foreach (var body in (await fixture.WalkAsync(name)).Bodies)
                foreach (var secret in Secrets)
                    if (body.Contains(secret, StringComparison.Ordinal)) Assert.True(viewer.Person == Seed.Worlds.Key<GovernanceGraph.Domain.People.Person>(Seed.World.Own) && IsOwn(body, secret), $"{name} reads {secret}: {body}");
    }

    /// <summary>Own telephone and address are there once; nobody else's are.</summary>
    private static bool IsOwn(string body, string secret) =>
        secret == "5310777" || (secret == "PersonAddress" && body.Split(secret).Length == 2 && body.Contains("PersonAddress甲乙丙丁甲", StringComparison.Ordinal));
}
