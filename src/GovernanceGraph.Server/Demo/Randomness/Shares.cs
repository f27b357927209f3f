namespace GovernanceGraph.Server.Demo.Randomness;

/// <summary>Splits whole numbers exactly.</summary>
public static class Shares
{
    /// <summary>Splits a total by weights so that the parts add up to it (largest remainder); the earlier part wins a tie. No part is below the least.</summary>
    /// <exception cref="ArgumentException">The total is less than the least of every part.</exception>
    public static int[] Split(int total, IReadOnlyList<double> weights, int least = 0)
    {
        var free = total - least * weights.Count;
        if (free < 0) throw new ArgumentException($"{total} cannot be split into {weights.Count} parts of at least {least}.", nameof(total));
        var sum = weights.Sum();
        var exact = weights.Select(weight => free * weight / sum).ToArray();
        var parts = exact.Select(share => (int)share).ToArray();
        var byRemainder = Enumerable.Range(0, parts.Length).OrderByDescending(i => exact[i] - parts[i]).ThenBy(i => i);
        foreach (var i in byRemainder.Take(free - parts.Sum())) parts[i]++;
        return [.. parts.Select(part => part + least)];
    }
}
