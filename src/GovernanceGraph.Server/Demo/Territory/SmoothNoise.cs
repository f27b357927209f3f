using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Territory;

/// <summary>Value noise from −1 to 1 that changes smoothly over the lattice.</summary>
public sealed class SmoothNoise(string name, int period)
{
    private const int Side = 32;

    private readonly double[] _knots = Knots(name);

    /// <summary>The noise at a vertex or cell.</summary>
    public double At(int column, int row)
    {
        var (x, y) = ((double)column / period, (double)row / period);
        var (west, south) = ((int)x, (int)y);
        var (east, north) = (Smooth(x - west), Smooth(y - south));
        var lower = Knot(west, south) * (1 - east) + Knot(west + 1, south) * east;
        var upper = Knot(west, south + 1) * (1 - east) + Knot(west + 1, south + 1) * east;
        return lower * (1 - north) + upper * north;
    }

    private double Knot(int x, int y) => _knots[y % Side * Side + x % Side];

    private static double Smooth(double unit) => unit * unit * (3 - 2 * unit);

    private static double[] Knots(string name)
    {
        var random = RandomStream.For(name);
        return [.. Enumerable.Range(0, Side * Side).Select(_ => random.Between(-1.0, 1.0))];
    }
}
