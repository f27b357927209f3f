using System.Buffers;
using GovernanceGraph.Server.Transport;
using Xunit;

namespace GovernanceGraph.UnitTests.Transport;

public sealed class AnswerBufferTests
{
    private const int Limit = 100_000;

    [Theory]
    [InlineData(Limit - 1, false)]
    [InlineData(Limit, false)]
    [InlineData(Limit + 1, true)]
    public void An_answer_overflows_past_its_limit_and_not_before(int size, bool overflows)
    {
        using var buffer = new AnswerBuffer(Limit);
        for (var written = 0; written < size; written += 100) buffer.Write(new byte[Math.Min(100, size - written)]);
        Assert.Equal(overflows, buffer.Overflowed);
        Assert.Equal(overflows ? 0 : size, buffer.Written.Length);
    }

    [Fact]
    public void What_is_written_past_the_limit_takes_no_room()
    {
        using var buffer = new AnswerBuffer(Limit);
        for (var round = 0; round < 10_000; round++) buffer.Write(new byte[10_000]);
        Assert.True(buffer.Overflowed);
        Assert.True(buffer.GetMemory().Length < 4 * Limit);
    }

    [Fact]
    public void Bytes_come_out_as_they_went_in_however_it_grew()
    {
        using var buffer = new AnswerBuffer(Limit);
        var expected = new byte[50_000];
        new Random(7).NextBytes(expected);
        foreach (var part in expected.Chunk(777)) buffer.Write(part);
        Assert.Equal(expected, buffer.Written.ToArray());
    }

    [Fact]
    public void Clear_starts_anew()
    {
        using var buffer = new AnswerBuffer(2);
        buffer.Write("long"u8);
        buffer.Clear();
        buffer.Write("{}"u8);
        Assert.False(buffer.Overflowed);
        Assert.Equal("{}"u8, buffer.Written.Span);
    }
}
