using System.Reflection;
using System.Text.RegularExpressions;
using GovernanceGraph.Engine.Errors;
using Xunit;

namespace GovernanceGraph.UnitTests.Transport;

/// <summary><c>schema/error-codes.md</c> and the program know the same codes.</summary>
public sealed partial class ErrorCodeDocumentTests
{
    [Fact]
    public void Every_code_is_documented_once_and_no_other_is()
    {
        var codes = typeof(ErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Order().ToList();
        var documented = Row().Matches(File.ReadAllText(Document())).Select(match => match.Groups[1].Value).Order().ToList();
        Assert.Equal(codes, documented);
    }

    [Fact]
    public void Every_documented_code_has_a_meaning_a_cure_and_a_status()
    {
        var rows = File.ReadAllLines(Document()).Where(line => Row().IsMatch(line));
        Assert.All(rows, row => Assert.Equal(4, row.Trim('|').Split('|').Count(cell => !string.IsNullOrWhiteSpace(cell))));
    }

    private static string Document()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GovernanceGraph.sln"))) folder = folder.Parent!;
        return Path.Combine(folder.FullName, "schema", "error-codes.md");
    }

    [GeneratedRegex(@"^\| `([A-Z_]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
