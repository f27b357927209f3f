using GovernanceGraph.Engine.Errors;
using GraphQLParser;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Gate;

/// <summary>The limits on the document as it is written, each node visited once, fragments not followed.</summary>
internal sealed class WrittenLimits(GateLimits limits)
{
    private const string FewerAliases = "Ask for the same field several times with lists of ids or with filters, or send several operations.";
    private int _aliases;
    private int _directives;
    private GraphError? _error;

    internal GraphError? Check(GraphQLDocument document)
    {
        _error = CheckDefinitions(document);
        foreach (var definition in document.Definitions)
        {
            if (_error is not null)
                break;
            Visit(definition);
        }
        return _error;
    }

    private GraphError? CheckDefinitions(GraphQLDocument document)
    {
        int operations = 0, fragments = 0;
        foreach (var definition in document.Definitions)
        {
            operations += definition is GraphQLOperationDefinition ? 1 : 0;
            fragments += definition is GraphQLFragmentDefinition ? 1 : 0;
        }
        return GateErrors.Check("operations", limits.Operations, operations, "operations in the document", "Send only the operation to be run.")
            ?? GateErrors.Check("fragments", limits.Fragments, fragments, "fragments in the document", "Leave out fragments that the operation does not use, or split it.");
    }

    private void Visit(ASTNode definition)
    {
        switch (definition)
        {
            case GraphQLOperationDefinition operation:
                VisitVariables(operation.Variables);
                VisitDirectives(operation.Directives);
                VisitSelections(operation.SelectionSet);
                break;
            case GraphQLFragmentDefinition fragment:
                VisitDirectives(fragment.Directives);
                VisitSelections(fragment.SelectionSet);
                break;
        }
    }

    private void VisitVariables(GraphQLVariablesDefinition? variables)
    {
        if (variables is null)
            return;
        Require("variables", limits.Variables, variables.Count, "variables in one operation", "Gather them in one input object.");
        foreach (var variable in variables)
        {
            VisitDirectives(variable.Directives);
            VisitValue(variable.DefaultValue, 0);
        }
    }

    private void VisitSelections(GraphQLSelectionSet? set)
    {
        if (set is null || _error is not null)
            return;
        CountResponseKeys(set);
        foreach (var selection in set.Selections)
        {
            if (_error is not null)
                return;
            VisitSelection(selection);
        }
    }

    private void VisitSelection(ASTNode selection)
    {
        VisitDirectives((selection as IHasDirectivesNode)?.Directives);
        switch (selection)
        {
            case GraphQLField field:
                if (field.Alias is not null)
                    Require("aliases", limits.Aliases, ++_aliases, "aliases or more in the document", FewerAliases);
                VisitArguments(field.Arguments);
                VisitSelections(field.SelectionSet);
                break;
            case GraphQLInlineFragment inline:
                VisitSelections(inline.SelectionSet);
                break;
        }
    }

    private void CountResponseKeys(GraphQLSelectionSet set)
    {
        // Fewer selections than the limit cannot break it: the common case costs nothing.
        if (set.Selections.Count <= limits.SameResponseKey)
            return;
        var counts = new Dictionary<ROM, int>();
        foreach (var selection in set.Selections)
        {
            if (selection is not GraphQLField field)
                continue;
            var key = ResponseKey.Of(field);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }
        foreach (var count in counts.Values)
            Require("sameResponseKey", limits.SameResponseKey, count, "fields with the same response key in one selection set", "Select the field once.");
    }

    private void VisitDirectives(GraphQLDirectives? directives)
    {
        if (directives is null)
            return;
        Require("directivesPerPlace", limits.DirectivesPerPlace, directives.Count, "directives at one place", "Leave out the repeated ones.");
        Require("directives", limits.Directives, _directives += directives.Count, "directives or more in the document", "Put them on fragments rather than on each field.");
        foreach (var directive in directives)
            VisitArguments(directive.Arguments);
    }

    private void VisitArguments(GraphQLArguments? arguments)
    {
        if (arguments is null)
            return;
        Require("argumentsPerPlace", limits.ArgumentsPerPlace, arguments.Count, "arguments at one place", "Give each argument once.");
        foreach (var argument in arguments)
            VisitValue(argument.Value, 0);
    }

    private void VisitValue(GraphQLValue? value, int depth)
    {
        if (_error is not null || value is not (GraphQLListValue or GraphQLObjectValue))
            return;
        Require("valueDepth", limits.ValueDepth, ++depth, "levels or more of lists and objects in one value", "Write a flatter value.");
        if (_error is not null)
            return;
        if (value is GraphQLListValue list)
            VisitItems(list, depth);
        else
            VisitFields((GraphQLObjectValue)value, depth);
    }

    private void VisitItems(GraphQLListValue list, int depth)
    {
        Require("listLength", limits.ListLength, list.Values?.Count ?? 0, "items in one list", "Send the list in parts.");
        foreach (var item in list.Values ?? [])
            VisitValue(item, depth);
    }

    private void VisitFields(GraphQLObjectValue value, int depth)
    {
        Require("listLength", limits.ListLength, value.Fields?.Count ?? 0, "fields in one input object", "Give each field once.");
        foreach (var field in value.Fields ?? [])
            VisitValue(field.Value, depth);
    }

    private void Require(string limit, int allowed, int found, string thing, string cure) =>
        _error ??= GateErrors.Check(limit, allowed, found, thing, cure);
}
