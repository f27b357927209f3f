using System.Text.Json;
using System.Text.Unicode;
using GovernanceGraph.Engine.Errors;

namespace GovernanceGraph.Engine.Gate;

/// <summary>
/// Looks over the variables' JSON before anything is built from it: size, nesting, lengths, duplicate keys, and text that PostgreSQL cannot
/// hold. Linear time; allocates nothing when all is well. Holds no state; safe for any number of threads.
/// </summary>
public sealed class VariablesGate(GateLimits limits)
{
    /// <param name="json">UTF-8; one JSON object or <c>null</c>. Empty means no variables.</param>
    /// <returns>
    /// <see cref="ErrorCodes.LimitExceeded"/>, <see cref="ErrorCodes.InvalidVariable"/> (a duplicate key, malformed UTF-8, a lone surrogate, NUL),
    /// <see cref="ErrorCodes.BadRequest"/> (no JSON object), or null when the variables may be read.
    /// </returns>
    public GraphError? Check(ReadOnlySpan<byte> json)
    {
        if (json.IsEmpty)
            return null;
        if (GateErrors.Check("variablesBytes", limits.VariablesBytes, json.Length, "bytes of variables", "Send the values in several requests.") is { } tooLong)
            return tooLong;
        if (!Utf8.IsValid(json))
            return new GraphError(ErrorCodes.InvalidVariable, "The variables hold bytes that are not UTF-8. Encode the request as UTF-8.");
        try
        {
            return Scan(json);
        }
        catch (JsonException exception)
        {
            return new GraphError(ErrorCodes.BadRequest, $"The variables are not JSON (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}). Send one JSON object.");
        }
    }

    private GraphError? Scan(ReadOnlySpan<byte> json)
    {
        Span<int> slots = stackalloc int[KeySet.SlotsOnStack];
        Span<int> counts = stackalloc int[limits.VariablesDepth + 1];
        Span<int> objects = stackalloc int[limits.VariablesDepth + 1];
        var scan = new VariablesScan(json, limits, new KeySet(json, limits.VariablesValues, slots), counts, objects);
        try
        {
            return scan.Run();
        }
        finally
        {
            scan.Dispose();
        }
    }
}
