using System.Text;
using Npgsql;

namespace GovernanceGraph.Domain.Storage.Grants;

/// <summary>The user that a server connects as.</summary>
public sealed record ServerLogin(string Name, string? Password)
{
    /// <summary>The user of a connection string; null when it names none.</summary>
    public static ServerLogin? Of(string connectionString)
    {
        var parts = new NpgsqlConnectionStringBuilder(connectionString);
        return parts.Username is { Length: > 0 } name ? new ServerLogin(name, parts.Password) : null;
    }

    /// <summary>Whether its password may be turned into what PostgreSQL keeps of it.</summary>
    internal bool HasPlainPassword => Password is { Length: > 0 } password && Ascii.IsValid(password);

    /// <summary>The name alone: a password is written into no message.</summary>
    public override string ToString() => Name;
}
