using System.Text;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Identity;

namespace GovernanceGraph.Engine.Values;

/// <summary>
/// The part of a request that a plan depends on, as a key: Booleans (they steer <c>@skip</c>), sort directions, the types and scope levels of ids,
/// which keys of a cursor are null, what is grouped by; of everything else only which parts are there and which are null.
/// </summary>
public sealed class ValuesShape(IScopeLevels? scopeLevels)
{
    [ThreadStatic]
    private static StringBuilder? _buffer;

    /// <param name="cursors">Indexes of the variables that are given to <c>after</c> and <c>before</c>.</param>
    public string Of(RequestValues values, ReadOnlySpan<int> cursors)
    {
        var key = (_buffer ??= new StringBuilder()).Clear();
        for (var i = 0; i < values.Variables.Length; i++)
        {
            if (cursors.Contains(i) && values.Variables[i] is string cursor) Cursor(key, cursor);
            else Append(key, values.Variables[i]);
        }

        foreach (var resolved in values.Resolved) key.Append(resolved is { } id ? (char)('0' + id.Type.Index) : '-');
        return key.ToString();
    }

    private static void Cursor(StringBuilder key, string cursor)
    {
        var raw = CursorCodec.Unpack(cursor);
        key.Append('c').Append((char)('0' + raw[0])).Append((char)('0' + raw[1]));
    }

    private void Append(StringBuilder key, object? value)
    {
        switch (value)
        {
            case null:
                key.Append('-');
                break;
            case bool flag:
                key.Append(flag ? 'T' : 'F');
                break;
            case SortDirection direction:
                key.Append(direction == SortDirection.Ascending ? '<' : '>');
                break;
            case PlanChoice choice:
                key.Append('=').Append(choice.Name);
                break;
            case NodeId id:
                Id(key, id);
                break;
            case Dictionary<string, object?> map:
                key.Append('{');
                foreach (var (name, item) in map)
                {
                    key.Append(name).Append(':');
                    Append(key, item);
                }

                key.Append('}');
                break;
            case object?[] list:
                List(key, list);
                break;
            default:
                key.Append(ReferenceEquals(value, RequestValues.Absent) ? '~' : 'v');
                break;
        }
    }

    /// <summary>Of scalars only whether one is null, and which types ids have; of objects each one's shape.</summary>
    private void List(StringBuilder key, object?[] list)
    {
        key.Append('[');
        if (Array.Exists(list, i => i is Dictionary<string, object?> or PlanChoice))
        {
            foreach (var item in list) Append(key, item);
        }
        else
        {
            if (Array.Exists(list, i => i is null)) key.Append('-');
            foreach (var type in list.OfType<NodeId>().Select(i => i.Type.Index).Distinct().Order()) key.Append((char)('0' + type));
        }

        key.Append(']');
    }

    private void Id(StringBuilder key, NodeId id)
    {
        key.Append('i').Append((char)('0' + id.Type.Index));
        if (id.Type.ScopeLevels.Count > 1) key.Append(scopeLevels?.LevelOf(id.Key) is { } level ? (char)('a' + level) : '?');
    }
}
