using GovernanceGraph.Engine.Planning;

namespace GovernanceGraph.Engine.Execution;

/// <summary>Lists that C# chooses for each row; their items are bytes already.</summary>
public ref partial struct ResponseWriter
{
    private void Choices(ChoicesShape shape, scoped Record row)
    {
        Span<int> chosen = stackalloc int[shape.Choice.Choice.Most];
        var count = shape.Choice.Choice.Choose(row.Facts(shape.Slots), values.Viewer, chosen);
        var only = shape.Narrowing?.Read(values) is bool wanted ? (wanted ? "true"u8 : "false"u8) : default;
        var isFirst = true;
        Json.Byte((byte)'[');
        foreach (var place in chosen[..count])
        {
            var item = shape.Choice.Items[place];
            if (!only.IsEmpty && !only.SequenceEqual(item[shape.NarrowingField])) continue;
            if (!isFirst) Json.Byte((byte)',');
            isFirst = false;
            Item(shape, item);
        }

        Json.Byte((byte)']');
    }

    private void Item(ChoicesShape shape, byte[][] item)
    {
        Json.Byte((byte)'{');
        for (var i = 0; i < shape.Members.Length; i++)
        {
            if (i > 0) Json.Byte((byte)',');
            var (key, field) = shape.Members[i];
            Json.Raw(key);
            Json.Raw(field < 0 ? shape.TypeName : item[field]);
        }

        Json.Byte((byte)'}');
    }
}
