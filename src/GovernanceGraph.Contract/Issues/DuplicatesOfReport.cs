using System.Text;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Duplicates;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Building;
using GovernanceGraph.Engine.Catalog.Definitions;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Scalars;
using GraphQL.Types;

namespace GovernanceGraph.Contract.Issues;

/// <summary><c>possibleDuplicates(category, point, title, description)</c>: what is reported already, asked before a report is filed.</summary>
public sealed class DuplicatesOfReport(PlaceTypes places) : IRowCall
{
    public const string Description =
        "What may have been reported already (疑似重复诉求), most alike first: ask before a report is filed, and offer to join (`joinIssue`) in place of filing it again. Same category, near, of the last 30 days, in like words; empty where the category has no five specifications (五定).";

    public string Function => DuplicateFunctions.Unfiled;

    public IReadOnlyList<(string StoreType, Type ClrType)> Parameters { get; } =
        [("uuid", typeof(Guid)), ("double precision", typeof(double)), ("double precision", typeof(double)), ("timestamp with time zone", typeof(DateTime)), ("text", typeof(string)), ("text", typeof(string))];

    public IReadOnlyList<QueryArgument> Arguments(IArgumentTypes types) =>
    [
        new QueryArgument(new NonNullGraphType(ScalarTypes.Id)) { Name = "category", Description = "The id of the category of issues (诉求分类)." },
        new QueryArgument(new NonNullGraphType(places.Point)) { Name = "point", Description = "The place (坐标)." },
        new QueryArgument(new NonNullGraphType(ScalarTypes.String)) { Name = "title", Description = $"The title (标题), at most {Issue.TitleMaxLength} characters." },
        new QueryArgument(ScalarTypes.String) { Name = "description", Description = $"The description (内容), at most {Issue.DescriptionMaxLength} characters." },
    ];

    public object?[] Values(IReadOnlyDictionary<string, object?> arguments, DateTime now)
    {
        var category = arguments["category"] is NodeId { Type.Name: nameof(Category) } id ? id.Key : throw new RequestException(ErrorCodes.InvalidId, "`category` is not the id of a category.");
        var (longitude, latitude) = places.ToWgs84((IReadOnlyDictionary<string, object?>)arguments["point"]!);
        return [category, longitude, latitude, now, Text(arguments, "title", Issue.TitleMaxLength), Text(arguments, "description", Issue.DescriptionMaxLength)];
    }

    private static string? Text(IReadOnlyDictionary<string, object?> arguments, string name, int longest) => arguments[name] is not string text
        ? null
        : text.Length <= longest && text.EnumerateRunes().All(r => r.Value != 0 && r != Rune.ReplacementChar) ? text : throw new RequestException(ErrorCodes.InvalidArgument, $"`{name}` takes at most {longest} characters, none of them half or null.");
}
