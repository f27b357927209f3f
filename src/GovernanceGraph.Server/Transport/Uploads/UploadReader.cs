using System.Buffers;
using System.Security.Cryptography;
using GovernanceGraph.Server.Files;
using GovernanceGraph.Server.Files.Storage;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace GovernanceGraph.Server.Transport.Uploads;

/// <summary>
/// Takes in requests with files, as the GraphQL multipart request specification defines them: the parts <c>operations</c>, <c>map</c>, then the files that the map names. Files go to disk
/// as they come; the other parts are bounded like a request without files.
/// </summary>
public sealed class UploadReader(IncomingFiles incoming, IOptions<FileSettings> settings, IOptions<TransportOptions> transport) : IDisposable
{
    private const int MaxBoundary = 70;
    private const int MaxMapBytes = 16 << 10;

    private readonly FileSettings _settings = settings.Value;
    private readonly SemaphoreSlim _places = new(settings.Value.MaxAtOnce);

    /// <summary>Reads the body of <paramref name="http"/> into <paramref name="request"/>; returns why it cannot be taken, or null.</summary>
    public async ValueTask<Refusal?> ReadAsync(HttpRequest http, ReceivedRequest request, CancellationToken client)
    {
        if (http.ContentLength > _settings.MaxRequestBytes) return Refusal.BodyTooLarge(_settings.MaxRequestBytes, http.ContentLength);
        if (Boundary(http) is not { } boundary) return Refusal.InvalidUpload("The Content-Type names no boundary of 1 to 70 characters.");
        if (!_places.Wait(0, CancellationToken.None)) return Refusal.UploadsBusy(_settings.MaxAtOnce);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(client);
        time.CancelAfter(TimeSpan.FromSeconds(_settings.MaxSeconds));
        try
        {
            // Twice: so that a refusal reaches a client that is still sending.
            if (http.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = 2L * _settings.MaxRequestBytes;
            await ReadPartsAsync(new MultipartReader(boundary, http.Body) { HeadersCountLimit = 8, HeadersLengthLimit = 4 << 10 }, request, time.Token);
            return null;
        }
        catch (RefusedUploadException refused)
        {
            return refused.Refusal;
        }
        catch (OperationCanceledException) when (!client.IsCancellationRequested)
        {
            return Refusal.UploadTooSlow(_settings.MaxSeconds);
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Refusal.BodyTooLarge(_settings.MaxRequestBytes, null);
        }
        catch (Exception error) when (error is InvalidDataException or IOException && !client.IsCancellationRequested)
        {
            return Refusal.InvalidUpload("The body is not well-formed multipart/form-data, or ends too early.");
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();

    private static string? Boundary(HttpRequest http) =>
        MediaTypeHeaderValue.TryParse(http.ContentType, out var type) && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= MaxBoundary } boundary ? boundary.ToString() : null;

    private async Task ReadPartsAsync(MultipartReader reader, ReceivedRequest request, CancellationToken cancel)
    {
        var operations = await FieldAsync(reader, "operations", transport.Value.MaxBodyBytes, cancel);
        if (JsonRequestParser.Parse(operations, request) is { } refusal) throw new RefusedUploadException(refusal);
        var mapJson = await FieldAsync(reader, "map", MaxMapBytes, cancel);
        var map = UploadMap.Parse(mapJson);
        if (map.Parts.Count > _settings.MaxFiles) throw new RefusedUploadException(Refusal.TooManyFiles(_settings.MaxFiles, map.Parts.Count));
        var tokens = await ReceiveAsync(reader, map, request, operations.Length + mapJson.Length, cancel);
        var filled = map.Fill(request.Variables.Span, tokens);
        if (filled.Length > transport.Value.MaxBodyBytes) throw new RefusedUploadException(Refusal.BodyTooLarge(transport.Value.MaxBodyBytes, filled.Length));
        request.KeepVariables(new ReadOnlySequence<byte>(filled));
    }

    private async Task<Dictionary<string, string>> ReceiveAsync(MultipartReader reader, UploadMap map, ReceivedRequest request, long before, CancellationToken cancel)
    {
        var tokens = new Dictionary<string, string>();
        for (var bytes = before; await reader.ReadNextSectionAsync(cancel) is { } part;)
        {
            var (name, fileName) = Names(part);
            if (!map.Parts.Contains(name)) throw Invalid($"The part '{Shown(name)}' is not named by 'map'. The order is operations, map, then the files that the map names.");
            var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
            if (!tokens.TryAdd(name, token)) throw Invalid($"The part '{Shown(name)}' came twice.");
            var upload = await TemporaryUpload.ReceiveAsync(part.Body, fileName ?? name, token, _settings.MaxFileBytes, incoming, cancel)
                ?? throw new RefusedUploadException(Refusal.FileTooLarge(_settings.MaxFileBytes));
            request.Keep(upload);
            if ((bytes += upload.File.Bytes) > _settings.MaxRequestBytes) throw new RefusedUploadException(Refusal.BodyTooLarge(_settings.MaxRequestBytes, null));
        }

        return map.Parts.Except(tokens.Keys).FirstOrDefault() is { } missing ? throw Invalid($"The part '{Shown(missing)}' that 'map' names did not come.") : tokens;
    }

    private static async Task<ReadOnlySequence<byte>> FieldAsync(MultipartReader reader, string name, int maxBytes, CancellationToken cancel)
    {
        var part = await reader.ReadNextSectionAsync(cancel);
        if (part is null || Names(part).Name != name) throw Invalid($"The part '{name}' is missing or not in its place. The order is operations, map, then the files that the map names.");
        var bytes = new byte[maxBytes + 1];
        var length = await part.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancel);
        return length <= maxBytes ? new ReadOnlySequence<byte>(bytes, 0, length) : throw new RefusedUploadException(Refusal.BodyTooLarge(maxBytes, null));
    }

    private static (string Name, string? FileName) Names(MultipartSection part)
    {
        if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition) || !disposition.DispositionType.Equals("form-data", StringComparison.OrdinalIgnoreCase) || !disposition.Name.HasValue)
            throw Invalid("A part has no header 'Content-Disposition: form-data' with a name.");
        var file = disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName;
        return (HeaderUtilities.RemoveQuotes(disposition.Name).ToString(), file.HasValue ? HeaderUtilities.RemoveQuotes(file).ToString() : null);
    }

    private static RefusedUploadException Invalid(string message) => new(Refusal.InvalidUpload(message));

    private static string Shown(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
