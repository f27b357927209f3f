using System.Globalization;
using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Mappings;

namespace GovernanceGraph.Server.Import.Calendars;

/// <summary>A file of holidays and make-up working days, as the announcement of a year has them.</summary>
internal sealed record CalendarFile
{
    /// <summary>What it holds, for people.</summary>
    public required string Name { get; init; }

    /// <summary>Who announced it, and where.</summary>
    public required string Source { get; init; }

    /// <summary>The occasions, in any order.</summary>
    public required List<Occasion> Days { get; init; }

    /// <summary>The folder of the files that come with the program.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Import", "Calendars");

    /// <summary>The names of the files that come with the program.</summary>
    public static IEnumerable<string> Shipped => Directory.Exists(Folder)
        ? Directory.EnumerateFiles(Folder, "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)
        : [];

    /// <summary>Reads a file, by the name of one that comes with the program or by its path.</summary>
    /// <exception cref="ImportException">There is none, or it has another form.</exception>
    public static CalendarFile Read(string nameOrPath)
    {
        var path = File.Exists(nameOrPath) ? nameOrPath : Path.Combine(Folder, $"{nameOrPath}.yaml");
        if (!File.Exists(path)) throw new ImportException($"There is no calendar {nameOrPath}: give the path of a file, or one of {string.Join(", ", Shipped)}.");
        return MappingFile.Parse<CalendarFile>(File.ReadAllText(path), Path.GetFileName(path));
    }
}

/// <summary>One occasion of a calendar: days off, and the days that are worked to make up for them.</summary>
internal sealed record Occasion
{
    /// <summary>Most days that one occasion may have: a misspelt year would be a year off.</summary>
    public const int MaxDays = 60;

    /// <summary>Its name, such as 春节.</summary>
    public required string Name { get; init; }

    /// <summary>The first day off, <c>yyyy-MM-dd</c>.</summary>
    public required string From { get; init; }

    /// <summary>The last day off, <c>yyyy-MM-dd</c>.</summary>
    public required string Until { get; init; }

    /// <summary>The days that are worked to make up for it, <c>yyyy-MM-dd</c>.</summary>
    public List<string> MadeUpOn { get; init; } = [];

    /// <summary>The days: first those off, then those that are worked.</summary>
    /// <exception cref="RowException">One is no day, or the last lies before the first.</exception>
    public IEnumerable<(DateOnly Date, string Name, bool Working)> All()
    {
        var (from, until) = (Day("from", From), Day("until", Until));
        if (until < from || until.DayNumber - from.DayNumber >= MaxDays) throw new RowException("until", Until, $"Must be a day from {From} on, at most {MaxDays} days in all.");
        return Enumerable.Range(0, until.DayNumber - from.DayNumber + 1).Select(off => (from.AddDays(off), Name, false))
            .Concat(MadeUpOn.Select(text => (Day("madeUpOn", text), $"{Name}调休", true)));
    }

    private static DateOnly Day(string key, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new RowException(key, text, "Must be a day of the form 2026-02-17.");
}
