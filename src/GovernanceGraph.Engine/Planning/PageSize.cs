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

    public bool IsFixed => argument?.Path is null;

    public int Read(RequestValues values)
    {
        if (argument is null) return Default;
        var size = (int)argument.Read(values)!;
        if (size is >= 0 and <= Maximum) return size;
        throw new RequestException(new GraphError(ErrorCodes.InvalidPage, $"`{argumentName}` must be between 0 and {Maximum}, not {size}.")
        {
            Details = new Dictionary<string, object> { ["argument"] = argumentName, ["allowed"] = Maximum, ["found"] = size },
        });
    }
}
