using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Values;
using GraphQL;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Planning.Logs;

/// <summary>The arguments of a field that reads a log. A null is as good as an absent one.</summary>
internal sealed class LogArguments(PlanContext context, PlannedField field, CollectedField collected)
{
    public Argument? First { get; } = Read(context, field, collected, "first");

    public Argument? After { get; } = Read(context, field, collected, "after");

    public Argument? Kinds { get; } = Read(context, field, collected, "types");

    public Argument? Within { get; } = Read(context, field, collected, "within");

    public Argument? Where { get; } = Read(context, field, collected, "where");

    public IInputObjectGraphType? WhereType { get; } = field.Arguments!.Find("where")?.ResolvedType!.GetNamedType() as IInputObjectGraphType;

    /// <summary>The ids in <c>where: { id: { eq … } }</c> or <c>{ in … }</c>: what most pages about one object ask for, and what the log tells without a look at the object.</summary>
    public Argument? SubjectIds =>
        Where?.Fields.GetValueOrDefault("id") is { IsNull: false } id ? Given(id, "eq") ?? Given(id, "in") : null;

    private static Argument? Given(Argument tests, string name) => tests.Fields.GetValueOrDefault(name) is { IsNull: false } given ? given : null;

    private static Argument? Read(PlanContext context, PlannedField field, CollectedField collected, string name) =>
        field.Arguments!.Find(name) is null ? null : context.Arguments.Read(collected.Nodes[0], field, name) is { IsNull: false } given ? given : null;
}
