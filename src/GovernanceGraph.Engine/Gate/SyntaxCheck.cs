using GovernanceGraph.Engine.Errors;

namespace GovernanceGraph.Engine.Gate;

/// <summary>
/// The grammar of executable documents (October 2021, section 2), so that GraphQL-Parser never meets a malformed one: its exceptions cost quadratic
/// time in the column (4 GB allocated for an error at the end of a line of 64 KB) and fail themselves on lone carriage returns.
/// Allocates nothing when the document is well formed. Needs the nesting bounded before by <see cref="TokenScan"/>.
/// </summary>
internal ref struct SyntaxCheck(ReadOnlySpan<char> text)
{
    private const int MostShown = 32;
    private readonly ReadOnlySpan<char> _text = text;
    private TokenReader _reader = new(text);
    private GraphError? _error;

    /// <summary>The token's kind; the end once an error is found, so that every rule of the grammar falls through.</summary>
    private readonly TokenKind Kind => _error is null ? _reader.Kind : TokenKind.End;

    internal GraphError? Run()
    {
        Advance();
        while (_error is null && Kind != TokenKind.End)
            Definition();
        return _error;
    }

    private void Definition()
    {
        if (Is('{'))
            SelectionSet();
        else if (IsName("query") || IsName("mutation") || IsName("subscription"))
            Operation();
        else if (IsName("fragment"))
            Fragment();
        else
            Expected("an operation or a fragment");
    }

    private void Operation()
    {
        Advance();
        if (Kind == TokenKind.Name)
            Advance();
        if (Skip('('))
            VariableDefinitions();
        Directives();
        SelectionSet();
    }

    private void VariableDefinitions()
    {
        do
            VariableDefinition();
        while (_error is null && !Skip(')'));
    }

    private void VariableDefinition()
    {
        Expect('$');
        Name();
        Expect(':');
        Type();
        if (Skip('='))
            Value(constant: true);
        Directives();
    }

    private void Type()
    {
        if (Skip('['))
        {
            Type();
            Expect(']');
        }
        else
        {
            Name();
        }
        Skip('!');
    }

    private void Fragment()
    {
        Advance();
        if (IsName("on"))
            Expected("a fragment's name other than 'on'");
        Name();
        if (IsName("on"))
            TypeCondition();
        else
            Expected("'on' and a type");
        Directives();
        SelectionSet();
    }

    private void TypeCondition()
    {
        Advance();
        Name();
    }

    private void SelectionSet()
    {
        Expect('{');
        do
            Selection();
        while (_error is null && !Skip('}'));
    }

    private void Selection()
    {
        if (Kind != TokenKind.Spread)
            Field();
        else
            Spread();
    }

    private void Spread()
    {
        Advance();
        if (Kind == TokenKind.Name && !IsName("on"))
        {
            Name();
            Directives();
            return;
        }
        if (IsName("on"))
            TypeCondition();
        Directives();
        SelectionSet();
    }

    private void Field()
    {
        Name();
        if (Skip(':'))
            Name();
        if (Skip('('))
            Arguments();
        Directives();
        if (Is('{'))
            SelectionSet();
    }

    private void Directives()
    {
        while (_error is null && Skip('@'))
        {
            Name();
            if (Skip('('))
                Arguments();
        }
    }

    private void Arguments()
    {
        do
            Member(constant: false);
        while (_error is null && !Skip(')'));
    }

    private void Member(bool constant)
    {
        Name();
        Expect(':');
        Value(constant);
    }

    private void Value(bool constant)
    {
        if (Kind is TokenKind.Name or TokenKind.Number or TokenKind.Text)
            Advance();
        else if (!constant && Skip('$'))
            Name();
        else if (Skip('['))
            while (_error is null && !Skip(']'))
                Value(constant);
        else if (Skip('{'))
            while (_error is null && !Skip('}'))
                Member(constant);
        else
            Expected(constant ? "a value without variables" : "a value");
    }

    private void Name()
    {
        if (Kind == TokenKind.Name)
            Advance();
        else
            Expected("a name");
    }

    private readonly bool Is(char punctuator) => Kind == (TokenKind)punctuator;

    private readonly bool IsName(string name) => Kind == TokenKind.Name && _reader.Value.SequenceEqual(name);

    private bool Skip(char punctuator)
    {
        var found = _error is null && Is(punctuator);
        if (found)
            Advance();
        return found;
    }

    private void Expect(char punctuator)
    {
        if (!Skip(punctuator))
            Expected($"'{punctuator}'");
    }

    private void Advance()
    {
        if (_error is not null)
            return;
        _reader.Read();
        if (Kind == TokenKind.Fault)
            Report($"{_reader.Fault}{Shown(_text[_reader.End..], 1)}.", _reader.End);
    }

    private void Expected(string what)
    {
        if (_error is null)
            Report($"Expected {what}, found {(Kind == TokenKind.End ? "the document's end" : Shown(_reader.Value, MostShown).TrimStart())}.", _reader.Start);
    }

    private static string Shown(ReadOnlySpan<char> found, int most) =>
        found.IsEmpty || char.IsControl(found[0]) || char.IsSurrogate(found[0]) ? "" : $" '{found[..Math.Min(found.Length, most)]}'";

    private void Report(string message, int position)
    {
        var place = Place(_text[..Math.Min(position, _text.Length)]);
        _error = new GraphError(ErrorCodes.SyntaxError, $"Line {place.Line}, column {place.Column}: {message}") { Locations = [place] };
    }

    /// <summary>Line and column, from 1, of what follows the text; a line ends with LF, CR or CR LF.</summary>
    private static (int Line, int Column) Place(ReadOnlySpan<char> before)
    {
        var (line, start) = (1, 0);
        for (var index = 0; index < before.Length; index++)
        {
            var ends = before[index] == '\n' || (before[index] == '\r' && (index + 1 == before.Length || before[index + 1] != '\n'));
            if (ends)
                (line, start) = (line + 1, index + 1);
        }
        return (line, before.Length - start + 1);
    }
}
