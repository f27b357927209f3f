namespace GovernanceGraph.Engine.Errors;

/// <summary>Refuses the whole request, before anything ran, with an error that the client may see.</summary>
public sealed class RequestException(GraphError error, Outcome outcome = Outcome.Refused) : Exception(error.Message)
{
    public RequestException(string code, string message)
        : this(new GraphError(code, message))
    {
    }

    public GraphError Error => error;

    /// <summary>Refused, unless the same request may succeed later.</summary>
    public Outcome Outcome => outcome;
}
