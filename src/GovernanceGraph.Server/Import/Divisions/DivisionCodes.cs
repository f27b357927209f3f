using GovernanceGraph.Server.Import.Findings;

namespace GovernanceGraph.Server.Import.Divisions;

/// <summary>The rules of a scheme's codes. The National Bureau of Statistics' (<c>CN-NBS</c>) are digits, 2, 4, 6, 9 or 12 by level, begin with their parent's, and are padded with zeros to 12;
/// codes of other schemes are taken as they are.</summary>
internal sealed class DivisionCodes(string scheme)
{
    /// <summary>The scheme of the National Bureau of Statistics.</summary>
    public const string Nbs = "CN-NBS";

    private const int PaddedLength = 12;

    private readonly bool _isNbs = scheme == Nbs;

    /// <summary>The code as it is stored.</summary>
    /// <exception cref="RowException">It is none of that level.</exception>
    public string Stored(string column, string code, int length)
    {
        if (!_isNbs) return code;
        if (code.Length != length || code.AsSpan().ContainsAnyExceptInRange('0', '9')) throw new RowException(column, code, $"A {Nbs} code of this level must be {length} digits.");
        return code.PadRight(PaddedLength, '0');
    }

    /// <summary>Checks that a code begins with the code of an area above it.</summary>
    /// <exception cref="RowException">It does not.</exception>
    public void CheckBegins(string code, string column, string above)
    {
        if (_isNbs && !code.StartsWith(above, StringComparison.Ordinal)) throw new RowException(column, above, $"The code {code} must begin with the code of the area above it.");
    }
}
