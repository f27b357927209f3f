using System.Text;

namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>PostgreSQL's log file: kept small, and read when a start fails.</summary>
internal sealed class ServerLog
{
    private const long Largest = 10 << 20;
    private const int MostRead = 16 << 10;
    private readonly string _path;
    private readonly long _start;

    /// <summary>Remembers where the log ends now, so that <see cref="Complaints"/> are those of the start that follows.</summary>
    public ServerLog(string path)
    {
        _path = path;
        var file = new FileInfo(path);
        if (file is { Exists: true, Length: > Largest }) file.MoveTo(path + ".1", overwrite: true);
        _start = File.Exists(path) ? new FileInfo(path).Length : 0;
    }

    /// <summary>The FATAL, PANIC and HINT lines since then, or the last lines if there are none; on one line.</summary>
    public string Complaints()
    {
        var lines = Tail().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var grave = lines.Where(line => line.Contains("FATAL:", StringComparison.Ordinal) || line.Contains("PANIC:", StringComparison.Ordinal)
            || line.Contains("could not bind", StringComparison.Ordinal) || line.Contains("DETAIL:", StringComparison.Ordinal)).ToList();
        return string.Join(" | ", (grave.Count > 0 ? grave : [.. lines]).TakeLast(4));
    }

    private string Tail()
    {
        if (!File.Exists(_path)) return "";
        using var file = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        file.Position = Math.Max(_start, file.Length - MostRead);
        using var reader = new StreamReader(file, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
