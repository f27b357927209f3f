using GovernanceGraph.Engine.Planning;

namespace GovernanceGraph.Engine.Execution;

public ref partial struct ResponseWriter
{
    /// <summary>The whole answer to one event of a subscription: <c>{"data":{…}}</c>. Call it once.</summary>
    public void Answer(byte[] key, Shape item, scoped Record row)
    {
        Json.Raw("{\"data\":{"u8);
        Json.Raw(key);
        Value(item, row);
        Json.Raw("}}"u8);
        Json.Flush();
    }
}
