using GovernanceGraph.Engine.Errors;

namespace GovernanceGraph.Engine.Gate;

/// <summary>
/// One pass over the text, without allocation, that counts what the parser would have to do: tokens, and how deep it would recurse.
/// Ends at the first fault, which <see cref="SyntaxCheck"/> reports.
/// </summary>
internal ref struct TokenScan(ReadOnlySpan<char> text, GateLimits limits)
{
    private readonly GateLimits _limits = limits;
    private TokenReader _reader = new(text);
    private int _tokens;
    private int _parentheses;
    private int _selectionNesting;
    private int _valueDepth;

    internal GraphError? Run()
    {
        for (_reader.Read(); _reader.Kind is not (TokenKind.End or TokenKind.Fault); _reader.Read())
        {
            if ((CheckCount(++_tokens) ?? CheckToken()) is { } error)
                return error;
        }
        return CheckCount(_tokens);
    }

    private readonly GraphError? CheckCount(int tokens) => GateErrors.Check("tokens", _limits.Tokens, tokens + _reader.Comments,
        "tokens and comments or more", "Send fewer fields in one document, and long lists as variables.");

    private GraphError? CheckToken() => _reader.Kind switch
    {
        TokenKind.Name or TokenKind.Number => GateErrors.Check("tokenLength", _limits.TokenLength, _reader.Value.Length,
            "characters in one name or number", "Use a shorter one."),
        TokenKind.Text or TokenKind.Spread => null,
        _ => Nest((char)_reader.Kind),
    };

    /// <summary>Inside parentheses stand values, outside them selections; GraphQL nests no selections in values.</summary>
    private GraphError? Nest(char bracket)
    {
        switch (bracket)
        {
            case '(': _parentheses++; break;
            case ')': _parentheses = Math.Max(0, _parentheses - 1); _valueDepth = 0; break;
            case '{' or '[' when _parentheses > 0: _valueDepth++; break;
            case '}' or ']' when _parentheses > 0: _valueDepth = Math.Max(0, _valueDepth - 1); break;
            case '{' or '[': _selectionNesting++; break;
            case '}' or ']': _selectionNesting = Math.Max(0, _selectionNesting - 1); break;
        }
        return GateErrors.Check("valueDepth", _limits.ValueDepth, Math.Max(_valueDepth, _parentheses),
                "levels or more of lists and objects in one value", "Write a flatter value.")
            ?? GateErrors.Check("selectionNesting", _limits.SelectionNesting, _selectionNesting, "levels or more of selection sets inside each other",
                "Select fewer levels, or fetch the deeper objects by id in a second operation.");
    }
}
