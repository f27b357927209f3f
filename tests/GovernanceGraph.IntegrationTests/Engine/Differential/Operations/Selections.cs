using GraphQL.Types;

namespace GovernanceGraph.IntegrationTests.Engine.Differential.Operations;

/// <summary>A part of a selection set.</summary>
internal abstract class Selection
{
    /// <summary><c>@include</c> (or <c>@skip</c>) with its condition; null when there is none.</summary>
    public Condition? Condition { get; init; }

    public List<Selection> Children { get; init; } = [];

    public IEnumerable<FieldSelection> Fields() => Children.SelectMany(c => c is FieldSelection field ? [field] : c.Fields());
}

internal sealed class FieldSelection(FieldType definition, string? alias) : Selection
{
    public FieldType Definition => definition;

    public string Name => definition.Name;

    public string? Alias => alias;

    public string Key => alias ?? definition.Name;

    public List<(string Name, IGraphType Type, Value Value)> Arguments { get; } = [];
}

internal sealed class FragmentSelection(string? type, bool isNamed) : Selection
{
    /// <summary>The type condition; null for an inline fragment without one.</summary>
    public string? Type => type;

    /// <summary>Written as a fragment definition and a spread, if the writer is free to.</summary>
    public bool IsNamed => isNamed;
}

/// <param name="Value">What the condition evaluates to.</param>
internal sealed record Condition(bool IsSkip, bool Value, bool AsVariable);

/// <summary>An input value, to be written as a literal or as a variable.</summary>
internal abstract record Value
{
    public bool AsVariable { get; init; }
}

/// <param name="Literal">As the document spells it.</param>
/// <param name="Json">As the variables spell it.</param>
internal sealed record ScalarValue(string Literal, string Json) : Value
{
    public static readonly ScalarValue Null = new("null", "null");

    public static ScalarValue Same(string text) => new(text, text);

    public static ScalarValue Text(string text)
    {
        var json = System.Text.Json.JsonSerializer.Serialize(text);
        return new ScalarValue(json, json);
    }

    public static ScalarValue Enum(string name) => new(name, $"\"{name}\"");
}

internal sealed record ListValue(IReadOnlyList<Value> Items, IGraphType ItemType) : Value;

internal sealed record ObjectValue(IReadOnlyList<(string Name, IGraphType Type, Value Value)> Fields) : Value;
