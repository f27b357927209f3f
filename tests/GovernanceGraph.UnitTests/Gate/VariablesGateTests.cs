using System.Text;
using CsCheck;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Gate;
using Xunit;
using static GovernanceGraph.UnitTests.Gate.Write;

namespace GovernanceGraph.UnitTests.Gate;

[Collection(MeasuredTests.Name)]
public sealed class VariablesGateTests
{
    private static readonly VariablesGate Gate = new(new GateLimits());

    private static readonly Dictionary<string, (int Allowed, Func<int, string> Json)> Edges = new()
    {
        ["variablesBytes"] = (262_144, bytes => $"{{\"a\":\"{new string('x', bytes - 8)}\"}}"),
        ["variablesDepth"] = (11, levels => $"{{\"where\":{Nested(levels - 1, "[", "", "]")}}}"),
        ["variablesListLength"] = (500, items => $"{{\"ids\":[{Times(items, _ => "1", ",")}]}}"),
        ["variablesValues"] = (5_000, values => $"{{\"ids\":[{Times(10, _ => $"[{Times(498, _ => "null", ",")}]", ",")}],\"b\":[{Times(values - 4_993, _ => "1", ",")}]}}"),
        ["tokenLength"] = (128, digits => $"{{\"n\":{new string('9', digits)}}}"),
    };

    public static TheoryData<string> Names => [.. Edges.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_limit_holds_to_the_figure(string limit)
    {
        var (allowed, json) = Edges[limit];
        Assert.Null(Check(json(allowed - 1)));
        Assert.Null(Check(json(allowed)));
        Refuses(limit, allowed, allowed + 1, Check(json(allowed + 1)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"where":{"name":{"eq":"社区 \uD83C\uDFD8 é"}},"a":[{"x":1},{"x":2}],"x":true}""")]
    public void Ordinary_variables_pass(string json) => Assert.Null(Check(json));

    [Theory]
    [InlineData("""{"a":1,"a":2}""", "\"a\"")]
    [InlineData("""{"w":{"a":1,"b":{"a":1},"a":2}}""", "Variable $w")]
    [InlineData("""{"a":1,"\u0061":2}""", "twice")]
    [InlineData("""{"w":[{"a":1},{"a":1,"a":1}]}""", "twice")]
    [InlineData("""{"a":"x\u0000y"}""", "NUL")]
    [InlineData("""{"a":{"x\u0000y":1}}""", "NUL")]
    [InlineData("""{"a":"\uD800"}""", "surrogate")]
    [InlineData("""{"a":"\uDC00"}""", "surrogate")]
    [InlineData("""{"a":"\uD800\uD800\uDC00"}""", "surrogate")]
    [InlineData("""{"a":"\uD800x\uDC00"}""", "surrogate")]
    public void Values_that_cannot_be_kept_are_refused_with_the_rule(string json, string told)
    {
        var error = Check(json);
        Assert.Equal(ErrorCodes.InvalidVariable, error?.Code);
        Assert.Contains(told, error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_backslash_before_a_u_is_no_escape() => Assert.Null(Check("""{"a":"\\u0000 \\\\uD800"}"""));

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    public void Bytes_that_are_not_UTF_8_are_refused(byte[] bad) =>
        Assert.Equal(ErrorCodes.InvalidVariable, Gate.Check([.. "{\"a\":\""u8, .. bad, .. "\"}"u8])?.Code);

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("{")]
    [InlineData("{\"a\":}")]
    [InlineData("{} {}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\":\"\u0001\"}")]
    [InlineData("// x")]
    [InlineData(" ")]
    public void What_is_no_JSON_object_is_a_bad_request(string json) => Assert.Equal(ErrorCodes.BadRequest, Check(json)?.Code);

    [Fact]
    public void A_refusal_names_the_variable() => Assert.Contains("variable $ids", Check(Edges["variablesListLength"].Json(501))!.Message, StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_allocated_when_all_is_well()
    {
        var json = Encoding.UTF8.GetBytes("""{"where":{"name":{"eq":"社区"},"and":[{"id":{"in":["a","b"]}}]},"first":20,"caf\u00e9":null}""");
        Assert.Equal(0, Cost.LeastOf(() => Gate.Check(json)).Bytes);
    }

    [Fact]
    public void Many_keys_are_compared_in_linear_time()
    {
        var json = Encoding.UTF8.GetBytes($"{{{Times(10, outer => $"\"o{outer}\":{{{Times(490, key => $"\"k{key}\":1", ",")}}}", ",")}}}");
        GraphError? error = null;
        Cost.LeastOf(() => error = Gate.Check(json)).Within(milliseconds: 20, megabytes: 0.1);
        Assert.Null(error);
    }

    [Fact]
    public void Deep_variables_are_refused_before_they_cost_anything()
    {
        var json = Encoding.UTF8.GetBytes("{\"a\":" + Repeat(200_000, "["));
        GraphError? error = null;
        Cost.LeastOf(() => error = Gate.Check(json)).Within(milliseconds: 20, megabytes: 0.1);
        Refuses("variablesDepth", 11, 12, error);
    }

    [Fact]
    public void Random_bytes_never_throw()
    {
        Gen.Byte.Array[0, 64].Sample(json => Gate.Check(json), iter: 20_000);
        Gen.OneOf("{", "}", "[", "]", ":", ",", "\"a\"", "\"\\u0061\"", "\"\\uD800\"", "1", "null", " ", "-", "\"", "\\").Array[0, 40]
            .Sample(parts => Check("{" + string.Concat(parts)), iter: 20_000);
    }

    private static GraphError? Check(string json) => Gate.Check(Encoding.UTF8.GetBytes(json));
}
