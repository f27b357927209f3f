using System.Text;
using GraphQL.Types;

namespace GovernanceGraph.IntegrationTests.Engine.Differential.Operations;

/// <summary>How the same operation may be spelt.</summary>
/// <param name="Variables">Values as variables: all, none, or null for each as generated.</param>
/// <param name="Conditions">Directives as generated; false leaves them out with what they exclude.</param>
/// <param name="Fragments">Fragments: null as generated, true all named, false all inline.</param>
internal sealed record Spelling(bool? Variables = null, bool Conditions = true, bool? Fragments = null)
{
    public static readonly Spelling AsGenerated = new();
}

/// <summary>Writes an operation as a document and its variables.</summary>
internal sealed class OperationWriter(Spelling spelling)
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _fragments = new();
    private readonly List<string> _definitions = [];
    private readonly List<string> _json = [];
    private int _fragmentCount;

    public static (string Query, string Variables) Write(Selection root, Spelling spelling)
    {
        var writer = new OperationWriter(spelling);
        writer.Set(root, writer._text);
        var definitions = writer._definitions.Count == 0 ? "" : $"({string.Join(", ", writer._definitions)})";
        return ($"query{definitions}{writer._text}{writer._fragments}", $"{{{string.Join(", ", writer._json)}}}");
    }

    /// <summary>A value written without variables.</summary>
    public static string Literal(IGraphType type, Value value) => new OperationWriter(new Spelling(Variables: false)).Input(type, value);

    private void Set(Selection parent, StringBuilder text)
    {
        text.Append(" {");
        foreach (var child in parent.Children)
        {
            if (child.Condition is { } condition && !spelling.Conditions && condition.Value == condition.IsSkip) continue;
            if (child is FieldSelection field) Field(field, text);
            else Fragment((FragmentSelection)child, text);
        }

        text.Append(" }");
    }

    private void Field(FieldSelection field, StringBuilder text)
    {
        text.Append(' ').Append(field.Alias is null ? field.Name : $"{field.Alias}: {field.Name}");
        if (field.Arguments.Count > 0) text.Append('(').AppendJoin(", ", field.Arguments.Select(a => $"{a.Name}: {Input(a.Type, a.Value)}")).Append(')');
        Directive(field, text);
        if (field.Children.Count > 0) Set(field, text);
    }

    private void Fragment(FragmentSelection fragment, StringBuilder text)
    {
        if ((spelling.Fragments ?? fragment.IsNamed) && fragment.Type is not null)
        {
            var name = $"F{_fragmentCount++}";
            text.Append(" ...").Append(name);
            Directive(fragment, text);
            var definition = new StringBuilder($"\nfragment {name} on {fragment.Type}");
            Set(fragment, definition);
            _fragments.Append(definition);
            return;
        }

        text.Append(" ...");
        if (fragment.Type is not null) text.Append(" on ").Append(fragment.Type);
        Directive(fragment, text);
        Set(fragment, text);
    }

    private void Directive(Selection selection, StringBuilder text)
    {
        if (selection.Condition is not { } condition || !spelling.Conditions) return;
        var value = condition.Value ? "true" : "false";
        text.Append(condition.IsSkip ? " @skip(if: " : " @include(if: ").Append(spelling.Variables ?? condition.AsVariable ? Variable("Boolean!", value) : value).Append(')');
    }

    private string Input(IGraphType type, Value value)
    {
        if (spelling.Variables ?? value.AsVariable) return Variable(type.ToString()!, Json(value));
        return value switch
        {
            ScalarValue scalar => scalar.Literal,
            ListValue list => $"[{string.Join(", ", list.Items.Select(i => Input(list.ItemType, i)))}]",
            ObjectValue map => $"{{{string.Join(", ", map.Fields.Select(f => $"{f.Name}: {Input(f.Type, f.Value)}"))}}}",
            _ => throw new InvalidOperationException(),
        };
    }

    private string Variable(string type, string json)
    {
        var name = $"v{_definitions.Count}";
        _definitions.Add($"${name}: {type}");
        _json.Add($"\"{name}\": {json}");
        return "$" + name;
    }

    private static string Json(Value value) => value switch
    {
        ScalarValue scalar => scalar.Json,
        ListValue list => $"[{string.Join(", ", list.Items.Select(Json))}]",
        ObjectValue map => $"{{{string.Join(", ", map.Fields.Select(f => $"\"{f.Name}\": {Json(f.Value)}"))}}}",
        _ => throw new InvalidOperationException(),
    };
}
