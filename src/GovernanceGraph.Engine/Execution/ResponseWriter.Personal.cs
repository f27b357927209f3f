using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Sql;

namespace GovernanceGraph.Engine.Execution;

/// <summary>Personal values: what rule decided, and what has to be written down.</summary>
public ref partial struct ResponseWriter
{
    private void Personal(PersonalShape shape, scoped Record row)
    {
        var tagged = row.IsNull(shape.Slot) ? "-"u8 : row[shape.Slot];
        var which = tagged[0] == PersonalShape.NoCase ? -1 : tagged[0] - '0';
        var text = tagged[1..];
        var reason = which < 0 ? shape.Usual : shape.Reasons[which];
        var isMasked = reason is not null && (shape.IsHidden || !text.IsEmpty);
        switch (shape.Part)
        {
            case 'm': Json.Boolean(isMasked); break;
            case 'r': if (isMasked) Json.Raw(reason); else Json.Null(); break;
            case var _ when text.IsEmpty: Json.Null(); break;
            default:
                if (shape.Log is { } log && which >= 0 && log.Cases[which]) Disclose(log.Name, log.Subject, row);
                Json.String(text);
                break;
        }
    }

    private void Disclose(string field, int subject, scoped Record row)
    {
        if (!row.IsNull(subject)) values.Disclosures.Add(field, new Guid(row[subject], bigEndian: true));
    }

    private void Fact(object? fact)
    {
        switch (fact)
        {
            case null: Json.Null(); break;
            case string text: Json.String(System.Text.Encoding.UTF8.GetBytes(text)); break;
            case bool flag: Json.Boolean(flag); break;
            case long number: Json.Integer(number); break;
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

        Disclose(shape.Name, shape.Subject, row);
        Json.String(row[shape.Slot]);
    }
}
