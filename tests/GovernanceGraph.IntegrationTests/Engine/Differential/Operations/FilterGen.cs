using CsCheck;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.IntegrationTests.Engine.Differential.Naive;
using GraphQL;
using GraphQL.Types;

namespace GovernanceGraph.IntegrationTests.Engine.Differential.Operations;

/// <param name="Field">A root list.</param>
/// <param name="Filter">A random filter of it, as a literal.</param>
internal sealed record FilterSample(string Field, string Filter, string Other);

/// <summary>Two random filters of one root list.</summary>
internal sealed class FilterGen(NaiveExecutor naive) : Gen<FilterSample>
{
    public override FilterSample Generate(PCG pcg, Size? min, out Size size)
    {
        var dice = new Dice(pcg);
        var values = new ValueGenerator(naive.Rows, dice);
        var field = dice.Of([.. naive.Model.Schema.Query!.Fields.OfType<PlannedField>().Where(f => f.Binding is ListBinding)]);
        var type = field.Arguments!.Find("where")!.ResolvedType!;
        string Filter() => OperationWriter.Literal(type, values.Filter((IInputObjectGraphType)type.GetNamedType(), ((ListBinding)field.Binding).Entity));
        var sample = new FilterSample(field.Name, Filter(), Filter());
        size = new Size((ulong)(sample.Filter.Length + sample.Other.Length));
        return sample;
    }
}
