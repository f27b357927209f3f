using System.Buffers;
using System.IO.Pipelines;

namespace GovernanceGraph.Server.Transport;

/// <summary>Takes a POST's body from the connection, never more of it than allowed, and parses it where it lies.</summary>
public static class RequestBody
{
    /// <summary>Reads the body of <paramref name="http"/> into <paramref name="request"/>; returns why it cannot be taken, or null.</summary>
    public static async ValueTask<Refusal?> ReadAsync(HttpRequest http, ReceivedRequest request, int maxBytes, CancellationToken cancel)
    {
        if (http.ContentLength > maxBytes) return Refusal.BodyTooLarge(maxBytes, http.ContentLength);
        var pipe = http.BodyReader;
        try
        {
            var read = await ReadWholeAsync(pipe, maxBytes, cancel);
            var refusal = read.Buffer.Length > maxBytes
                ? Refusal.BodyTooLarge(maxBytes, null)
                : JsonRequestParser.Parse(read.Buffer, request);
            pipe.AdvanceTo(read.Buffer.End);
            return refusal;
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Refusal.BodyTooLarge(maxBytes, null);
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status400BadRequest)
        {
            return Refusal.BadRequest("The request body is not what its headers announce.");
        }
    }

    private static async ValueTask<ReadResult> ReadWholeAsync(PipeReader pipe, int maxBytes, CancellationToken cancel)
    {
        while (true)
        {
            var read = await pipe.ReadAsync(cancel);
            if (read.IsCompleted || read.Buffer.Length > maxBytes) return read;
            pipe.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
