using System.Runtime.CompilerServices;

namespace GovernanceGraph.Engine.Gate;

/// <summary>
/// How large a document and its variables may be before anything but the gate reads them. Every value is an upper bound, itself allowed;
/// a value outside its documented range is refused with <see cref="ArgumentOutOfRangeException"/> when it is set.
/// The figures are the public contract's ("Requests"); those that it leaves open were set by measuring GraphQL.NET's validation at the bound.
/// </summary>
public sealed record GateLimits
{
    /// <summary>Bytes of the document in UTF-8. Range 1,024 to 1,048,576.</summary>
    public int DocumentBytes { get; init => field = Within(value, 1_024, 1_048_576); } = 65_536;

    /// <summary>Tokens of the document; a comment counts as one. Range 10 to 20,000.</summary>
    public int Tokens { get; init => field = Within(value, 10, 20_000); } = 2_000;

    /// <summary>Characters of one name or number. Range 32 to 1,024.</summary>
    public int TokenLength { get; init => field = Within(value, 32, 1_024); } = 128;

    /// <summary>Braces open at once outside parentheses: fields and inline fragments as written. Range 2 to 48 (the parser stops at 64).</summary>
    public int SelectionNesting { get; init => field = Within(value, 2, 48); } = 40;

    /// <summary>Lists and input objects inside each other in a literal, a default value or a variable's type. Range 1 to 32.</summary>
    public int ValueDepth { get; init => field = Within(value, 1, 32); } = 10;

    /// <summary>Items of one list literal, and fields of one input object literal. Range 1 to 2,000.</summary>
    public int ListLength { get; init => field = Within(value, 1, 2_000); } = 250;

    /// <summary>Operations of one document. Range 1 to 100.</summary>
    public int Operations { get; init => field = Within(value, 1, 100); } = 10;

    /// <summary>Fragment definitions of one document. Range 0 to 200.</summary>
    public int Fragments { get; init => field = Within(value, 0, 200); } = 50;

    /// <summary>Variables of one operation. Range 0 to 500.</summary>
    public int Variables { get; init => field = Within(value, 0, 500); } = 100;

    /// <summary>Arguments of one field or directive. Range 1 to 200.</summary>
    public int ArgumentsPerPlace { get; init => field = Within(value, 1, 200); } = 30;

    /// <summary>Directives at one place. Range 0 to 50.</summary>
    public int DirectivesPerPlace { get; init => field = Within(value, 0, 50); } = 4;

    /// <summary>Directives of the whole document. Range 0 to 500.</summary>
    public int Directives { get; init => field = Within(value, 0, 500); } = 50;

    /// <summary>Aliases of the whole document, as written. Range 0 to 500.</summary>
    public int Aliases { get; init => field = Within(value, 0, 500); } = 30;

    /// <summary>Fields with one response key in one selection set, as written. Range 1 to 100.</summary>
    public int SameResponseKey { get; init => field = Within(value, 1, 100); } = 10;

    /// <summary>Root fields of one operation, fragments followed. Range 1 to 200.</summary>
    public int RootFields { get; init => field = Within(value, 1, 200); } = 20;

    /// <summary>Fields below each other, fragments followed; a root field is level 1. Introspection has its own limit. Range 1 to 50.</summary>
    public int Depth { get; init => field = Within(value, 1, 50); } = 15;

    /// <summary>Selections of all operations once every fragment is written out where it is spread. Range 10 to 20,000.</summary>
    public int ExpandedSelections { get; init => field = Within(value, 10, 20_000); } = 2_000;

    /// <summary>
    /// Pairs of fields that meet at one response path and so must be proved mergeable, fragments followed. Range 100 to 100,000.
    /// A pair of fields with arguments counts for more. GraphQL.NET compares them pair by pair, and reports each pair that conflicts.
    /// </summary>
    public int MergeComparisons { get; init => field = Within(value, 100, 100_000); } = 5_000;

    /// <summary>Fields below each other under <c>__schema</c> or <c>__type</c>, that field included. Range 1 to 50.</summary>
    public int IntrospectionDepth { get; init => field = Within(value, 1, 50); } = 25;

    /// <summary><c>ofType</c> on one path of an introspection; graphql-js asks for 9. Range 1 to 40.</summary>
    public int IntrospectionOfType { get; init => field = Within(value, 1, 40); } = 16;

    /// <summary>
    /// How often one of <c>fields</c>, <c>inputFields</c>, <c>interfaces</c>, <c>possibleTypes</c> may stand on one path of an introspection.
    /// 1 refuses every circular chain (fields/type/fields/…). Range 1 to 4.
    /// </summary>
    public int IntrospectionListRepeats { get; init => field = Within(value, 1, 4); } = 1;

    /// <summary>List fields that an operation's introspection selects, fragments followed; graphql-js selects 9. Range 1 to 200.</summary>
    public int IntrospectionLists { get; init => field = Within(value, 1, 200); } = 20;

    /// <summary>Bytes of the variables' JSON. Range 1,024 to 16,777,216.</summary>
    public int VariablesBytes { get; init => field = Within(value, 1_024, 16_777_216); } = 262_144;

    /// <summary>Arrays and objects inside each other in the variables; the outer object is level 1. Range 1 to 64.</summary>
    public int VariablesDepth { get; init => field = Within(value, 1, 64); } = 11;

    /// <summary>Items of one array, and members of one object, in the variables. Range 1 to 10,000.</summary>
    public int VariablesListLength { get; init => field = Within(value, 1, 10_000); } = 500;

    /// <summary>Values of all kinds in the variables. Range 1 to 100,000.</summary>
    public int VariablesValues { get; init => field = Within(value, 1, 100_000); } = 5_000;

    private static int Within(int value, int least, int most, [CallerMemberName] string limit = "")
    {
        if (value < least || value > most)
            throw new ArgumentOutOfRangeException(limit, value, $"The limit {limit} is {value}; set it from {least} to {most}.");
        return value;
    }
}
