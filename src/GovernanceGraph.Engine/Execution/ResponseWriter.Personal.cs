using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Sql;

namespace GovernanceGraph.Engine.Execution;

/// <summary>Personal values: what rule decided, and what has to be written down.</summary>
public ref partial struct ResponseWriter
{
    private void Case(CaseShape shape, scoped Record row)
    {
        if (shape.Unless is { } absent && row.IsNull(absent.Slot)) Json.Raw(absent.Json);
        else Json.Raw(row.IsNull(shape.Slot) ? shape.None : shape.Cases[(int)Wire.Integer(row[shape.Slot])]);
    }

    private void Fact(object? fact)
    {
        switch (fact)
        {
            case null: Json.Null(); break;
            case string text: Json.String(System.Text.Encoding.UTF8.GetBytes(text)); break;
            case bool flag: Json.Boolean(flag); break;
            case int number: Json.Integer(number); break;
            case IReadOnlyList<string> list:
                Json.Byte((byte)'[');
                for (var i = 0; i < list.Count; i++)
                {
                    if (i > 0) Json.Byte((byte)',');
                    Fact(list[i]);
                }

                Json.Byte((byte)']');
                break;
            default: throw new NotSupportedException($"{fact.GetType().Name} is no fact that can be written.");
        }
    }

    private void Disclosed(DisclosedShape shape, scoped Record row)
    {
        if (row.IsNull(shape.Slot))
        {
            Json.Null();
            return;
        }

        int? number = shape.Which is { } which && !row.IsNull(which) ? (int)Wire.Integer(row[which]) : null;
        if (shape.IsLogged(number) && !row.IsNull(shape.Subject)) values.Disclosures.Add(shape.Name, new Guid(row[shape.Subject], bigEndian: true));
        Json.String(row[shape.Slot]);
    }
}
