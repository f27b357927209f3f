using System.Buffers;
using System.Text;
using CsCheck;
using GovernanceGraph.Server.Transport;
using Xunit;

namespace GovernanceGraph.UnitTests.Transport;

public sealed class JsonRequestParserTests
{
    private const string Body = """ {"query":"query A { 社区: hello }","variables":{"n":"垦利 \"区\"","deep":[{"a":1}]},"operationName":"A","extensions":{}} """;

    [Fact]
    public void A_body_reads_the_same_wherever_the_network_cut_it()
    {
        var bytes = Encoding.UTF8.GetBytes(Body);
        for (var cut = 0; cut <= bytes.Length; cut++)
        {
            using var request = new ReceivedRequest();
            Assert.Null(JsonRequestParser.Parse(Cut(bytes, cut), request));
            Assert.Equal(("query A { 社区: hello }", "A"), (request.Query, request.OperationName));
            Assert.Equal("""{"n":"垦利 \"区\"","deep":[{"a":1}]}""", Encoding.UTF8.GetString(request.Variables.Span));
        }
    }

    [Fact]
    public void Any_bytes_are_read_or_refused_and_never_thrown_at_the_caller() =>
        Gen.Byte.Array[0, 200].Sample(bytes => Read(bytes));

    [Fact]
    public void A_damaged_body_is_read_or_refused_and_never_thrown_at_the_caller()
    {
        var bytes = Encoding.UTF8.GetBytes(Body);
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte).Sample((place, value) =>
        {
            var damaged = bytes.ToArray();
            damaged[place] = value;
            return Read(damaged);
        });
    }

    [Fact]
    public void A_refusal_does_not_repeat_a_long_name()
    {
        using var request = new ReceivedRequest();
        var body = Encoding.UTF8.GetBytes($$"""{"{{new string('x', 100_000)}}":1}""");
        var refusal = JsonRequestParser.Parse(new ReadOnlySequence<byte>(body), request);
        Assert.True(refusal!.Error.Message.Length < 300);
    }

    [Fact]
    public void A_document_that_comes_again_is_the_same_string_and_another_one_never_is()
    {
        string? Query(string text)
        {
            using var request = new ReceivedRequest();
            Assert.Null(JsonRequestParser.Parse(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes($$"""{"query":"{{text}}"}""")), request));
            return request.Query;
        }

        Assert.Same(Query("{ a(x: \\\"社区\\\") }"), Query("{ a(x: \\\"社区\\\") }"));
        for (var i = 0; i < 2_000; i++) Assert.Equal($"{{ a{i} }}", Query($"{{ a{i} }}"));
        var long5K = new string('a', 5_000);
        Assert.Equal(long5K, Query(long5K));
    }

    // True when the parser kept its word: a refusal, or a request with something to run.
    private static bool Read(byte[] bytes)
    {
        using var request = new ReceivedRequest();
        var refusal = JsonRequestParser.Parse(new ReadOnlySequence<byte>(bytes), request);
        return refusal is not null || request.Query is not null || request.DocumentId is not null;
    }

    private static ReadOnlySequence<byte> Cut(byte[] bytes, int place)
    {
        var first = new Part(bytes.AsMemory(0, place), 0);
        var second = first.Append(bytes.AsMemory(place));
        return new ReadOnlySequence<byte>(first, 0, second, second.Memory.Length);
    }

    private sealed class Part : ReadOnlySequenceSegment<byte>
    {
        public Part(ReadOnlyMemory<byte> memory, long start) => (Memory, RunningIndex) = (memory, start);

        public Part Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Part(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
