using GovernanceGraph.Engine.Errors;

namespace GovernanceGraph.Engine.Search;

/// <summary>
/// A searched text, cut into terms that must all be found. Terms stand apart by spaces or punctuation; punctuation between letters and digits holds a
/// term together (<c>JN-2026-0001</c>, <c>3-2-101</c>). A text without any word finds nothing.
/// </summary>
public sealed class SearchText
{
    /// <summary>The longest text, in characters.</summary>
    public const int MaxLength = 200;

    public const int MaxTerms = 10;

    private SearchText(IReadOnlyList<SearchTerm> terms) => Terms = terms;

    /// <summary>What must be found, all of it; none in a text without any word, which finds nothing.</summary>
    public IReadOnlyList<SearchTerm> Terms { get; }

    /// <summary>As a <c>tsquery</c>; null when it has no word.</summary>
    public string? Query => Terms.Count == 0 ? null : string.Join(" & ", Terms);

    /// <exception cref="RequestException">It is too long, or has too many terms.</exception>
    public static SearchText Parse(string text)
    {
        var length = text.EnumerateRunes().Count();
        if (length > MaxLength) throw new RequestException(GraphError.OverLimit("searchLength", MaxLength, length, $"A searched text may have {MaxLength} characters."));
        var terms = Cut(text).DistinctBy(t => t.ToString()).ToList();
        return terms.Count <= MaxTerms
            ? new SearchText(terms)
            : throw new RequestException(GraphError.OverLimit("searchTerms", MaxTerms, terms.Count, $"A searched text may have {MaxTerms} terms; leave some out."));
    }

    /// <summary>Where its terms stand in a text or code: start and length in UTF-16 code units, in order, without overlaps.</summary>
    public List<(int Start, int Length)> In(string text, bool isCode) => Joined(isCode ? InCode(text) : InText(text));

    private IEnumerable<(int Start, int End)> InText(string text)
    {
        var words = SearchWords.Of(text);
        return Terms.SelectMany(t => t.In(words));
    }

    private IEnumerable<(int Start, int End)> InCode(string text)
    {
        var code = SearchWords.Code(text);
        return Terms.Select(t => t.InCode(code)).OfType<(int, int)>();
    }

    private static List<(int Start, int Length)> Joined(IEnumerable<(int Start, int End)> ranges)
    {
        var joined = new List<(int Start, int Length)>();
        foreach (var (start, end) in ranges.Order())
        {
            if (joined is [.., var last] && start <= last.Start + last.Length) joined[^1] = (last.Start, Math.Max(last.Length, end - last.Start));
            else joined.Add((start, end - start));
        }

        return joined;
    }

    private static IEnumerable<SearchTerm> Cut(string text)
    {
        var term = new List<SearchWord>();
        foreach (var word in SearchWords.Of(text))
        {
            if (term is [.., var before] && !IsHeld(text, before, word))
            {
                yield return SearchTerm.Of(term);
                term = [];
            }

            term.Add(word);
        }

        if (term.Count > 0) yield return SearchTerm.Of(term);
    }

    private static bool IsHeld(string text, SearchWord before, SearchWord word) =>
        before.OwnEnd == word.Start
        || (!before.IsIdeograph && !word.IsIdeograph && !text[before.OwnEnd..word.Start].Any(char.IsWhiteSpace));
}
