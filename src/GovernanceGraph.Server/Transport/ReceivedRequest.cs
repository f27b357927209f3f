using System.Buffers;
using GovernanceGraph.Engine.Values;
using GovernanceGraph.Server.Transport.Uploads;

namespace GovernanceGraph.Server.Transport;

/// <summary>The parameters of one GraphQL request as sent; its variables lie in pooled memory and its files on disk until it is disposed.</summary>
public sealed class ReceivedRequest : IDisposable
{
    private byte[]? _variables;
    private int _variablesLength;
    private List<TemporaryUpload>? _uploads;

    /// <summary>The document's text, or null.</summary>
    public string? Query { get; set; }

    /// <summary>The id of a trusted document, or null.</summary>
    public string? DocumentId { get; set; }

    /// <summary>Which operation to run, or null.</summary>
    public string? OperationName { get; set; }

    /// <summary>The variables as one UTF-8 JSON object, or empty.</summary>
    public ReadOnlyMemory<byte> Variables => _variables.AsMemory(0, _variablesLength);

    /// <summary>The files that came along.</summary>
    public IReadOnlyList<UploadedFile> Files => _uploads is null ? [] : [.. _uploads.Select(u => u.File)];

    /// <summary>Keeps a file until the request is disposed.</summary>
    public void Keep(TemporaryUpload upload) => (_uploads ??= []).Add(upload);

    /// <summary>Keeps a copy of the variables, in place of those kept before.</summary>
    public void KeepVariables(in ReadOnlySequence<byte> json)
    {
        var room = RentVariables(checked((int)json.Length));
        json.CopyTo(room);
    }

    /// <summary>Gives room for variables of this many bytes, all of which must be written.</summary>
    public Span<byte> RentVariables(int length)
    {
        if (_variables is not null) ArrayPool<byte>.Shared.Return(_variables);
        _variables = ArrayPool<byte>.Shared.Rent(length);
        _variablesLength = length;
        return _variables.AsSpan(0, length);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var upload in _uploads ?? []) upload.Dispose();
        _uploads = null;
        if (_variables is null) return;
        ArrayPool<byte>.Shared.Return(_variables);
        _variables = null;
        _variablesLength = 0;
    }
}
