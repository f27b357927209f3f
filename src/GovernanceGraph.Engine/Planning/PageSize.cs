using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning;

/// <summary>The size of a page: fixed in the document, or read from the variables at each request.</summary>
public sealed class PageSize(string argumentName, Argument? argument)
{
    /// <summary>Rows in a page when neither <c>first</c> nor <c>last</c> is given, nested pages too.</summary>
    public const int Default = 10;

    /// <summary>The largest page.</summary>
    public const int Maximum = 100;

    /// <summary>Rows in the page when its size is not given.</summary>
    public int Usual { get; init; } = Default;

    /// <summary>The largest size that may be given.</summary>
    public int Most { get; init; } = Maximum;

    public bool IsFixed => argument?.Path is null;

    public int Read(RequestValues values)
    {
        if (argument is null) return Usual;
        var size = (int)argument.Read(values)!;
        if (size >= 0 && size <= Most) return size;
        throw new RequestException(new GraphError(ErrorCodes.InvalidPage, $"`{argumentName}` must be between 0 and {Most}, not {size}.")
        {
            Details = new Dictionary<string, object> { ["argument"] = argumentName, ["allowed"] = Most, ["found"] = size },
        });
    }
}
