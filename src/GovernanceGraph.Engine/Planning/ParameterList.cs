using System.Buffers;
using System.Globalization;
using System.Text;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning;

/// <summary>The one place that numbers a plan's parameters.</summary>
public sealed class ParameterList
{
    private readonly List<ParameterSource> _sources = [];

    public ParameterSource[] ToArray() => [.. _sources];

    /// <summary>A value compared with a column. Constants of the catalogue's kinds (enum values, Booleans) stay in the statement: they steer its plan.</summary>
    public Expr Value(Argument argument, Column column)
    {
        if (argument is { Path: null, Value: bool flag }) return new BooleanLiteral(flag);
        if (argument is { Path: null, Value: string text } && column.ClrType.IsEnum) return new TextLiteral(text);
        return Add(values => Convert(argument.Read(values), column), column.ParameterType, column.StoreType);
    }

    /// <summary>A list compared with a column; nulls in it are left out (a test of its own asks for them).</summary>
    public Expr List(Argument argument, Column column) =>
        Add(values => Array.ConvertAll(Array.FindAll(argument.ReadList(values), v => v is not null), v => Convert(v, column)!), column.ParameterType, column.StoreType + "[]", isList: true);

    /// <summary>A value that is neither a literal nor a variable as it stands: keys of cursors, look-ups and scopes.</summary>
    public Expr Add(Func<RequestValues, object?> read, Type type, string storeType, bool isList = false)
    {
        _sources.Add(new ParameterSource(read, type, isList));
        return new Parameter(_sources.Count, storeType);
    }

    /// <summary>The value as the column's C# type; ids become keys.</summary>
    public static object? Convert(object? value, Column column) => value switch
    {
        null => null,
        NodeId id => id.Key,
        string text when column.ParameterType == typeof(string) => Text(text),
        string text when column.ParameterType == typeof(Guid) => throw new RequestException(ErrorCodes.InvalidId, $"'{Shortened(text)}' is not the id of an object."),
        _ when value.GetType() == column.ParameterType => value,
        _ => Number(value, column),
    };

    /// <summary>Text is compared as it is given, character by character: registers spell names with characters that Unicode's normal form would replace. PostgreSQL cannot hold U+0000.</summary>
    private static string Text(string text)
    {
        if (text.Contains('\0')) throw new RequestException(ErrorCodes.InvalidArgument, "Text must not contain U+0000.");
        if (!IsUnicode(text)) throw new RequestException(ErrorCodes.InvalidArgument, "Text must be valid Unicode: a surrogate stands alone.");
        return text;
    }

    /// <summary>A document's <c>"\ud800"</c> is text that no UTF-8 can carry.</summary>
    private static bool IsUnicode(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var consumed) != OperationStatus.Done) return false;
            text = text[consumed..];
        }

        return true;
    }

    private static object Number(object value, Column column)
    {
        try
        {
            return System.Convert.ChangeType(value, column.ParameterType, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            throw new RequestException(ErrorCodes.InvalidArgument, $"{value} is too large for `{column.Property}`.");
        }
    }

    private static string Shortened(string text) => text.Length <= 64 ? text : text[..64] + "…";
}
