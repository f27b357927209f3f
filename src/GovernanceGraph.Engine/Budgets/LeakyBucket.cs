namespace GovernanceGraph.Engine.Budgets;

/// <summary>
/// One bucket: nothing but the instant at which it will be full again, as cell networks do it (GCRA), so that it needs no timer, no lock and 24 bytes, and so that a changed budget holds
/// from the next draw. System.Threading.RateLimiting has a token bucket too: it keeps its own size and rate, refills in steps and takes ten times the memory for each address.
/// </summary>
internal sealed class LeakyBucket
{
    private long _full = long.MinValue;

    /// <param name="now">The clock's timestamp.</param>
    /// <param name="frequency">The clock's ticks in a second.</param>
    public Draw Take(Budget budget, long cost, long now, long frequency)
    {
        var ticksPerUnit = (double)frequency / budget.RestorePerSecond;
        var room = budget.Size * ticksPerUnit;
        while (true)
        {
            var known = Volatile.Read(ref _full);
            var empty = Math.Max(known, now) - now;
            var (after, price) = (empty + cost * ticksPerUnit, cost * ticksPerUnit);
            if (after > room) return new Draw(false, Units(room - empty, ticksPerUnit), TimeSpan.FromSeconds((after - room) / frequency));
            if (Interlocked.CompareExchange(ref _full, now + empty + (long)Math.Ceiling(price), known) == known)
                return new Draw(true, Units(room - after, ticksPerUnit), TimeSpan.Zero);
        }
    }

    private static long Units(double ticks, double ticksPerUnit) => Math.Max(0, (long)(ticks / ticksPerUnit));
}
