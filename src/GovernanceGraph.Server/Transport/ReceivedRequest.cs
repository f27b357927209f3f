using System.Buffers;

namespace GovernanceGraph.Server.Transport;

/// <summary>The parameters of one GraphQL request as sent; its variables lie in pooled memory until it is disposed.</summary>
public sealed class ReceivedRequest : IDisposable
{
    private byte[]? variables;
    private int variablesLength;

    /// <summary>The document's text, or null.</summary>
    public string? Query { get; set; }

    /// <summary>The id of a trusted document, or null.</summary>
    public string? DocumentId { get; set; }

    /// <summary>Which operation to run, or null.</summary>
    public string? OperationName { get; set; }

    /// <summary>The variables as one UTF-8 JSON object, or empty.</summary>
    public ReadOnlyMemory<byte> Variables => variables.AsMemory(0, variablesLength);

    /// <summary>Keeps a copy of the variables.</summary>
    public void KeepVariables(in ReadOnlySequence<byte> json)
    {
        var room = RentVariables(checked((int)json.Length));
        json.CopyTo(room);
    }

    /// <summary>Gives room for variables of this many bytes, all of which must be written.</summary>
    public Span<byte> RentVariables(int length)
    {
        variables = ArrayPool<byte>.Shared.Rent(length);
        variablesLength = length;
        return variables.AsSpan(0, length);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (variables is null) return;
        ArrayPool<byte>.Shared.Return(variables);
        variables = null;
        variablesLength = 0;
    }
}
