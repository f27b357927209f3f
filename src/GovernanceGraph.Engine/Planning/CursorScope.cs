using System.Buffers;
using System.Text;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning;

/// <summary>
/// What a cursor is bound to: the entity and the order (fixed for the plan) and the values of the filter (read at each request). Not the document
/// and not the parent, because clients refetch a page through <c>node</c>.
/// </summary>
public sealed class CursorScope(string identity, IReadOnlyList<Argument> filters)
{
    /// <summary>The canonical bytes that are signed beside a cursor's keys.</summary>
    public void Write(RequestValues values, IBufferWriter<byte> output)
    {
        Text(identity, output);
        foreach (var filter in filters) Value(filter, values, output);
    }

    private static void Value(Argument argument, RequestValues values, IBufferWriter<byte> output)
    {
        switch (argument.Value)
        {
            case IReadOnlyDictionary<string, Argument> fields:
                output.Write("{"u8);
                foreach (var (name, field) in fields.OrderBy(f => f.Key, StringComparer.Ordinal))
                {
                    Text(name, output);
                    Value(field, values, output);
                }

                output.Write("}"u8);
                break;
            case IReadOnlyList<Argument> items:
                output.Write("["u8);
                foreach (var item in items) Value(item, values, output);
                output.Write("]"u8);
                break;
            default:
                Scalar(argument.Read(values), output);
                break;
        }
    }

    private static void Scalar(object? value, IBufferWriter<byte> output)
    {
        switch (value)
        {
            case null:
                output.Write("n"u8);
                break;
            case object?[] list:
                output.Write("["u8);
                foreach (var item in list) Scalar(item, output);
                output.Write("]"u8);
                break;
            case NodeId id:
                Text(id.Key.ToString("N"), output);
                break;
            case DateTime instant:
                Text(instant.Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture), output);
                break;
            default:
                Text(System.Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!, output);
                break;
        }
    }

    /// <summary>Length first, so that no two sequences of values have the same bytes.</summary>
    private static void Text(string text, IBufferWriter<byte> output)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        var span = output.GetSpan(length + sizeof(int));
        BitConverter.TryWriteBytes(span, length);
        Encoding.UTF8.GetBytes(text, span[sizeof(int)..]);
        output.Advance(length + sizeof(int));
    }
}
