using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Planning.Searching;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Execution;

/// <summary>Writes the answer of one request: walks the shapes of a plan over the records that came back.</summary>
public ref partial struct ResponseWriter(JsonOutput json, RequestValues values, CursorCodec cursors)
{
    private const int MaxStackSlots = 48;

    public JsonOutput Json = json;

    /// <summary>The value of one root field; <paramref name="data"/> is its record, empty when no row was found.</summary>
    public void Root(RootField root, scoped ReadOnlySpan<byte> data)
    {
        if (root.Query is not { } query)
        {
            Value(root.Shape, default);
            return;
        }

        if (root.IsList)
        {
            Value(root.Shape, new Record(data, [(0, data.Length)]));
            return;
        }

        if (data.IsEmpty)
        {
            Json.Null();
            return;
        }

        Span<(int, int)> fields = query.Slots.Count <= MaxStackSlots ? stackalloc (int, int)[MaxStackSlots] : new (int, int)[query.Slots.Count];
        Record.Measure(data, fields);
        Value(root.Shape, new Record(data, fields));
    }

    private void Value(Shape shape, scoped Record row)
    {
        switch (shape)
        {
            case ScalarShape s: Scalar(row, s); break;
            case ObjectShape { Presence: { } slot } when row.IsNull(slot): Json.Null(); break;
            case ObjectShape o: Object(o.Members, row); break;
            case ConnectionShape c: Connection(c, row); break;
            case NodeIdShape id: NodeId(id, row); break;
            case ConstantShape c: Json.Raw(c.Json); break;
            case PersonalShape p: Personal(p, row); break;
            case CountedObjectShape o: if (values.Meter is null) Json.Null(); else Object(o.Members, row); break;
            case ViewerFactShape f: Fact(f.Fact(values)); break;
            case DisclosedShape d: Disclosed(d, row); break;
            case PresenceShape p: Json.Boolean(!row.IsNull(p.Slot)); break;
            case WherePresentShape w: if (row.IsNull(w.Slot)) Json.Null(); else Json.Raw(w.Json); break;
            case TypedShape t: Typed(t, row); break;
            case ListShape l: List(l, row); break;
            case FixedListShape f: FixedList(f.Items, row); break;
            case FirstShape f: First(f, row); break;
            case NodesByIdShape n: NodesById(n, row); break;
            case PickShape p: Pick(p, row); break;
            case HighlightsShape h: Highlights(h, row); break;
            case ChoicesShape c: Choices(c, row); break;
            case CursorValueShape c: Cursor(c.Cursor, row); break;
            default: throw new NotSupportedException($"The writer does not know the shape {shape.GetType().Name}.");
        }
    }

    private void Object(Member[] members, scoped Record row)
    {
        Json.Byte((byte)'{');
        for (var i = 0; i < members.Length; i++)
        {
            if (i > 0) Json.Byte((byte)',');
            Json.Raw(members[i].KeyBytes);
            Value(members[i].Shape, row);
        }

        Json.Byte((byte)'}');
    }

    private void FixedList(Shape[] items, scoped Record row)
    {
        Json.Byte((byte)'[');
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0) Json.Byte((byte)',');
            Value(items[i], row);
        }

        Json.Byte((byte)']');
    }

    private void Typed(TypedShape shape, scoped Record row)
    {
        if (shape.Presence is { } slot && row.IsNull(slot))
        {
            Json.Null();
            return;
        }

        var tag = row[shape.TagSlot];
        foreach (var alternative in shape.Alternatives)
        {
            if (!tag.SequenceEqual(alternative.Tag)) continue;
            Object(alternative.Shape.Members, row);
            return;
        }

        Json.Null();
    }

    private void Scalar(scoped Record row, ScalarShape shape)
    {
        if (row.IsNull(shape.Slot))
        {
            Json.Null();
            return;
        }

        var bytes = row[shape.Slot];
        switch (shape.Kind)
        {
            case WireKind.Text: Json.String(bytes); break;
            case WireKind.Integer: Json.Integer(Wire.Integer(bytes)); break;
            case WireKind.Boolean: Json.Boolean(bytes[0] != 0); break;
            case WireKind.Instant: Json.Instant(Wire.Instant(bytes)); break;
            case WireKind.Day: Json.Day(Wire.Day(bytes)); break;
            case WireKind.Float: Json.Float(System.Buffers.Binary.BinaryPrimitives.ReadDoubleBigEndian(bytes)); break;
            case WireKind.Numeric when !Wire.IsNumber(bytes): Json.Null(); break;   // JSON has no NaN
            case WireKind.Numeric: Json.Decimal(Wire.Numeric(bytes)); break;
            case WireKind.Uuid: Json.Uuid(new Guid(bytes, bigEndian: true)); break;
            case WireKind.Json: Json.Raw(bytes); break;
            case WireKind.TextList: TextList(bytes); break;
        }
    }

    /// <summary>An array: dimensions, a null flag, the items' OID, for each dimension its size and lower bound, then lengths and bytes.</summary>
    private void TextList(scoped ReadOnlySpan<byte> bytes)
    {
        Json.Byte((byte)'[');
        var count = Wire.Integer(bytes[..4]) == 0 ? 0 : Wire.Integer(bytes.Slice(12, 4));
        var at = 20;
        for (var i = 0; i < count; i++)
        {
            if (i > 0) Json.Byte((byte)',');
            var length = (int)Wire.Integer(bytes.Slice(at, 4));
            at += 4;
            if (length < 0)
            {
                Json.Null();
                continue;
            }

            Json.String(bytes.Slice(at, length));
            at += length;
        }

        Json.Byte((byte)']');
    }

    private void NodeId(NodeIdShape shape, scoped Record row)
    {
        var text = Json.Reserve(192);
        text[0] = (byte)'"';
        var length = Identity.NodeId.Format(shape.Prefix, row[shape.Slot], text[1..]);
        text[length + 1] = (byte)'"';
        Json.Advance(length + 2);
    }

    private void List(ListShape shape, scoped Record row)
    {
        Json.Byte((byte)'[');
        var data = row.IsNull(shape.Rows) ? default : row[shape.Rows];
        Span<(int, int)> fields = shape.SlotCount <= MaxStackSlots ? stackalloc (int, int)[MaxStackSlots] : new (int, int)[shape.SlotCount];
        for (var at = 0; at < data.Length;)
        {
            if (at > 0) Json.Byte((byte)',');
            var length = Record.Measure(data[at..], fields);
            Value(shape.Item, new Record(data[at..], fields));
            at += length;
        }

        Json.Byte((byte)']');
    }

    private void First(FirstShape shape, scoped Record row)
    {
        if (row.IsNull(shape.Rows))
        {
            Json.Null();
            return;
        }

        Span<(int, int)> fields = shape.SlotCount <= MaxStackSlots ? stackalloc (int, int)[MaxStackSlots] : new (int, int)[shape.SlotCount];
        var data = row[shape.Rows];
        Record.Measure(data, fields);
        Value(shape.Item, new Record(data, fields));
    }

    // ---- pages ------------------------------------------------------------------------------------------------------

    private void Connection(ConnectionShape connection, scoped Record row)
    {
        var size = connection.Size.Read(values);
        var data = connection.Rows is { } slot && !row.IsNull(slot) ? row[slot] : default;
        Span<int> starts = connection.Size.Most <= PageSize.Maximum ? stackalloc int[PageSize.Maximum + 2] : new int[connection.Size.Most + 2];
        Span<(int, int)> fields = connection.SlotCount <= MaxStackSlots ? stackalloc (int, int)[MaxStackSlots] : new (int, int)[connection.SlotCount];
        var count = 0;
        for (var at = 0; at < data.Length; at += Record.Measure(data[at..], fields)) starts[count++] = at;
        var page = new PageRows(data, starts[..Math.Min(count, size)], connection.IsBackward, count > size);

        Json.Byte((byte)'{');
        for (var i = 0; i < connection.Members.Length; i++)
        {
            var member = connection.Members[i];
            if (i > 0) Json.Byte((byte)',');
            Json.Raw(member.KeyBytes);
            switch (member.Shape)
            {
                case NodesShape nodes: Nodes(nodes, page, fields); break;
                case EdgesShape edges: Edges(connection, edges, page, fields); break;
                case PageInfoShape info: PageInfo(connection, info, page, fields); break;
                default: Value(member.Shape, row); break;
            }
        }

        Json.Byte((byte)'}');
    }

    private void Nodes(NodesShape nodes, scoped PageRows page, scoped Span<(int, int)> fields)
    {
        Json.Byte((byte)'[');
        for (var i = 0; i < page.Count; i++)
        {
            if (i > 0) Json.Byte((byte)',');
            Value(nodes.Item, page.Row(i, fields));
        }

        Json.Byte((byte)']');
    }

    private void Edges(ConnectionShape connection, EdgesShape edges, scoped PageRows page, scoped Span<(int, int)> fields)
    {
        Json.Byte((byte)'[');
        for (var i = 0; i < page.Count; i++)
        {
            Json.Raw(i > 0 ? ",{"u8 : "{"u8);
            var row = page.Row(i, fields);
            for (var m = 0; m < edges.Members.Length; m++)
            {
                if (m > 0) Json.Byte((byte)',');
                Json.Raw(edges.Members[m].KeyBytes);
                if (edges.Members[m].Shape is CursorPlaceShape) Cursor(connection.Cursor, row);
                else Value(edges.Members[m].Shape, row);
            }

            Json.Byte((byte)'}');
        }

        Json.Byte((byte)']');
    }

    private void PageInfo(ConnectionShape connection, PageInfoShape info, scoped PageRows page, scoped Span<(int, int)> fields)
    {
        Json.Byte((byte)'{');
        for (var i = 0; i < info.Members.Length; i++)
        {
            if (i > 0) Json.Byte((byte)',');
            Json.Raw(info.Members[i].KeyBytes);
            if (info.Members[i].Shape is not PageInfoFieldShape { Which: var which })
            {
                Value(info.Members[i].Shape, default);
                continue;
            }

            var isForwards = which is PageInfoField.HasNextPage != connection.IsBackward;   // the way the page was read
            switch (which)
            {
                case PageInfoField.HasNextPage or PageInfoField.HasPreviousPage:
                    Json.Boolean(isForwards ? page.HasMore : connection.HasCursor && page.Count > 0);
                    break;
                default:
                    if (page.Count == 0) Json.Null();
                    else Cursor(connection.Cursor, page.Row(which == PageInfoField.StartCursor ? 0 : page.Count - 1, fields));
                    break;
            }
        }

        Json.Byte((byte)'}');
    }

    private void Cursor(CursorShape cursor, scoped Record row)
    {
        var scope = CursorWriting.Scope(cursor.Scope, values);
        Span<byte> payload = stackalloc byte[CursorWriting.MaxPayload];
        var length = CursorWriting.Payload(cursor.Slots, row, payload);
        var text = Json.Reserve((length + 16) * 4 / 3 + 8);
        text[0] = (byte)'"';
        var written = cursors.Encode(scope, payload[..length], text[1..], cursor.Scope.IsSealed);
        text[written + 1] = (byte)'"';
        Json.Advance(written + 2);
    }

    // ---- nodes(ids) ---------------------------------------------------------------------------------------------------

    private void NodesById(NodesByIdShape shape, scoped Record row)
    {
        var ids = Planner.Ids(shape.Ids, values);
        var found = new Dictionary<Identity.NodeId, (int Group, int Start)>();   // keys alone may repeat between tables
        Span<(int, int)> fields = new (int, int)[shape.Groups.Select(g => g.SlotCount).DefaultIfEmpty().Max()];
        for (var g = 0; g < shape.Groups.Length; g++)
        {
            var group = shape.Groups[g];
            if (row.IsNull(group.Rows)) continue;
            var data = row[group.Rows];
            for (var at = 0; at < data.Length;)
            {
                var length = Record.Measure(data[at..], fields);
                found[new Identity.NodeId(group.Type, new Guid(new Record(data[at..], fields)[group.KeySlot], bigEndian: true))] = (g, at);
                at += length;
            }
        }

        Json.Byte((byte)'[');
        for (var i = 0; i < ids.Count; i++)
        {
            if (i > 0) Json.Byte((byte)',');
            if (!found.TryGetValue(ids[i], out var place))
            {
                Json.Null();
                continue;
            }

            var data = row[shape.Groups[place.Group].Rows][place.Start..];
            Record.Measure(data, fields);
            Value(shape.Groups[place.Group].Item, new Record(data, fields));
        }

        Json.Byte((byte)']');
    }
}
