using System.Text;
using System.Text.Json;
using GovernanceGraph.Engine.Errors;

namespace GovernanceGraph.Engine.Gate;

/// <summary>One pass over the tokens of the variables.</summary>
internal ref struct VariablesScan
{
    private const string InParts = "Send the values in several requests.";
    private readonly ReadOnlySpan<byte> _json;
    private readonly GateLimits _limits;
    /// <summary>Items so far of each open array or object, by level.</summary>
    private readonly Span<int> _counts;
    /// <summary>Number of each open object, by level: two objects may hold the same key.</summary>
    private readonly Span<int> _objects;
    private KeySet _keys;
    private Utf8JsonReader _reader;
    private int _values;
    private int _started;
    private Range _variable;

    internal VariablesScan(ReadOnlySpan<byte> json, GateLimits limits, KeySet keys, Span<int> counts, Span<int> objects)
    {
        _json = json;
        _limits = limits;
        _keys = keys;
        _counts = counts;
        _objects = objects;
        // One level more than is allowed, so that the gate words the refusal.
        _reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = limits.VariablesDepth + 1 });
    }

    internal GraphError? Run()
    {
        _reader.Read();
        if (_reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null))
            return new GraphError(ErrorCodes.BadRequest, "The variables must be one JSON object, with a member for each variable.");
        do
        {
            if (ReadToken() is { } error)
                return error;
        }
        while (_reader.Read());
        return null;
    }

    internal void Dispose() => _keys.Dispose();

    private GraphError? ReadToken() => _reader.TokenType switch
    {
        JsonTokenType.EndObject or JsonTokenType.EndArray => null,
        JsonTokenType.PropertyName => ReadKey(),
        JsonTokenType.StartObject or JsonTokenType.StartArray => CountValue() ?? Open(),
        JsonTokenType.String => CountValue() ?? CheckText(),
        JsonTokenType.Number => CountValue() ?? CheckLength("characters in one number"),
        _ => CountValue(),
    };

    private GraphError? CountValue()
    {
        if (++_values > _limits.VariablesValues)
            return Over("variablesValues", _limits.VariablesValues, _values, "values or more", InParts);
        if (_reader.CurrentDepth == 0 || ++_counts[_reader.CurrentDepth - 1] <= _limits.VariablesListLength)
            return null;
        return Over("variablesListLength", _limits.VariablesListLength, _counts[_reader.CurrentDepth - 1], "items or more in one list or object", InParts);
    }

    private GraphError? Open()
    {
        var level = _reader.CurrentDepth;
        if (level >= _limits.VariablesDepth)
            return Over("variablesDepth", _limits.VariablesDepth, level + 1, "levels or more of lists and objects", "Send a flatter value.");
        _counts[level] = 0;
        _objects[level] = ++_started;
        return null;
    }

    private GraphError? ReadKey()
    {
        var token = (int)_reader.TokenStartIndex..((int)_reader.TokenStartIndex + _reader.ValueSpan.Length + 2);
        if (_reader.CurrentDepth == 1)
            _variable = token;
        if ((CheckLength("bytes in one key") ?? CheckText()) is { } error)
            return error;
        return _keys.Add(_objects[_reader.CurrentDepth - 1], token) ? null : Invalid($"the key {Encoding.UTF8.GetString(_json[token])} is given twice in one object. Give it once.");
    }

    private GraphError? CheckLength(string thing) =>
        _reader.ValueSpan.Length <= _limits.TokenLength ? null : Over("tokenLength", _limits.TokenLength, _reader.ValueSpan.Length, thing, "Use a shorter one.");

    private GraphError? CheckText() => !_reader.ValueIsEscaped ? null : JsonText.Judge(_reader.ValueSpan) switch
    {
        JsonTextFault.Nul => Invalid("text must not hold the character NUL (U+0000). Leave it out."),
        JsonTextFault.LoneSurrogate => Invalid("text holds half of a surrogate pair. Send the whole character."),
        _ => null,
    };

    private GraphError Over(string limit, int allowed, int found, string thing, string cure) =>
        GateErrors.Over(limit, allowed, found, thing + Where(" in the variable "), cure);

    private GraphError Invalid(string rule) => new(ErrorCodes.InvalidVariable, $"{Where("Variable ")}: {rule}".TrimStart(':', ' '));

    /// <summary>The variable's name as it was written, as far as it is short and tells anything.</summary>
    private string Where(string prefix)
    {
        var name = _json[_variable];
        return name.Length is > 2 and <= 66 ? $"{prefix}${Encoding.UTF8.GetString(name[1..^1])}" : "";
    }
}
