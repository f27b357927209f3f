using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace GovernanceGraph.Benchmarks.Load;

/// <summary>The load generator wrk, with a script made for one operation and one server.</summary>
internal static class Wrk
{
    private const string Report = """
        done = function(summary, latency, requests)
          local errors = summary.errors
          io.write(string.format("\nRESULT {\"Requests\":%d,\"Microseconds\":%d,\"P50\":%d,\"P99\":%d,\"Errors\":%d}\n",
            summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
            errors.connect + errors.read + errors.write + errors.status + errors.timeout))
        end
        """;

    /// <summary>Writes the script: every request ready to be sent, drawn in an order that the seed fixes.</summary>
    public static string Script(IEnumerable<LoadRequest> requests, int seed)
    {
        var script = new StringBuilder("local requests = {}\ninit = function(args)\n");
        foreach (var request in requests)
            script.Append(CultureInfo.InvariantCulture, $"  requests[#requests + 1] = wrk.format(\"{request.Method}\", {Quoted(request.Path)}, {Headers(request)}, {(request.Body is null ? "nil" : Quoted(request.Body))})\n");
        script.Append(CultureInfo.InvariantCulture, $"  math.randomseed({seed})\nend\nrequest = function() return requests[math.random(#requests)] end\n").Append(Report);
        return script.ToString();
    }

    /// <summary>Loads an address for some seconds.</summary>
    /// <exception cref="InvalidOperationException">wrk is not installed or failed.</exception>
    public static async Task<LoadResult> RunAsync(Uri address, string scriptFile, int connections, double seconds, CancellationToken cancel)
    {
        using var process = Start(["--threads", "1", "--connections", connections.ToString(CultureInfo.InvariantCulture), "--duration", $"{(int)Math.Ceiling(seconds)}s", "--script", scriptFile, address.ToString()]);
        var output = await process.StandardOutput.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        var line = output.Split('\n').FirstOrDefault(l => l.StartsWith("RESULT ", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"wrk said nothing of its result: {output}");
        return JsonSerializer.Deserialize<LoadResult>(line["RESULT ".Length..])!;
    }

    private static Process Start(IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("wrk", arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException("wrk, the load generator, is not installed. Install it, for instance with: apt-get install wrk");
        }
    }

    private static string Headers(LoadRequest request) => request.Body is null ? "{}" : "{[\"Content-Type\"] = \"application/json\"}";

    /// <summary>A Lua string of any text.</summary>
    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\r", "\\r").Replace("\n", "\\n")}\"";
}
