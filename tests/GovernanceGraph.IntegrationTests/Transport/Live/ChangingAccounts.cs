using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Server.Authentication;
using Npgsql;

namespace GovernanceGraph.IntegrationTests.Transport.Live;

/// <summary>One account whose rights a test changes.</summary>
internal sealed class ChangingAccounts : IAccounts
{
    private static readonly Guid Account = Guid.NewGuid(), Area = Guid.NewGuid(), OtherArea = Guid.NewGuid();

    private volatile string _change = "";
    private int _asked;

    /// <summary>How often somebody asked.</summary>
    public int Asked => Volatile.Read(ref _asked);

    public void Change(string change) => _change = change;

    public Task<Viewer> OfSubjectAsync(string issuer, string subject, CancellationToken cancel)
    {
        Interlocked.Increment(ref _asked);
        return _change switch
        {
            "disabled" => throw new CredentialException(CredentialFault.DisabledAccount),
            "unavailable" => throw new NpgsqlException("no database"),
            "role" => Task.FromResult(Of("AUDITOR", Area)),
            "area" => Task.FromResult(Of("GRID_WORKER", OtherArea)),
            _ => Task.FromResult(Of("GRID_WORKER", Area)),
        };
    }

    public Task<(Viewer Viewer, DateTime? Until)> OfKeyAsync(ApiKeySecret key, CancellationToken cancel) =>
        Task.FromResult<(Viewer, DateTime?)>((new Viewer { Kind = ViewerKind.App, App = Guid.NewGuid(), Name = $"app:{key.Prefix}" }, null));

    private static Viewer Of(string role, Guid area) => new() { Kind = ViewerKind.Person, Account = Account, Name = $"account:{Account}", Roles = [new HeldRole(role, new HeldScope(6, area))] };
}
