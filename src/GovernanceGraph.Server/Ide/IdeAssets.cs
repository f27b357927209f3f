using GovernanceGraph.Server.LocalPostgres;
using Microsoft.Extensions.Options;

namespace GovernanceGraph.Server.Ide;

/// <summary>The files of the pages for browsers. They may be missing: the server runs without them, and fetches them when it may.</summary>
public sealed class IdeAssets(IOptions<IdeOptions> options)
{
    /// <summary>Banana Cake Pop.</summary>
    public PackageAssets Ide { get; } = new(IdePackages.BananaCakePop, Home(options.Value));

    /// <summary>Voyager.</summary>
    public PackageAssets Voyager { get; } = new(IdePackages.Voyager, Home(options.Value));

    /// <summary>Makes sure that all files are there; asks the npm registry only for those that are not.</summary>
    /// <exception cref="IdeFetchException">Some could not be fetched; the message says what to do.</exception>
    public async Task EnsureAsync(CancellationToken cancel = default)
    {
        await Ide.EnsureAsync(cancel);
        await Voyager.EnsureAsync(cancel);
    }

    private static string Home(IdeOptions options) => options.Folder ?? Path.Combine(LocalHome.Default(), "ide");
}
