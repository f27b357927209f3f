using System.Globalization;
using System.Text;

namespace GovernanceGraph.Engine.Search;

/// <summary>A part of a searched text that must be found as it stands: its words at their places, or the beginning of a code.</summary>
/// <param name="Words">Words with their places from the first on. A word that is only a beginning is the single ideograph that all pairs with it begin with.</param>
/// <param name="Code">Its letters and digits without punctuation; null where it cannot be a code's beginning.</param>
public sealed record SearchTerm(IReadOnlyList<(string Text, int Place, bool IsBeginning)> Words, string? Code)
{
    private const char CodeSign = '#';

    /// <summary>The term of neighbouring words of a searched text.</summary>
    public static SearchTerm Of(IReadOnlyList<SearchWord> words)
    {
        var parts = new List<(string, int, bool)>();
        for (var place = 0; place < words.Count; place++)
        {
            var word = words[place];
            var isCovered = word is { IsIdeograph: true, IsPair: false } && place > 0 && words[place - 1].IsPair;   // the pair before ends with it
            if (!isCovered) parts.Add((word.Text, place, word is { IsIdeograph: true, IsPair: false }));
        }

        return new SearchTerm(parts, words.Any(w => w.IsIdeograph) ? null : CodeOf(words));
    }

    /// <summary>Where the term stands in a text: pairs of start and end, in UTF-16 code units.</summary>
    public IEnumerable<(int Start, int End)> In(List<SearchWord> text)
    {
        for (var first = 0; first + Words[^1].Place < text.Count; first++)
            if (Words.All(w => Matches(w, text[first + w.Place]))) yield return (text[first].Start, EndOf(text[first + Words[^1].Place]));
    }

    /// <summary>What of a code the term is the beginning of.</summary>
    public (int Start, int End)? InCode(List<(Rune Rune, int Start, int End)> code)
    {
        if (Code is null) return null;
        var beginning = Code.EnumerateRunes().ToList();
        return beginning.Count <= code.Count && beginning.SequenceEqual(code.Take(beginning.Count).Select(c => c.Rune)) ? (code[0].Start, code[beginning.Count - 1].End) : null;
    }

    /// <summary>As a <c>tsquery</c>. Words hold no quotes and no backslashes: those separate.</summary>
    public override string ToString()
    {
        var query = new StringBuilder();
        for (var i = 0; i < Words.Count; i++)
        {
            if (i > 0) query.Append(CultureInfo.InvariantCulture, $" <{Words[i].Place - Words[i - 1].Place}> ");
            query.Append('\'').Append(Words[i].Text).Append('\'').Append(Words[i].IsBeginning ? ":*" : "");
        }

        return Code is null ? $"({query})" : $"({query} | '{CodeSign}{Code}':*)";
    }

    private int EndOf(SearchWord last) => Words[^1].IsBeginning ? last.OwnEnd : last.End;

    private static bool Matches((string Text, int Place, bool IsBeginning) wanted, SearchWord word) =>
        wanted.IsBeginning ? word.IsIdeograph && word.Text.StartsWith(wanted.Text, StringComparison.Ordinal) : word.Text == wanted.Text;

    /// <summary>One character alone begins too many codes.</summary>
    private static string? CodeOf(IReadOnlyList<SearchWord> words)
    {
        var code = string.Concat(string.Concat(words.Select(w => w.Text)).EnumerateRunes().Take(SearchWords.MaxLength));
        return code.Length >= 2 ? code : null;
    }
}
