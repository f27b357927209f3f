using GovernanceGraph.Engine.Errors;

namespace GovernanceGraph.Engine.Gate;

/// <summary>
/// One pass over the text, without allocation, that counts what the parser would have to do: tokens, and how deep it would recurse.
/// It never counts fewer tokens than the parser reads; whatever is no GraphQL is left to the parser, which names the place.
/// Token borders follow the October 2021 GraphQL specification, section 2.1.
/// </summary>
internal ref struct TokenScan(ReadOnlySpan<char> text, GateLimits limits)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly GateLimits _limits = limits;
    private int _position;
    private int _tokens;
    private int _parentheses;
    private int _selectionNesting;
    private int _valueDepth;

    internal GraphError? Run()
    {
        while (_position < _text.Length)
        {
            if (IsIgnored(_text[_position]))
            {
                _position++;
                continue;
            }
            if (++_tokens > _limits.Tokens)
                return TooManyTokens();
            if (ReadToken() is { } error)
                return error;
        }
        return null;
    }

    private GraphError? ReadToken()
    {
        var first = _text[_position];
        if (char.IsAsciiDigit(first) || first == '-')
            return ReadNumber();
        if (IsNamePart(first))
            return ReadName();
        switch (first)
        {
            case '"': SkipString(); return null;
            case '#': SkipComment(); return null;
            case '.' when _text[_position..].StartsWith("..."): _position += 3; return null;
            default: _position++; return Nest(first);
        }
    }

    private GraphError? ReadName()
    {
        var start = _position;
        while (_position < _text.Length && IsNamePart(_text[_position]))
            _position++;
        return CheckLength(start);
    }

    private GraphError? ReadNumber()
    {
        var start = _position++;
        SkipDigits();
        if (Next() == '.')
        {
            _position++;
            SkipDigits();
        }
        if (Next() is 'e' or 'E')
        {
            _position++;
            if (Next() is '+' or '-')
                _position++;
            SkipDigits();
        }
        return CheckLength(start);
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Next()))
            _position++;
    }

    /// <summary>The character at the position; NUL at the end.</summary>
    private readonly char Next() => _position < _text.Length ? _text[_position] : '\0';

    private readonly GraphError? CheckLength(int start) =>
        GateErrors.Check("tokenLength", _limits.TokenLength, _position - start, "characters in one name or number", "Use a shorter one.");

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
        return _valueDepth > _limits.ValueDepth ? TooDeepValue(_valueDepth)
            : _selectionNesting > _limits.SelectionNesting ? TooDeepSelection()
            : _parentheses > _limits.ValueDepth ? TooDeepValue(_parentheses)
            : null;
    }

    private void SkipComment()
    {
        var end = _text[_position..].IndexOfAny('\n', '\r');
        _position = end < 0 ? _text.Length : _position + end;
    }

    private void SkipString()
    {
        if (_text[_position..].StartsWith("\"\"\""))
            SkipBlockString();
        else
            SkipLineString();
    }

    private void SkipLineString()
    {
        _position++;
        while (_position < _text.Length && _text[_position] is not ('"' or '\n' or '\r'))
            _position += _text[_position] == '\\' ? 2 : 1;
        _position = Math.Min(_position + 1, _text.Length);
    }

    private void SkipBlockString()
    {
        _position += 3;
        while (true)
        {
            var end = _text[_position..].IndexOf("\"\"\"");
            if (end < 0)
            {
                _position = _text.Length;
                return;
            }
            var escaped = end > 0 && _text[_position + end - 1] == '\\';
            _position += end + 3;
            if (!escaped)
                return;
        }
    }

    private static bool IsIgnored(char character) => character is ' ' or '\t' or '\n' or '\r' or ',' or '\uFEFF';

    private static bool IsNamePart(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';

    private readonly GraphError TooManyTokens() =>
        GateErrors.Over("tokens", _limits.Tokens, _tokens, "tokens or more", "Send fewer fields in one document, and long lists as variables.");

    private readonly GraphError TooDeepValue(int found) =>
        GateErrors.Over("valueDepth", _limits.ValueDepth, found, "levels or more of lists and objects in one value", "Write a flatter value.");

    private readonly GraphError TooDeepSelection() =>
        GateErrors.Over("selectionNesting", _limits.SelectionNesting, _selectionNesting, "levels or more of selection sets inside each other",
            "Select fewer levels, or fetch the deeper objects by id in a second operation.");
}
