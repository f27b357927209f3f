using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Planning.Searching;

namespace GovernanceGraph.Engine.Execution;

/// <summary>The answer's part that search gives.</summary>
public ref partial struct ResponseWriter
{
    private void Pick(PickShape shape, scoped Record row)
    {
        var tag = row[shape.TagSlot];
        foreach (var alternative in shape.Alternatives)
        {
            if (!tag.SequenceEqual(alternative.Tag)) continue;
            Value(alternative.Shape, row);
            return;
        }

        Json.Null();
    }

    private void Highlights(HighlightsShape shape, scoped Record row)
    {
        var text = shape.Text.Read(values);
        var fields = new (int, int)[shape.SlotCount];
        Record.Measure(row[shape.Row], fields);
        var found = new Record(row[shape.Row], fields);
        var count = 0;
        Json.Byte((byte)'[');
        foreach (var field in shape.Fields)
        {
            var ranges = found.IsNull(field.Slot) ? [] : text.In(System.Text.Encoding.UTF8.GetString(found[field.Slot]), field.IsCode);
            if (ranges.Count == 0) continue;
            if (count++ > 0) Json.Byte((byte)',');
            Highlight(shape.Members, field, ranges);
        }

        Json.Byte((byte)']');
    }

    private void Highlight(Member[] members, HighlightsShape.Field field, List<(int Start, int Length)> ranges)
    {
        for (var i = 0; i < members.Length; i++)
        {
            Json.Raw(i > 0 ? ","u8 : "{"u8);
            Json.Raw(members[i].KeyBytes);
            switch (members[i].Shape)
            {
                case HighlightFieldShape: Json.Raw(field.Name); break;
                case RangesShape shape: Ranges(shape, ranges); break;
                default: Value(members[i].Shape, default); break;
            }
        }

        Json.Byte((byte)'}');
    }

    private void Ranges(RangesShape shape, List<(int Start, int Length)> ranges)
    {
        Json.Byte((byte)'[');
        for (var i = 0; i < ranges.Count; i++)
        {
            if (i > 0) Json.Byte((byte)',');
            for (var m = 0; m < shape.Members.Length; m++)
            {
                Json.Raw(m > 0 ? ","u8 : "{"u8);
                Json.Raw(shape.Members[m].KeyBytes);
                if (shape.Members[m].Shape is RangePartShape part) Json.Integer(part.IsLength ? ranges[i].Length : ranges[i].Start);
                else Value(shape.Members[m].Shape, default);
            }

            Json.Byte((byte)'}');
        }

        Json.Byte((byte)']');
    }
}
