using System.Text;
using System.Text.Json;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Gate;
using GraphQL;
using GraphQL.Instrumentation;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Xunit;

namespace GovernanceGraph.UnitTests.Gate;

/// <summary>Security tests D2: documents that fell GraphQL.NET are refused at once, and what passes is cheap to validate.</summary>
[Collection(MeasuredTests.Name)]
public sealed class HostileDocumentsTests
{
    private static readonly Schema Schema = GateSchema.Create();
    private static readonly IReadOnlyList<IValidationRule> Rules = BoundedRule.CoreRules(5);

    public static TheoryData<string> Known => [.. HostileDocuments.Known.Keys];

    public static TheoryData<string> Worst => [.. PassingDocuments.Worst.Keys];

    [Theory]
    [MemberData(nameof(Known))]
    public void A_hostile_document_is_refused_before_it_costs_anything(string name)
    {
        var document = HostileDocuments.Known[name];
        GraphError? error = null;
        Cost.LeastOf(() => error = Write.Judge(document)).Within(milliseconds: 20, megabytes: 2);
        Assert.NotNull(error);
        Assert.InRange(JsonSerializer.SerializeToUtf8Bytes(error).Length, 1, 1_024);
    }

    [Theory]
    [MemberData(nameof(Worst))]
    public void Whatever_passes_the_gate_is_validated_within_100_ms_and_20_MB(string name)
    {
        var document = PassingDocuments.Worst[name];
        Assert.Null(Write.Judge(document));
        Cost.LeastOf(() => Answer(document)).Within(milliseconds: 100, megabytes: 20);
    }

    [Fact]
    public void A_misspelt_field_is_left_to_validation() => Assert.Null(Write.Judge("{hellp}"));

    [Fact]
    public void Rules_fall_silent_after_the_errors_that_are_answered()
    {
        var result = Validate(Write.Parse(PassingDocuments.Worst["1,980 unknown fields"]));
        Assert.Equal(5, result.Errors.Count());
    }

    [Fact]
    public void Rules_find_what_the_bare_rules_find_in_a_document_with_few_errors()
    {
        var document = Write.Parse("query($v:Nope){area(id:1){id nope ...F} hello(nam:3)}");
        var bare = Validate(document, DocumentValidator.CoreRules).Errors.Select(error => error.Message).Take(5);
        Assert.Equal(bare, Validate(document).Errors.Select(error => error.Message).Take(5));
    }

    private static void Answer(string document)
    {
        var gate = new DocumentGate(new GateLimits());
        if (gate.CheckText(document) is not null)
            return;
        var parsed = Write.Parse(document);
        if (gate.CheckDocument(parsed) is null)
            Validate(parsed);
    }

    private static IValidationResult Validate(GraphQLDocument document, IEnumerable<IValidationRule>? rules = null) =>
        new DocumentValidator().ValidateAsync(new ValidationOptions
        {
            Document = document,
            Rules = rules ?? Rules,
            Schema = Schema,
            Operation = document.Definitions.OfType<GraphQLOperationDefinition>().First(),
            Variables = Inputs.Empty,
            Extensions = Inputs.Empty,
            UserContext = new Dictionary<string, object?>(),
            Metrics = Metrics.None,
        }).GetAwaiter().GetResult();
}
