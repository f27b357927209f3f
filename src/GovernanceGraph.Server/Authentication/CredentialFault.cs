namespace GovernanceGraph.Server.Authentication;

/// <summary>Why credentials were refused. For the log alone: to the client all causes look alike.</summary>
public enum CredentialFault
{
    /// <summary>More than one token, more than one key, or both.</summary>
    Several,

    /// <summary>An <c>Authorization</c> other than <c>Bearer</c>, with nothing, or with what is no token.</summary>
    Malformed,

    /// <summary>Longer than any honest token.</summary>
    TooLong,

    /// <summary>An algorithm other than RS256 and ES256.</summary>
    Algorithm,

    /// <summary>The token brings its own key or address of keys, or extensions that must be understood.</summary>
    HeaderParameter,

    /// <summary>An id token, a refresh token or another kind that is not for asking.</summary>
    NoAccessToken,

    /// <summary>An issuer that is not configured.</summary>
    Issuer,

    /// <summary>A key that the issuer does not have.</summary>
    UnknownKey,

    /// <summary>The signature is not the key's.</summary>
    Signature,

    /// <summary>For another service.</summary>
    Audience,

    /// <summary>Expired, not valid yet, or without an end.</summary>
    Lifetime,

    /// <summary>No subject, or one longer than any account's.</summary>
    Subject,

    /// <summary>The account is disabled.</summary>
    DisabledAccount,

    /// <summary>No such key of an app, or not its secret.</summary>
    UnknownApiKey,

    /// <summary>The app's key was revoked.</summary>
    RevokedApiKey,

    /// <summary>The app's key has expired.</summary>
    ExpiredApiKey,

    /// <summary>The app is disabled.</summary>
    DisabledApp,
}

/// <summary>Credentials that cannot be trusted.</summary>
internal sealed class CredentialException(CredentialFault fault) : Exception($"The credentials were refused: {fault}.")
{
    public CredentialFault Fault => fault;
}
