using System.Reflection;

namespace GovernanceGraph.Engine.Commands;

/// <summary>How members of commands' records are called in the graph.</summary>
internal static class Names
{
    public static string Field(PropertyInfo property) => Camel(property.Name);

    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
