using System.Diagnostics;

namespace GovernanceGraph.IntegrationTests;

/// <summary>Runs the scripts of tests/node; their packages are installed once, from the committed lock file, into .local.</summary>
internal static class NodeScripts
{
    private static readonly SemaphoreSlim OneAtATime = new(1);

    /// <summary>Runs a script with its arguments and returns what it printed.</summary>
    public static async Task<string> RunAsync(string script, params string[] arguments)
    {
        var folder = await InstallAsync();
        return await RunProgramAsync("node", folder, [script, .. arguments]);
    }

    private static async Task<string> InstallAsync()
    {
        var source = Path.Combine(Repository.Root, "tests", "node");
        var target = Path.Combine(Repository.Root, ".local", "tests", "node");
        await OneAtATime.WaitAsync();
        try
        {
            var installed = Path.Combine(target, "installed-lock.json");
            var wanted = await File.ReadAllTextAsync(Path.Combine(source, "package-lock.json"));
            Directory.CreateDirectory(target);
            foreach (var file in Directory.EnumerateFiles(source)) File.Copy(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
            if (File.Exists(installed) && await File.ReadAllTextAsync(installed) == wanted) return target;
            await RunProgramAsync("npm", target, ["ci", "--no-audit", "--no-fund"]);
            await File.WriteAllTextAsync(installed, wanted);
            return target;
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private static async Task<string> RunProgramAsync(string program, string folder, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? await output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {await errors}{await output}");
    }
}
