using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Budgets;
using Microsoft.Extensions.Options;

namespace GovernanceGraph.Server.Budgets;

/// <summary>Finds out who pays for a request: the app, else the account, else the address that it came from.</summary>
public sealed class CostMeters(IBudgetStore store, IOptions<BudgetOptions> options)
{
    private readonly BudgetOptions _options = options.Value;

    /// <summary>The meter of one request.</summary>
    public CostMeter For(Viewer viewer, IPAddress? address) => viewer switch
    {
        { Kind: ViewerKind.App, App: { } app } => new CostMeter(store, new Asker(ViewerKind.App, Number(app)), viewer.Budget ?? _options.App),
        { Kind: ViewerKind.Person, Account: { } account } => new CostMeter(store, new Asker(ViewerKind.Person, Number(account)), viewer.Budget ?? _options.Person),
        _ => new CostMeter(store, new Asker(ViewerKind.Anonymous, Number(address)), _options.Anonymous),
    };

    private static UInt128 Number(Guid key)
    {
        Span<byte> bytes = stackalloc byte[16];
        key.TryWriteBytes(bytes);
        return BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }

    private static UInt128 Number(IPAddress? address)
    {
        if (address is null) return default;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        if (address.AddressFamily == AddressFamily.InterNetworkV6) bytes[8..].Clear();
        else bytes[15] = 4;   // no IPv6 network: the last half of those is empty
        return BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }
}
