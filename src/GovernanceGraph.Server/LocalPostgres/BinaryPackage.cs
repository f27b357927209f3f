using System.Runtime.InteropServices;

namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>One pinned npm package of PostgreSQL's binaries.</summary>
/// <param name="Platform">The last part of the package's name, npm's own words: <c>linux-x64</c>.</param>
/// <param name="Version">The package's version; its first two numbers are PostgreSQL's.</param>
/// <param name="Integrity">The tarball's SHA-512 in base 64, as the registry publishes it: other bytes under the same version are refused.</param>
internal sealed record BinaryPackage(string Platform, string Version, string Integrity)
{
    private static readonly BinaryPackage[] Pinned =
    [
        new("linux-x64", "18.3.0-beta.17", "8orSD6NNopSLtjqir4dWQBrj+g8j1eJjWd9mB60A3xbWMzIBIPQpzT7XzbacW9YFSl/DejOLnRXfff+Wr13Tgw=="),
        new("linux-arm64", "18.3.0-beta.17", "hXp7yHJHYWkdjkgF6As8whEHbdYxhBdmXeLpLTw0aiac0O6+0Cbqk3cOR9U+e49oyIpElHVwZUo6OewquSRhSg=="),
        new("darwin-x64", "18.3.0-beta.16", "ZoS5GpvPWMtijusa+znxT7nMjz535LHi+8VX7CSCPhDi3IyPE5jcebedboyW6fHjUdtnpkTpfCBMwBRYXJL5tA=="),
        new("darwin-arm64", "18.3.0-beta.16", "VBZ/xRS9Qdzq7MQnus9ScgO+89Ri2mHHqvbSVG3AOFY6xYne65Y9Br+6X1OcKOBWGR/mURBIFfe7CIqVp0Uf3Q=="),
    ];

    public string Name => $"@embedded-postgres/{Platform}";
    public string Specifier => $"{Name}@{Version}";
    public string FolderName => $"{Platform}-{Version}";

    /// <summary>The package for this machine, or null when nobody publishes one.</summary>
    public static BinaryPackage? ForThisMachine() => Pinned.FirstOrDefault(package => package.Platform == ThisPlatform());

    private static string ThisPlatform()
    {
        var system = OperatingSystem.IsMacOS() ? "darwin" : OperatingSystem.IsLinux() ? "linux" : "other";
        return $"{system}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
    }
}
