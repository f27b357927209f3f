using Spectre.Console;

namespace GovernanceGraph.Server.Commands.Output;

/// <summary>Tables as plain text, for standard output and logs alike.</summary>
internal static class PlainTable
{
    private const int Width = 160;

    /// <summary>The table's lines.</summary>
    public static string Text(Table table)
    {
        var writer = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = AnsiSupport.No, Interactive = InteractionSupport.No });
        console.Profile.Width = Width;
        console.Write(table);
        return writer.ToString().TrimEnd();
    }

    /// <summary>A table of rows of texts, which may be null.</summary>
    public static string Text(IReadOnlyList<string> titles, IEnumerable<IReadOnlyList<string?>> rows)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var title in titles) table.AddColumn(title);
        foreach (var row in rows) table.AddRow([.. row.Select(cell => Markup.Escape(cell ?? ""))]);
        return Text(table);
    }
}
