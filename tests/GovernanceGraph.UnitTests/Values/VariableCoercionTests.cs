using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Values;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using Xunit;

namespace GovernanceGraph.UnitTests.Values;

/// <summary>Variables are coerced as GraphQL.NET itself coerces them: the same ones are accepted, to the same values.</summary>
public sealed class VariableCoercionTests
{
    private static readonly string[] Types =
    [
        "Int", "Int!", "Float", "Float!", "String", "String!", "Boolean", "Boolean!", "ID", "ID!", "[ID!]", "[ID!]!", "[Int]", "[String!]", "DateTime", "LocalDate!", "Decimal", "SortEnumType", "IssueState", "[IssueState]",
        "IssueFilterInput", "[IssueFilterInput!]", "IssueSortInput", "[IssueSortInput!]!", "PointInput", "PointInput!", "NearInput", "StringOperationFilterInput", "ListFilterInputTypeOfIssueEventFilterInput",
    ];

    private static readonly Gen<string> Scalars = OneOf(
        "null", "true", "false", "0", "1", "-7", "3.5", "1.0", "1e2", "2147483647", "2147483648", "-2147483649", "9223372036854775808", "1e-400", "123456789012345678901234567890", "0.125",
        "\"\"", "\"a\"", "\"路灯\"", "\"\\ud83d\\ude00\"", "\"12\"", "\"true\"", "\"ASC\"", "\"asc\"", "\"OPEN\"", "\"CLOSED\"", "\"WGS84\"", "\"2026-06-30\"", "\"2026-6-30\"", "\"2026-06-30T16:15:00+08:00\"", "\"2026-06-30T16:15\"",
        "\"2026-02-30T00:00:00Z\"", "\"UHJvdmluY2U6AAAAAAAAcACAAK0AAAAAAA==\"");

    private static readonly Gen<string> Names = OneOf(
        "and", "or", "not", "id", "title", "state", "rating", "reportedAt", "eq", "neq", "in", "contains", "some", "any", "longitude", "latitude", "crs", "point", "metres", "unknown");

    private static readonly Gen<string> Json = Gen.Recursive<string>((depth, nested) => depth > 4
        ? Scalars
        : Gen.Frequency(
            (3, Scalars),
            (1, nested.Array[0, 3].Select(items => $"[{string.Join(",", items)}]")),
            (3, Gen.Select(Names, nested).Array[0, 3].Select(fields => $"{{{string.Join(",", fields.DistinctBy(f => f.Item1).Select(f => $"\"{f.Item1}\":{f.Item2}"))}}}"))));

    [Fact]
    public async Task Variables_are_coerced_as_the_library_does() =>
        await Gen.Select(OneOf(Types), Gen.Bool, Json).SampleAsync(async (type, isGiven, json) =>
        {
            var variables = isGiven ? $"{{\"v\":{json},\"other\":1}}" : "{}";
            Assert.Equal(await TheirsAsync(type, variables), Ours(type, variables));
        }, iter: 20_000, threads: 1);

    /// <summary>Where the library differs from the specification (§3.5.2): it takes an infinity.</summary>
    [Fact]
    public void A_number_beyond_what_a_float_holds_is_refused() => Assert.Equal("refused", Ours("Float", "{\"v\":1e400}"));

    /// <summary>By way of decimal, as the library goes, the last digit is lost.</summary>
    [Fact]
    public void A_float_is_the_nearest_to_what_was_written() => Assert.Equal("Double 116.86999999999999", Ours("Float", "{\"v\":116.86999999999999}"));

    /// <summary>The value as comparable text; "refused" when it is.</summary>
    private static string Ours(string type, string json)
    {
        try
        {
            var definitions = new VariableDefinitions(Operation(type), TestModel.Graph.Schema, TestModel.Graph.Catalog);
            return Shown(new VariableCoercion(TestModel.Graph.Catalog).Coerce(definitions, Encoding.UTF8.GetBytes(json))[0]);
        }
        catch (RequestException)
        {
            return "refused";
        }
    }

    private static async Task<string> TheirsAsync(string type, string json)
    {
        var operation = Operation(type);
        var context = new ValidationContext
        {
            Schema = TestModel.Graph.Schema,
            Document = new GraphQLDocument([operation]),
            Operation = operation,
            TypeInfo = new TypeInfo(TestModel.Graph.Schema),
            Variables = JsonSerializer.Deserialize<Inputs>(json, Reading)!,
            Extensions = Inputs.Empty,
        };
        try
        {
            var (variables, errors) = await context.GetVariablesValuesAsync();
            if (errors is { Count: > 0 } || context.HasErrors) return "refused";
            return variables.ValueFor("v", out var value) ? Shown(value.Value) : Shown(RequestValues.Absent);
        }
        catch (ValidationError)
        {
            return "refused";
        }
    }

    private static Gen<string> OneOf(params string[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);

    private static GraphQLOperationDefinition Operation(string type) => (GraphQLOperationDefinition)Parser.Parse($"query($v: {type}) {{ __typename }}").Definitions[0];

    private static readonly JsonSerializerOptions Reading = new() { Converters = { new InputsJsonConverter() } };

    private static string Shown(object? value) => value switch
    {
        null => "null",
        NodeId id => Shown(id.ToString()),
        string text => JsonSerializer.Serialize(text),
        int or long or System.Numerics.BigInteger => $"\"{value}\"",   // the library leaves an ID that was sent as a number a number
        IDictionary<string, object?> map => $"{{{string.Join(",", map.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}:{Shown(f.Value)}"))}}}",
        IEnumerable list => $"[{string.Join(",", list.Cast<object?>().Select(Shown))}]",
        _ when ReferenceEquals(value, RequestValues.Absent) => "absent",
        _ => $"{value.GetType().Name} {Convert.ToString(value, CultureInfo.InvariantCulture)}",
    };
}
