using System.Buffers;
using System.Text;
using System.Text.Json;
using GovernanceGraph.Engine.Execution;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;
using GovernanceGraph.IntegrationTests.Storage;
using GovernanceGraph.Tests;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Engine;

/// <summary>Every kind of value as a real PostgreSQL sends it inside a record, and the JSON that is written of it.</summary>
public sealed class WireFormatTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Theory]
    [InlineData(WireKind.Text, "''::text", "\"\"")]
    [InlineData(WireKind.Text, "null::text", "null")]
    [InlineData(WireKind.Text, "'路灯'::text", "\"路灯\"")]
    [InlineData(WireKind.Text, "U&'\\+01F600'::text", "\"😀\"")]
    [InlineData(WireKind.Text, "U&'\\+020BB7'::text", "\"\U00020BB7\"")]
    [InlineData(WireKind.Text, "E'a\"b\\\\c'::text", "\"a\\\"b\\\\c\"")]
    [InlineData(WireKind.Text, "E'\\n\\r\\t\\b\\f\\x01\\x1f\\x7f'::text", "\"\\n\\r\\t\\u0008\\u000c\\u0001\\u001f\\u007f\"")]
    [InlineData(WireKind.Integer, "(-32768)::smallint", "-32768")]
    [InlineData(WireKind.Integer, "2147483647::integer", "2147483647")]
    [InlineData(WireKind.Integer, "(-9223372036854775808)::bigint", "-9223372036854775808")]
    [InlineData(WireKind.Boolean, "true", "true")]
    [InlineData(WireKind.Boolean, "false", "false")]
    [InlineData(WireKind.Float, "0.1::float8", "0.1")]
    [InlineData(WireKind.Float, "1e300::float8", "1E+300")]
    [InlineData(WireKind.Float, "5e-324::float8", "5E-324")]
    [InlineData(WireKind.Float, "'-infinity'::float8", "null")]
    [InlineData(WireKind.Float, "'nan'::float8", "null")]
    [InlineData(WireKind.Numeric, "0::numeric(18,2)", "0.00")]
    [InlineData(WireKind.Numeric, "10.50::numeric(18,2)", "10.50")]
    [InlineData(WireKind.Numeric, "(-0.01)::numeric(18,2)", "-0.01")]
    [InlineData(WireKind.Numeric, "10000::numeric(18,2)", "10000.00")]
    [InlineData(WireKind.Numeric, "100000000.0001::numeric", "100000000.0001")]
    [InlineData(WireKind.Numeric, "9999999999999999.99::numeric(18,2)", "9999999999999999.99")]
    [InlineData(WireKind.Numeric, "0.00001::numeric", "0.00001")]
    [InlineData(WireKind.Numeric, "'nan'::numeric", "null")]
    [InlineData(WireKind.Numeric, "'infinity'::numeric", "null")]
    [InlineData(WireKind.Instant, "'2026-06-30 16:15:00+08'::timestamptz", "\"2026-06-30T08:15:00Z\"")]
    [InlineData(WireKind.Instant, "'2026-06-30 08:15:00.000001Z'::timestamptz", "\"2026-06-30T08:15:00.000001Z\"")]
    [InlineData(WireKind.Instant, "'1999-12-31 23:59:59.5Z'::timestamptz", "\"1999-12-31T23:59:59.5Z\"")]
    [InlineData(WireKind.Instant, "'0001-01-01 00:00:00Z'::timestamptz", "\"0001-01-01T00:00:00Z\"")]
    [InlineData(WireKind.Instant, "'infinity'::timestamptz", "\"9999-12-31T23:59:59.999999Z\"")]
    [InlineData(WireKind.Instant, "'-infinity'::timestamptz", "\"0001-01-01T00:00:00Z\"")]
    [InlineData(WireKind.Day, "'2024-02-29'::date", "\"2024-02-29\"")]
    [InlineData(WireKind.Day, "'0001-01-01'::date", "\"0001-01-01\"")]
    [InlineData(WireKind.Day, "'9999-12-31'::date", "\"9999-12-31\"")]
    [InlineData(WireKind.Day, "'infinity'::date", "\"9999-12-31\"")]
    [InlineData(WireKind.Day, "'-infinity'::date", "\"0001-01-01\"")]
    [InlineData(WireKind.Uuid, "'00112233-4455-6677-8899-aabbccddeeff'::uuid", "\"00112233-4455-6677-8899-aabbccddeeff\"")]
    [InlineData(WireKind.Json, "'{\"a\": [1, null, \"路\"]}'::jsonb::text", "{\"a\": [1, null, \"路\"]}")]
    [InlineData(WireKind.TextList, "array[]::text[]", "[]")]
    [InlineData(WireKind.TextList, "array['a', null, '', '路\"']::text[]", "[\"a\",null,\"\",\"路\\\"\"]")]
    public async Task A_value_is_written_as_it_was_stored(WireKind kind, string sql, string json) =>
        Assert.Equal($"{{\"before\":7,\"value\":{json},\"after\":null}}", await WriteAsync(kind, sql));

    [Fact]
    public async Task Long_texts_pass_whole()
    {
        var answer = JsonDocument.Parse(await WriteAsync(WireKind.Text, "repeat(E'路\"\\n', 20000)"));
        Assert.Equal(string.Concat(Enumerable.Repeat("路\"\n", 20_000)), answer.RootElement.GetProperty("value").GetString());
    }

    private async Task<string> WriteAsync(WireKind kind, string sql)
    {
        var record = await database.ScalarAsync<byte[]>($"select record_send(r) from (select 7::integer as s0, {sql} as s1, null::date as s2) r");
        var query = new Query(null, "");
        for (var slot = 0; slot < 3; slot++) query.Slot(new IntegerLiteral(slot));
        var shape = new ObjectShape([new Member("before", new ScalarShape(0, WireKind.Integer)), new Member("value", new ScalarShape(1, kind)), new Member("after", new ScalarShape(2, WireKind.Day))]);
        return Write(new RootField(new Member("root", shape), query, 0), record);
    }

    private static string Write(RootField root, byte[] record)
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new ResponseWriter(new JsonOutput(output), new RequestValues([]), new CursorCodec(GoldenCase.CursorKey));
        writer.Root(root, record);
        writer.Json.Flush();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
