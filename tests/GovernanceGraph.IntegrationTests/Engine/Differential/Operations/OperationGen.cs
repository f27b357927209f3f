using CsCheck;
using GovernanceGraph.IntegrationTests.Engine.Differential.Naive;

namespace GovernanceGraph.IntegrationTests.Engine.Differential.Operations;

/// <summary>Random operations as a CsCheck generator: failures print a seed, <c>CsCheck_Seed</c> replays it, and smaller failing operations are looked for.</summary>
internal sealed class OperationGen(NaiveExecutor naive) : Gen<Selection>
{
    public override Selection Generate(PCG pcg, Size? min, out Size size)
    {
        var generator = new OperationGenerator(naive, new Dice(pcg));
        var operation = generator.Operation();
        size = new Size((ulong)generator.Size);
        return operation;
    }
}
