namespace GovernanceGraph.Engine.Search;

/// <summary>A word of a text, as a search vector holds it: a run of letters and digits, or an ideograph with the one that follows it. Each takes one place.</summary>
/// <param name="Text">In plain form: small, half-width; at most <see cref="SearchWords.MaxLength"/> characters.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 code units.</param>
/// <param name="OwnEnd">Where what only it covers ends: of a pair, the first ideograph.</param>
/// <param name="End">Where it ends.</param>
public readonly record struct SearchWord(string Text, int Start, int OwnEnd, int End, bool IsIdeograph)
{
    /// <summary>Whether it is two ideographs, not the last one of a run.</summary>
    public bool IsPair => IsIdeograph && OwnEnd < End;
}
