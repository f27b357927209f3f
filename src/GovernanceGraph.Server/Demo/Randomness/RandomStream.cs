namespace GovernanceGraph.Server.Demo.Randomness;

/// <summary>
/// A stream of random draws that depends on its name and number only: SplitMix64 (Steele, Lea, Flood 2014). It uses integers and the exactly
/// rounded operations of IEEE 754 alone, no logarithm or sine, so that every machine and every version of .NET draws the same.
/// </summary>
public sealed class RandomStream
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state;

    private RandomStream(ulong state) => _state = state;

    /// <summary>The stream of a name, such as <c>households</c>, and a number, such as the community's.</summary>
    public static RandomStream For(string name, long number = 0) => new(Hash(name) ^ Mix((ulong)number + Golden));

    /// <summary>64 bits that depend on a text only (FNV-1a, mixed).</summary>
    public static ulong Hash(string text)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var sign in text) hash = (hash ^ sign) * 0x100000001B3;
        return Mix(hash);
    }

    /// <summary>The finaliser of SplitMix64: a bijection whose output bits each depend on all input bits.</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    /// <summary>The next 64 bits.</summary>
    public ulong Next() => Mix(_state += Golden);

    /// <summary>A number from 0 to below 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>An integer from 0 to below the limit.</summary>
    public int Below(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _);

    /// <summary>An integer from the lowest to the highest, both included.</summary>
    public int Between(int lowest, int highest) => lowest + Below(highest - lowest + 1);

    /// <summary>A number from the lowest to below the highest.</summary>
    public double Between(double lowest, double highest) => lowest + (highest - lowest) * Unit();

    /// <summary>True with the given probability.</summary>
    public bool Chance(double probability) => Unit() < probability;

    /// <summary>One of the values, each as likely.</summary>
    public T Pick<T>(IReadOnlyList<T> values) => values[Below(values.Count)];

    /// <summary>A duration around a median with a long tail (log-logistic of shape 2), at most twelve times the median.</summary>
    public double LongTailed(double median)
    {
        var unit = Unit();
        return median * Math.Min(12, Math.Sqrt(unit / (1 - unit)));
    }

    /// <summary>The values in random order (Fisher and Yates).</summary>
    public T[] Shuffle<T>(IEnumerable<T> values)
    {
        var shuffled = values.ToArray();
        for (var last = shuffled.Length - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (shuffled[last], shuffled[other]) = (shuffled[other], shuffled[last]);
        }
        return shuffled;
    }
}
