using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Search;

/// <summary>The text that a field is asked to search for, parsed once per request.</summary>
public sealed class SearchInput(Argument text)
{
    public Argument Argument => text;

    public SearchText Read(RequestValues values)
    {
        if (values.Remembered<SearchText>(this) is { } known) return known;
        var parsed = SearchText.Parse((string)text.Read(values)!);
        values.Remember(this, parsed);
        return parsed;
    }
}
