using System.Reflection;
using System.Xml.Linq;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract;

/// <summary>Descriptions are the docstrings of the model and of the commands, written once: the compiler's XML files beside the assemblies.</summary>
public sealed class XmlDescriptions : IDescriptions
{
    private readonly Dictionary<string, XElement> _members;

    public XmlDescriptions(params IReadOnlyList<Assembly> assemblies) =>
        _members = assemblies.SelectMany(Read).ToDictionary(m => m.Attribute("name")!.Value);

    private static IEnumerable<XElement> Read(Assembly assembly)
    {
        using var file = assembly.GetManifestResourceStream("docstrings.xml") ?? File.OpenRead(Path.ChangeExtension(assembly.Location, ".xml"));
        return [.. XDocument.Load(file).Descendants("member")];
    }

    public string? Of(MemberInfo member) => Of(IdOf(member));

    private string? Of(string id)
    {
        if (!_members.TryGetValue(id, out var element)) return null;
        if (element.Element("inheritdoc")?.Attribute("cref")?.Value is { } cref) return Of(cref);
        return element.Element("summary") is { } summary ? Text(summary) : null;
    }

    private static string IdOf(MemberInfo member) => member switch
    {
        Type type => "T:" + type.FullName,
        FieldInfo field => $"F:{field.DeclaringType!.FullName}.{field.Name}",
        _ => $"P:{member.DeclaringType!.FullName}.{member.Name}",
    };

    /// <summary>One line of plain text; references to code become the names that the graph uses.</summary>
    private static string Text(XElement summary) =>
        string.Join(' ', string.Concat(summary.Nodes().Select(Plain)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Plain(XNode node) => node switch
    {
        XElement { Name.LocalName: "see" } see => $"`{GraphName(see.Attribute("cref")?.Value ?? see.Attribute("langword")?.Value ?? "")}`",
        XElement element => string.Concat(element.Nodes().Select(Plain)),
        XText text => text.Value,
        _ => "",
    };

    private static string GraphName(string cref)
    {
        var name = cref[(cref.LastIndexOf('.') + 1)..].Split('(')[0];
        return cref.StartsWith("F:", StringComparison.Ordinal) ? EnumNames.Of(name) : cref.StartsWith("P:", StringComparison.Ordinal) && name.Length > 0 ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }
}
