namespace GovernanceGraph.Engine.Gate;

/// <summary>What a token is: punctuators stand for themselves.</summary>
internal enum TokenKind
{
    End = 0,
    Name = 'n',
    Number = '0',
    Text = '"',
    Spread = '.',
    /// <summary>No token; <see cref="TokenReader.Fault"/> says why.</summary>
    Fault = '?',
}

/// <summary>
/// Splits a document into tokens without allocation, as section 2.1 of the October 2021 specification says and as GraphQL-Parser 9.5 does it: that one
/// reads escapes in comments too. What GraphQL-Parser would throw at is a fault here, because its exceptions cost quadratic time in the column.
/// </summary>
internal ref struct TokenReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    internal TokenKind Kind { get; private set; }
    internal int Start { get; private set; }
    internal int End { get; private set; }
    internal int Comments { get; private set; }
    internal string? Fault { get; private set; }

    internal readonly ReadOnlySpan<char> Value => _text[Start..End];

    internal void Read()
    {
        SkipIgnored();
        Start = End;
        if (Fault is not null)
            Kind = TokenKind.Fault;
        else if (End == _text.Length)
            Kind = TokenKind.End;
        else
            Kind = ReadToken(_text[End]);
    }

    private void SkipIgnored()
    {
        while (End < _text.Length && Fault is null)
        {
            if (_text[End] == '#')
                SkipComment();
            else if (_text[End] is ' ' or '\t' or '\n' or '\r' or ',' or '\uFEFF')
                End++;
            else
                return;
        }
    }

    private void SkipComment()
    {
        Comments++;
        while (End < _text.Length && _text[End] is not ('\n' or '\r') && Fault is null)
            SkipCharacter("A comment");
    }

    private TokenKind ReadToken(char first)
    {
        if (IsNamePart(first) && !char.IsAsciiDigit(first))
            return ReadName();
        if (char.IsAsciiDigit(first) || first == '-')
            return ReadNumber();
        if (first == '"')
            return _text[End..].StartsWith("\"\"\"") ? ReadBlock() : ReadLine();
        if (_text[End..].StartsWith("..."))
            return Take(3, TokenKind.Spread);
        return "!$()[]{}:=@|&".Contains(first) ? Take(1, (TokenKind)first) : Fail("Unexpected character");
    }

    private TokenKind Take(int length, TokenKind kind)
    {
        End += length;
        return kind;
    }

    private TokenKind ReadName()
    {
        while (IsNamePart(Next()))
            End++;
        return TokenKind.Name;
    }

    private TokenKind ReadNumber()
    {
        if (Next() == '-')
            End++;
        var digits = End;
        if (!SkipDigits() || (_text[digits] == '0' && End > digits + 1))
            return Fail("Malformed number");
        if (Next() == '.' && !SkipAfter('.'))
            return Fail("Malformed number");
        if (Next() is 'e' or 'E' && !SkipExponent())
            return Fail("Malformed number");
        return TokenKind.Number;
    }

    private bool SkipAfter(char sign)
    {
        if (Next() == sign)
            End++;
        return SkipDigits();
    }

    private bool SkipExponent()
    {
        End++;
        return Next() == '-' ? SkipAfter('-') : SkipAfter('+');
    }

    private bool SkipDigits()
    {
        var start = End;
        while (char.IsAsciiDigit(Next()))
            End++;
        return End > start;
    }

    private TokenKind ReadLine()
    {
        End++;
        while (End < _text.Length && _text[End] is not ('"' or '\n' or '\r') && Fault is null)
            SkipCharacter("A string");
        if (Fault is not null)
            return TokenKind.Fault;
        return Next() == '"' ? Take(1, TokenKind.Text) : Fail("Unterminated string");
    }

    private TokenKind ReadBlock()
    {
        End += 3;
        var start = End;
        while (true)
        {
            var quotes = _text[End..].IndexOf("\"\"\"");
            if (quotes < 0)
                return Fail("Unterminated block string");
            var escaped = quotes > 0 && _text[End + quotes - 1] == '\\';
            End += quotes + 3;
            if (!escaped)
                return HoldsControl(_text[start..(End - 3)]) ? Fail("A block string holds a control character") : TokenKind.Text;
        }
    }

    private static bool HoldsControl(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
            if (IsControl(character) && character is not ('\n' or '\r'))
                return true;
        return false;
    }

    private void SkipCharacter(string holder)
    {
        var character = _text[End];
        if (IsControl(character) && holder != "A comment")
            Fail($"{holder} holds a control character");
        else if (character != '\\')
            End++;
        else if (EscapeLength() is > 0 and var length)
            End += length;
        else
            Fail($"{holder} holds a malformed escape");
    }

    /// <summary>Characters of the escape that begins here; 0 when it is none.</summary>
    private readonly int EscapeLength()
    {
        var rest = _text[(End + 1)..];
        if (rest.IsEmpty)
            return 0;
        if ("\"\\/bfnrt".Contains(rest[0]))
            return 2;
        return rest[0] == 'u' && rest.Length >= 5 && !rest[1..5].ContainsAnyExcept("0123456789abcdefABCDEF") ? 6 : 0;
    }

    private TokenKind Fail(string reason)
    {
        Fault ??= reason;
        return TokenKind.Fault;
    }

    /// <summary>The next character; NUL at the end.</summary>
    private readonly char Next() => End < _text.Length ? _text[End] : '\0';

    private static bool IsControl(char character) => character < ' ' && character != '\t';

    private static bool IsNamePart(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';
}
