using System.Net;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GovernanceGraph.Server.Commands.Serving;
using GovernanceGraph.Server.Ide;
using GovernanceGraph.Server.LocalPostgres;
using Microsoft.Extensions.Options;

namespace GovernanceGraph.Server.Commands.Doctor;

/// <summary>What the machine has: programs, room, the port.</summary>
internal static class MachineChecks
{
    private const long ComfortableBytes = 2L << 30;
    private static readonly string[] Browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    public static async IAsyncEnumerable<Finding> RunAsync(int port, [EnumeratorCancellation] CancellationToken cancellation)
    {
        yield return Finding.Fine("runtime", $"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.RuntimeIdentifier}");
        yield return await ProgramAsync("SDK", "dotnet", "Only building and testing need it: https://dot.net/download.", cancellation);
        yield return await ProgramAsync("npm", "npm", "Install Node.js 20 or newer: npm fetches the IDE and the embedded PostgreSQL.", cancellation);
        yield return Room(LocalHome.Default());
        yield return Port(port);
        yield return Ide();
        yield return await BrowserAsync(cancellation);
    }

    private static async Task<Finding> ProgramAsync(string subject, string program, string cure, CancellationToken cancellation) =>
        await ChildProcess.TryRunAsync(program, ["--version"], cancellation, folder: LocalHome.Repository()) is { ExitCode: 0 } answer
            ? Finding.Fine(subject, $"{program} {answer.Output.Trim()}")
            : Finding.Missing(subject, $"{program} is not installed, or does not fit.", cure);

    private static Finding Room(string home)
    {
        var folder = home;
        while (!Directory.Exists(folder)) folder = Path.GetDirectoryName(folder)!;
        var free = new DriveInfo(folder).AvailableFreeSpace;
        var detail = FormattableString.Invariant($"{free / (double)(1 << 30):0.0} GiB free for {home}");
        return free >= ComfortableBytes ? Finding.Fine("disk", detail) : Finding.Wrong("disk", detail, "Make room: PostgreSQL, the IDE and the demo district take 2 GiB.");
    }

    private static Finding Port(int port)
    {
        try
        {
            ListenAddress.CheckFree(new IPEndPoint(IPAddress.Loopback, port));
            return Finding.Fine("port", $"{port} is free");
        }
        catch (ExpectedFailure taken)
        {
            return Finding.Wrong("port", taken.Message);
        }
    }

    private static Finding Ide()
    {
        var assets = new IdeAssets(Options.Create(new IdeOptions()));
        return assets.Ide.Files is not null && assets.Voyager.Files is not null
            ? Finding.Fine("IDE", $"{IdePackages.BananaCakePop.Specifier}, {IdePackages.Voyager.Specifier}")
            : Finding.Missing("IDE", "not fetched yet.", "`governance serve` fetches it when npm is there.");
    }

    private static async Task<Finding> BrowserAsync(CancellationToken cancellation)
    {
        foreach (var browser in Browsers)
            if (await ChildProcess.TryRunAsync(browser, ["--version"], cancellation) is { ExitCode: 0 } answer) return Finding.Fine("browser", answer.Output.Trim());
        return Finding.Missing("browser", "no Chromium.", "Only the browser tests need it (Debian: `apt install chromium`).");
    }
}
