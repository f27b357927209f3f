using System.Buffers;
using System.Text;

namespace GovernanceGraph.Engine.Search;

/// <summary>Cuts a text into words, as the database's <c>search_text</c> does: overlapping pairs of ideographs (the last of a run alone), else runs of letters and digits.</summary>
public static class SearchWords
{
    /// <summary>The longest word that is told apart, in characters.</summary>
    public const int MaxLength = 64;

    public static List<SearchWord> Of(string text)
    {
        var words = new List<SearchWord>();
        var (word, start, length, last) = (new StringBuilder(), 0, 0, 0);   // the run of letters so far; where the last character ended
        void Finish()
        {
            if (length > 0) words.Add(new SearchWord(word.ToString(), start, last, last, IsIdeograph: false));
            (length, _) = (0, word.Clear());
        }

        foreach (var (rune, at, end) in Characters(text))
        {
            var kind = SearchCharacters.KindOf(rune);
            if (kind != SearchCharacter.Letter) Finish();
            if (kind == SearchCharacter.Ideograph)
            {
                if (words is [.., { IsIdeograph: true } before] && before.End == at) words[^1] = before with { Text = before.Text + rune, End = end };
                words.Add(new SearchWord(rune.ToString(), at, end, end, IsIdeograph: true));
            }
            else if (kind == SearchCharacter.Letter)
            {
                if (length == 0) start = at;
                if (length++ < MaxLength) word.Append(rune);
                last = end;
            }
        }

        Finish();
        return words;
    }

    /// <summary>The text without its separators, in plain form, with the end of each of its characters in the text: how codes are compared.</summary>
    public static List<(Rune Rune, int Start, int End)> Code(string text) =>
        [.. Characters(text).Where(c => SearchCharacters.KindOf(c.Rune) != SearchCharacter.Separator)];

    /// <summary>The characters in plain form. Half of a surrogate pair separates, as U+0000 does: no database holds either.</summary>
    private static IEnumerable<(Rune Rune, int Start, int End)> Characters(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var isWhole = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) == OperationStatus.Done;
            yield return (isWhole ? SearchCharacters.Fold(rune) : new Rune('\0'), at, at + length);
            at += length;
        }
    }
}
