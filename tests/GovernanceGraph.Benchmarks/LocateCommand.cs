using System.CommandLine;
using System.Diagnostics;
using GovernanceGraph.Domain.Territory;
using NetTopologySuite.Geometries;

namespace GovernanceGraph.Benchmarks;

/// <summary>Times how long it takes to find the area of a point: 10,000 polygons of 200 corners that tile a square, every seventh with a hole.</summary>
internal sealed class LocateCommand : Command
{
    private const int Side = 100, Corners = 200, Questions = 200_000;

    public LocateCommand() : base("locate", "Times finding the area of a point among 10,000 polygons.") => SetAction(_ => Run());

    private static void Run()
    {
        var start = Stopwatch.GetTimestamp();
        var locator = new AreaLocator(Enumerable.Range(0, Side * Side).Select(Cell));
        Console.WriteLine($"built in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms");
        var random = new Random(1);
        for (var i = 0; i < Questions; i++) Ask(locator, random);
        var times = new double[Questions];
        for (var i = 0; i < Questions; i++) times[i] = Ask(locator, random);
        Array.Sort(times);
        Console.WriteLine($"median {times[Questions / 2]:0.0} µs, 99 % {times[Questions * 99 / 100]:0.0} µs, 99.9 % {times[Questions * 999 / 1000]:0.0} µs");
    }

    private static double Ask(AreaLocator locator, Random random)
    {
        var (x, y) = (random.NextDouble() * Side, random.NextDouble() * Side);
        var start = Stopwatch.GetTimestamp();
        locator.Locate(x, y);
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    private static LocatableArea Cell(int number)
    {
        var (x, y) = (number % Side, number / Side);
        var shell = Enumerable.Range(0, Corners).Select(i => Edge(x, y, 4.0 * i / Corners)).ToList();
        shell.Add(shell[0]);
        LinearRing[] holes = number % 7 == 0 ? [Square(x + 0.4, y + 0.4, 0.2)] : [];
        return new LocatableArea(Guid.NewGuid(), "BENCH", $"{number:00000}", new AreaRank(AreaLevel.Community), new Polygon(new LinearRing([.. shell]), holes));
    }

    private static Coordinate Edge(double x, double y, double along) => along switch
    {
        < 1 => new(x + along, y),
        < 2 => new(x + 1, y + along - 1),
        < 3 => new(x + 3 - along, y + 1),
        _ => new(x, y + 4 - along),
    };

    private static LinearRing Square(double x, double y, double side) => new([new(x, y), new(x, y + side), new(x + side, y + side), new(x + side, y), new(x, y)]);
}
