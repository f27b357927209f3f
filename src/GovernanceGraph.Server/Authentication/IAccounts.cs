using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Engine.Access;

namespace GovernanceGraph.Server.Authentication;

/// <summary>Who the accounts and apps are, and what they may see today.</summary>
public interface IAccounts
{
    /// <summary>The viewer behind a subject. One without an account is signed in, and sees what is public.</summary>
    /// <exception cref="CredentialException">The account is disabled.</exception>
    Task<Viewer> OfSubjectAsync(string issuer, string subject, CancellationToken cancel);

    /// <summary>The app behind a key, and from when on the key is refused; null for never.</summary>
    /// <exception cref="CredentialException">There is no such key, or it is not to be used any more.</exception>
    Task<(Viewer Viewer, DateTime? Until)> OfKeyAsync(ApiKeySecret key, CancellationToken cancel);
}
