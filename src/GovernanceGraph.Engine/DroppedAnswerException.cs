using GovernanceGraph.Engine.Errors;

namespace GovernanceGraph.Engine;

/// <summary>The answer is in the output already but must not leave: the transport discards it and sends the error.</summary>
public sealed class DroppedAnswerException(Outcome outcome, GraphError error, Exception cause) : Exception(error.Message, cause)
{
    public Outcome Outcome => outcome;

    public GraphError Error => error;
}
