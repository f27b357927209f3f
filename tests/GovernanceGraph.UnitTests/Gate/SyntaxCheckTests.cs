using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Gate;
using Xunit;

namespace GovernanceGraph.UnitTests.Gate;

public sealed class SyntaxCheckTests
{
    [Theory]
    [InlineData("{a", 1, 3, "Expected a name, found the document's end.")]
    [InlineData("{a}\r\n }", 2, 2, "Expected an operation or a fragment, found '}'.")]
    [InlineData("{a\r\r\n b(c)}", 3, 5, "Expected ':', found ')'.")]
    [InlineData("{}", 1, 2, "Expected a name, found '}'.")]
    [InlineData("type A{b:C}", 1, 1, "Expected an operation or a fragment, found 'type'.")]
    [InlineData("query($a:Int=$b){c}", 1, 14, "Expected a value without variables, found '$'.")]
    [InlineData("{a(b:01)}", 1, 8, "Malformed number ')'.")]
    [InlineData("{a(b:\"x)}", 1, 10, "Unterminated string.")]
    [InlineData("{a(b:\"\\x\")}", 1, 7, "A string holds a malformed escape '\\'.")]
    [InlineData("{a ?}", 1, 4, "Unexpected character '?'.")]
    [InlineData("fragment on on A{b}", 1, 10, "Expected a fragment's name other than 'on', found 'on'.")]
    public void A_syntax_error_tells_the_place_and_what_was_expected(string document, int line, int column, string message)
    {
        var error = new DocumentGate(new GateLimits()).CheckText(document);
        Assert.Equal(ErrorCodes.SyntaxError, error?.Code);
        Assert.Equal([(line, column)], error!.Locations);
        Assert.Equal($"Line {line}, column {column}: {message}", error.Message);
    }

    [Fact]
    public void A_well_formed_document_allocates_nothing()
    {
        var gate = new DocumentGate(new GateLimits());
        var document = StandardIntrospection.GraphQlJs(9);
        Assert.Equal(0, Cost.LeastOf(() => gate.CheckText(document)).Bytes);
    }
}
