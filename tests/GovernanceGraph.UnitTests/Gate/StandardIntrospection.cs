using static GovernanceGraph.UnitTests.Gate.Write;

namespace GovernanceGraph.UnitTests.Gate;

/// <summary>What tools send to learn a schema, with every option on.</summary>
internal static class StandardIntrospection
{
    private const string Directives = "directives(includeDeprecated: true) { name description isRepeatable isDeprecated deprecationReason locations args(includeDeprecated: true)";

    /// <summary>graphql-js 16 <c>getIntrospectionQuery</c>, which GraphiQL sends too; 9 is its <c>typeDepth</c>.</summary>
    internal static string GraphQlJs(int typeDepth) =>
        $$"""
        query IntrospectionQuery {
          __schema { description queryType { name kind } mutationType { name kind } subscriptionType { name kind }
            types { ...FullType } {{Directives}} { ...InputValue } } }
        }
        fragment FullType on __Type { kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
          inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type { kind name {{OfType(typeDepth)}} }
        """;

    internal static string WithoutFragments(int typeDepth)
    {
        var type = $"type {{ kind name {OfType(typeDepth)} }}";
        var input = $"{{ name description {type} defaultValue }}";
        return $$"""
            { __schema { queryType { name } {{Directives}} {{input}} }
              types { kind name fields(includeDeprecated: true) { name args {{input}} {{type}} } inputFields {{input}}
                interfaces { kind name {{OfType(typeDepth)}} } enumValues { name } possibleTypes { kind name {{OfType(typeDepth)}} } } } }
            """;
    }

    /// <summary>Four probes for what the server's introspection knows, then the query made of their answers.</summary>
    internal static IEnumerable<string> BananaCakePop()
    {
        foreach (var type in new[] { "__Directive", "__InputValue", "__Schema", "__Type" })
            yield return $"query IntrospectionQuery {{\n  __type(name: \"{type}\") {{\n    name\n    fields {{\n      name\n    }}\n  }}\n}}\n";
        yield return GraphQlJs(6);
    }

    private static string OfType(int levels) => Nested(levels, "ofType { name kind ", "", "}");
}
