using System.Buffers;
using System.Text;
using System.Text.Json;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.IntegrationTests.Storage;
using GovernanceGraph.Server.Hosting;
using GovernanceGraph.Server.Ide;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Ide;

/// <summary>The first thing that a visitor runs must work.</summary>
public sealed class SampleDocumentTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task The_sample_document_fits_the_schema_and_every_limit()
    {
        await using var graph = await GraphServices.OpenAsync(
            database.ConnectionString, new EngineLimits(), new GateLimits(), TimeProvider.System, NullLoggerFactory.Instance, CancellationToken.None);
        var answer = new ArrayBufferWriter<byte>();
        var outcome = await graph.Pipeline.AnswerAsync(new OperationRequest { Query = Sample() }, answer, CancellationToken.None);
        var text = Encoding.UTF8.GetString(answer.WrittenSpan);
        Assert.True(outcome == Outcome.Answered, text);
        Assert.DoesNotContain("\"errors\"", text);
    }

    private static string Sample()
    {
        var configuration = new IdeConfiguration(Options.Create(new IdeOptions())).For("http://127.0.0.1");
        return JsonDocument.Parse(configuration).RootElement.GetProperty("graphQLDocument").GetString()!;
    }
}
