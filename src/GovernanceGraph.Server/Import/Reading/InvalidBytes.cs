namespace GovernanceGraph.Server.Import.Reading;

/// <summary>Bytes of a file that are no text in its encoding.</summary>
/// <param name="Encoding">The encoding's name.</param>
/// <param name="Line">The line they stand in, the first is 1.</param>
/// <param name="Offset">The bytes of the file before them.</param>
/// <param name="Bytes">The bytes.</param>
/// <param name="Position">Where their stand-in begins in what the reader of the file is given.</param>
internal sealed record InvalidBytes(string Encoding, long Line, long Offset, byte[] Bytes, long Position)
{
    /// <summary>The bytes in hexadecimal.</summary>
    public string Hex => Convert.ToHexString(Bytes);

    /// <summary>What is wrong.</summary>
    public string Rule => $"These bytes, {Offset} from the beginning of the file, in line {Line}, are no {Encoding}: save the row's text again, or say by --encoding what the file is in.";
}
