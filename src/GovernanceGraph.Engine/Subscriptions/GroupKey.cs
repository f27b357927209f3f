using System.Globalization;
using System.Text;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Subscriptions;

/// <summary>
/// What subscriptions have in common that are read once for all: the same operation, the same class of viewers, and the same values in every place of the statement, the viewer's own keys among them. Then
/// the answers are the same bytes.
/// </summary>
/// <param name="Values">The variables but for the cursor to begin behind, and the parameters, each with its length before it.</param>
internal sealed record GroupKey(string Document, string? Operation, PolicySet Policies, string Values)
{
    public static GroupKey Of(string document, string? operation, Plan plan, RequestValues values)
    {
        var text = new StringBuilder();
        for (var i = 0; i < values.Variables.Length; i++)
            if (i != plan.Stream!.AfterVariable) Append(text, values.Variables[i]);
        text.Append(';');
        foreach (var parameter in plan.Parameters) Append(text, parameter.Read(values));
        if (plan.IsOfViewer) Append(text, values.Viewer);
        return new GroupKey(document, operation, values.Viewer.Policies, text.ToString());
    }

    /// <summary>Who it is, and where their roles hold.</summary>
    private static void Append(StringBuilder text, Viewer viewer)
    {
        foreach (var key in new[] { viewer.Account, viewer.Person, viewer.App }) Append(text, (object?)key);
        foreach (var role in viewer.Roles)
        {
            Append(text, role.Name);
            Append(text, role.Scope?.Level);
            Append(text, role.Scope?.Key);
            Append(text, (object?)role.Organisations);
        }
    }

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append('-');
                break;
            case Dictionary<string, object?> fields:
                text.Append('{');
                foreach (var (name, field) in fields.OrderBy(f => f.Key, StringComparer.Ordinal))
                {
                    Append(text, name);
                    Append(text, field);
                }

                text.Append('}');
                break;
            case System.Collections.IEnumerable items when value is not string:
                text.Append('[');
                foreach (var item in items) Append(text, item);
                text.Append(']');
                break;
            default:
                Scalar(text, ReferenceEquals(value, RequestValues.Absent) ? "~" : value is NodeId id ? id.Key.ToString() + id.Type.Name : value is DateTime instant ? instant.ToString("O", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
        }
    }

    private static void Scalar(StringBuilder text, string value) => text.Append(value.Length).Append(':').Append(value);
}
