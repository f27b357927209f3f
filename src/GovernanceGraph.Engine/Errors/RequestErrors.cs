namespace GovernanceGraph.Engine.Errors;

/// <summary>Refuses the whole request with several errors (of validation).</summary>
public sealed class RequestErrors(IReadOnlyList<GraphError> errors) : Exception(errors[0].Message)
{
    public IReadOnlyList<GraphError> Errors => errors;
}
