using System.Text;

namespace GovernanceGraph.Engine.Catalog.Definitions;

/// <summary>C# enum names as GraphQL spells them: <c>InProgress</c> is <c>IN_PROGRESS</c>. The database stores the same text.</summary>
public static class EnumNames
{
    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1])) text.Append('_');
            text.Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }
}
