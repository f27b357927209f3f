using GraphQL.Types;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Commands;

/// <summary><c>@dryRun</c>: a step is taken, its payload read, and all of it undone.</summary>
public sealed class DryRunDirective : Directive
{
    public static readonly DryRunDirective Instance = new();

    private DryRunDirective()
        : base("dryRun", DirectiveLocation.Field)
    {
        Description = "Shows what would come of a step without taking it (试运行): on a field of Mutation, the object, its deadlines and its events come back as they would be, and nothing is kept. Elsewhere it is an error.";
    }

    public override bool? Introspectable => true;

    /// <summary>Whether it stands on one of the fields.</summary>
    public static bool IsOn(IEnumerable<GraphQLField> fields) => fields.Any(field => field.Directives?.Items.Any(d => d.Name.Value == Instance.Name) == true);
}
