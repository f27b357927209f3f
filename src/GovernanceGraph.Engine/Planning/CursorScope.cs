using System.Buffers;
using System.Text;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning;

/// <summary>
/// What a cursor is bound to: the entity and the order (fixed for the plan) and the values of the filter (read at each request). Not the document
/// and not the parent, because clients refetch a page through <c>node</c>.
/// </summary>
public sealed class CursorScope
{
    private readonly List<(byte[] Constant, Argument? Then)> _parts = [];

    /// <summary>Whether the cursors' keys are for nobody else to read.</summary>
    public bool IsSealed { get; init; }

    /// <summary>All but the values of variables is laid out here, once for the plan: the form of the filter is the plan's.</summary>
    public CursorScope(string identity, IReadOnlyList<Argument> filters)
    {
        var constant = new ArrayBufferWriter<byte>();
        Text(identity, constant);
        foreach (var filter in filters) Lay(filter, constant);
        _parts.Add((constant.WrittenSpan.ToArray(), null));
    }

    /// <summary>The canonical bytes that are signed beside a cursor's keys.</summary>
    public void Write(RequestValues values, IBufferWriter<byte> output)
    {
        foreach (var (constant, then) in _parts)
        {
            output.Write(constant);
            if (then is not null) Scalar(then.Read(values), output);
        }
    }

    private void Lay(Argument argument, ArrayBufferWriter<byte> constant)
    {
        switch (argument)
        {
            case { Value: IReadOnlyDictionary<string, Argument> fields }:
                constant.Write("{"u8);
                foreach (var (name, field) in fields.OrderBy(f => f.Key, StringComparer.Ordinal))
                {
                    Text(name, constant);
                    Lay(field, constant);
                }

                constant.Write("}"u8);
                break;
            case { Value: IReadOnlyList<Argument> items }:
                constant.Write("["u8);
                foreach (var item in items) Lay(item, constant);
                constant.Write("]"u8);
                break;
            case { Path: null }:
                Scalar(argument.Value, constant);
                break;
            default:
                _parts.Add((constant.WrittenSpan.ToArray(), argument));
                constant.Clear();
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
