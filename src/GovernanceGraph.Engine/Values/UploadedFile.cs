using System.Text.Json.Serialization;

namespace GovernanceGraph.Engine.Values;

/// <summary>A file that came with a request: the value of the scalar <c>Upload</c>. Two are the same when name and content are.</summary>
/// <param name="FileName">The name that the client gave, untrusted.</param>
/// <param name="Bytes">The size of its content.</param>
/// <param name="Sha256">The SHA-256 of its content as it came, 64 hexadecimal digits in lower case.</param>
public sealed record UploadedFile(string FileName, long Bytes, string Sha256)
{
    /// <summary>What stands in the variables where the file belongs: a secret of the transport, so that no client can name a file that it did not send there.</summary>
    [JsonIgnore]
    public required string Token { get; init; }

    /// <summary>Opens the content for reading from its beginning. Good until the request is answered.</summary>
    [JsonIgnore]
    public required Func<Stream> Open { get; init; }

    public bool Equals(UploadedFile? other) => other is not null && (FileName, Bytes, Sha256) == (other.FileName, other.Bytes, other.Sha256);

    public override int GetHashCode() => HashCode.Combine(FileName, Bytes, Sha256);
}
