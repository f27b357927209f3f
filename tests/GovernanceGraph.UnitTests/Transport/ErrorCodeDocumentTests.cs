using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Server.Transport.Live;
using GovernanceGraph.Server.Transport.Sockets;
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

    [Fact]
    public void Every_close_code_is_documented_once_and_no_other_is()
    {
        var endings = new[] { typeof(Ending), typeof(SocketEndings) }.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static)).Select(property => ((Ending)property.GetValue(null)!).Code);
        var codes = endings.Append(SocketEndings.BadMessage("x").Code).Append(SocketEndings.Duplicate("x").Code).Where(code => code is not (1000 or 1006)).Order().ToList();
        Assert.Equal(codes, CloseCode().Matches(File.ReadAllText(Document())).Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).ToList());
    }

    private static string Document()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GovernanceGraph.sln"))) folder = folder.Parent!;
        return Path.Combine(folder.FullName, "schema", "error-codes.md");
    }

    [GeneratedRegex(@"^\| `([A-Z_]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^\| ([0-9]{4}) \|", RegexOptions.Multiline)]
    private static partial Regex CloseCode();
}
