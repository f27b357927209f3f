using Xunit;
using static GovernanceGraph.UnitTests.Gate.Write;

namespace GovernanceGraph.UnitTests.Gate;

/// <summary>Security test D7: the standard introspection queries pass, circular chains do not.</summary>
public sealed class IntrospectionLimitsTests
{
    [Theory]
    [InlineData(9)]
    [InlineData(7)]
    [InlineData(16)]
    public void The_query_of_graphql_js_and_GraphiQL_passes(int typeDepth) => Assert.Null(Judge(StandardIntrospection.GraphQlJs(typeDepth)));

    [Fact]
    public void The_same_query_without_fragments_passes() => Assert.Null(Judge(StandardIntrospection.WithoutFragments(9)));

    [Fact]
    public void The_probes_of_Banana_Cake_Pop_pass()
    {
        foreach (var probe in StandardIntrospection.BananaCakePop())
            Assert.Null(Judge(probe));
    }

    [Theory]
    [InlineData("{__schema{types{fields{type{fields{type{fields{type{fields{name}}}}}}}}}}", "introspectionListRepeats")]
    [InlineData("{__schema{types{...A}}} fragment A on __Type{fields{type{...B}}} fragment B on __Type{fields{name}}", "introspectionListRepeats")]
    [InlineData("{__type(name:\"A\"){interfaces{possibleTypes{interfaces{name}}}}}", "introspectionListRepeats")]
    [InlineData("{__type(name:\"A\"){inputFields{type{inputFields{name}}}}}", "introspectionListRepeats")]
    [InlineData("{...R} fragment R on Query{...{x:__type(name:\"A\"){fields{type{fields{name}}}}}}", "introspectionListRepeats")]
    public void A_circular_chain_is_refused(string document, string limit) => Assert.Equal(limit, Judge(document)?.Details?["limit"]);

    [Fact]
    public void Many_copies_of_the_whole_schema_are_refused()
    {
        var copies = $"{{__schema{{{Times(8, copy => $"t{copy}:types{{fields{{args{{name}}}}}}")}}}}}";
        Assert.Equal("introspectionLists", Judge(copies)?.Details?["limit"]);
    }

    [Fact]
    public void A_data_query_may_not_be_as_deep_as_introspection()
    {
        var levels = Nested(17, "{ofType", "{name}", "}");
        Refuses("depth", 15, 19, Judge($"{{a{levels} __typename}}"));
    }

    [Fact]
    public void Introspection_and_data_in_one_operation_keep_to_their_own_rules()
    {
        Assert.Null(Judge($"{{a{{b}} __type(name:\"A\"){Nested(16, "{ofType", "{name}", "}")}}}"));
        Refuses("depth", 15, 16, Judge($"{{a{Nested(14, "{b", "{c}", "}")} __type(name:\"A\"){{name}}}}"));
    }
}
