namespace GovernanceGraph.Server.Demo.Randomness;

/// <summary>Draws values as often as their weights say.</summary>
public sealed class WeightedChoice<T>
{
    private readonly T[] _values;
    private readonly double[] _upTo;

    /// <param name="weighted">Values with weights; weights are not negative and not all zero.</param>
    public WeightedChoice(IEnumerable<(T Value, double Weight)> weighted)
    {
        var pairs = weighted.ToArray();
        _values = [.. pairs.Select(pair => pair.Value)];
        _upTo = new double[pairs.Length];
        var sum = 0.0;
        for (var i = 0; i < pairs.Length; i++) _upTo[i] = sum += pairs[i].Weight;
    }

    /// <summary>The sum of all weights.</summary>
    public double Total => _upTo[^1];

    /// <summary>One value.</summary>
    public T Draw(RandomStream random)
    {
        var index = Array.BinarySearch(_upTo, random.Unit() * Total);
        return _values[Math.Min(index < 0 ? ~index : index + 1, _values.Length - 1)];
    }
}
