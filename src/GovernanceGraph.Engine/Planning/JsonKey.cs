using System.Text;

namespace GovernanceGraph.Engine.Planning;

/// <summary>Response keys are GraphQL names (letters, digits, underscores), so that their bytes need no escaping.</summary>
internal static class JsonKey
{
    public static byte[] Of(string name) => Encoding.ASCII.GetBytes($"\"{name}\":");

    public static byte[] Text(string value) => Encoding.UTF8.GetBytes($"\"{value}\"");
}
