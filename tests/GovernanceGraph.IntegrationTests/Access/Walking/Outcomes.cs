using System.Text.Json;
using GovernanceGraph.IntegrationTests.Access.Seed;

namespace GovernanceGraph.IntegrationTests.Access.Walking;

/// <summary>What a viewer got of a field, in a word.</summary>
internal static class Outcomes
{
    /// <summary><see cref="Own"/>: a list that is made for each viewer, such as what they can do.</summary>
    public const string Absent = "-", Full = "full", Own = "own";

    /// <summary>Compared with what the row holds.</summary>
    public static string Of(Walk viewer, Walk everything, string type, World world, Probe probe)
    {
        if (viewer.Value(type, world, probe) is not { } value) return Absent;
        if (probe.IsPersonal) return value.GetProperty("masked").GetBoolean() ? Masked(value) : Full;
        if (probe.Leads is not null) return Edges(viewer.Leads(type, world, probe), everything.Leads(type, world, probe));
        var whole = everything.Value(type, world, probe)!.Value;
        if (JsonElement.DeepEquals(value, whole)) return Full;
        return value.ValueKind switch { JsonValueKind.Null => "null", JsonValueKind.Array => Own, _ => "coarser" };
    }

    private static string Masked(JsonElement value) => $"{(value.GetProperty("value").ValueKind == JsonValueKind.Null ? "hidden" : "masked")}:{value.GetProperty("reason").GetString()}";

    private static string Edges(IReadOnlyList<string> seen, IReadOnlyList<string> all)
    {
        var found = seen.Intersect(all).Count();   // the walk itself adds to the log of who read what
        return found == all.Count ? Full : $"{found} of {all.Count}";
    }
}
