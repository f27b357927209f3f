using System.Buffers;
using System.Net;
using System.Text;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.IntegrationTests.Engine.Seed;
using GovernanceGraph.IntegrationTests.Graph;
using GovernanceGraph.IntegrationTests.Transport;
using GovernanceGraph.Server.Hosting;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Guards;

/// <summary>Where introspection is closed, no error tells of the schema either (security matrix A15): an attack as clairvoyance does it, by a list of words.</summary>
public sealed class HintTests(GraphFixture fixture) : IClassFixture<GraphFixture>, IAsyncLifetime
{
    private const int Words = 10_000;
    private const string Unknown = """{"errors":[{"message":"The document does not fit the schema.","extensions":{"code":"VALIDATION_FAILED"}}]}""";

    /// <summary>Each with one place for a word; what stands around it is right, so that the word alone decides.</summary>
    private static readonly string[] Places =
    [
        "{ WORD }",
        "{ WORD { id } }",
        "{ issues { nodes { WORD } } }",
        "{ issues { nodes { WORD { id } } } }",
        "{ issues(WORD: 1) { totalCount } }",
        "{ issues(where: { WORD: { eq: 1 } }) { totalCount } }",
        "{ issues(order: [{ WORD: ASC }]) { totalCount } }",
        "{ issues(where: { state: { eq: WORD } }) { totalCount } }",
        "{ issueGroups(by: [WORD]) { nodes { count } } }",
        "{ node(id: \"x\") { ... on WORD { id } } }",
        "query($v: WORD) { issues(first: $v) { totalCount } }",
        "query($v: IssueFilterInput = { WORD: null }) { issues(where: $v) { totalCount } }",
    ];

    private GraphServices _quiet = null!;

    public async Task InitializeAsync() => _quiet = await DemoGraph.OpenAsync(fixture.ConnectionString, new EngineLimits { Introspection = IntrospectionAccess.SignedIn, AnonymousCost = 1_000_000 });

    public async Task DisposeAsync() => await _quiet.DisposeAsync();

    [Fact]
    public async Task Ten_thousand_words_find_no_hint()
    {
        var (words, bodies, refused) = (WordList(), new HashSet<string>(), 0);
        Assert.Equal(Words, words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var (outcome, body) = await AskAsync(_quiet, Places[i % Places.Length].Replace("WORD", words[i], StringComparison.Ordinal));
            if (outcome == Outcome.Answered) continue;   // the word was a name, sent by the client itself
            refused++;
            bodies.Add(body);
        }

        // Whatever the word: the same few answers, none of which holds any name.
        Assert.InRange(refused, Words * 9 / 10, Words);
        Assert.Contains(Unknown, bodies);
        Assert.All(bodies, body => Assert.True(IsQuiet(body), body));
    }

    [Fact]
    public async Task The_same_words_find_hints_where_introspection_is_open()
    {
        var hints = 0;
        foreach (var word in WordList().Take(2_000))
            if ((await AskAsync(fixture.Graph, "{ WORD }".Replace("WORD", word, StringComparison.Ordinal))).Body.Contains("Did you mean", StringComparison.Ordinal)) hints++;
        Assert.InRange(hints, 100, 2_000);
    }

    /// <summary>What is there and misused, what is there and closed, and what is not there at all.</summary>
    [Theory]
    [InlineData("{ nothingOfTheKind }")]
    [InlineData("{ issues }")]
    [InlineData("{ issues { nodes { title { x } } } }")]
    [InlineData("{ issues(first: true) { totalCount } }")]
    [InlineData("{ responsibility { organisation { name } } }")]
    [InlineData("{ issues(where: { reporter: { phone: { eq: \"1\" } } }) { totalCount } }")]
    [InlineData("{ issues(order: [{ reporter: { name: ASC } }]) { totalCount } }")]
    [InlineData("{ people { nodes { name { value } } } }")]
    [InlineData("{ __schema { types { name } } }")]
    [InlineData("{ s: __type(name: \"Issue\") { name } }")]
    [InlineData("{ ...F } fragment F on Query { __schema { queryType { name } } }")]
    [InlineData("mutation { nothingOfTheKind }")]
    public async Task Unknown_and_forbidden_look_alike(string query) => Assert.Equal(Unknown, (await AskAsync(_quiet, query)).Body);

    [Theory]
    [InlineData("query($n: Int!) { issues(first: $n) { totalCount } }", "{\"n\":\"x\"}")]
    [InlineData("query($s: IssueState!) { issues(where: { state: { eq: $s } }) { totalCount } }", "{\"s\":\"NOTHING\"}")]
    [InlineData("query($w: IssueFilterInput) { issues(where: $w) { totalCount } }", "{\"w\":{\"nothing\":1}}")]
    [InlineData("query($w: [IssueSortInput!]) { issues(order: $w) { totalCount } }", "{\"w\":[{\"titel\":\"ASC\"}]}")]
    [InlineData("query($i: ID!) { issue(id: $i) { id } }", "{\"i\":\"x\"}")]
    [InlineData("{ issues(where: { title: { contains: \"x\" } }) { totalCount } }", "{}")]
    [InlineData("{ issues(first: 1000) { totalCount } }", "{}")]
    [InlineData("{ issue { id } }", "{}")]
    public async Task Values_that_do_not_fit_tell_no_names_either(string query, string variables)
    {
        var (outcome, body) = await AskAsync(_quiet, query, variables);
        Assert.Equal(Outcome.Refused, outcome);
        Assert.True(IsQuiet(body), body);
    }

    [Fact]
    public async Task Who_is_signed_in_is_told()
    {
        var (outcome, body) = await AskAsync(_quiet, "{ __type(name: \"Issue\") { name } }", viewer: new Viewer { Kind = ViewerKind.App, App = Guid.NewGuid() });
        Assert.True(outcome == Outcome.Answered, body);
        Assert.Contains("Did you mean", (await AskAsync(_quiet, "{ issuess { totalCount } }", viewer: new Viewer { Kind = ViewerKind.App, App = Guid.NewGuid() })).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_and_the_picture_follow()
    {
        await using var host = await GraphHost.StartAsync(_quiet, new Viewer { Kind = ViewerKind.App, App = Guid.NewGuid() }, "--environment=Development");
        foreach (var address in new[] { "/graphql/schema.graphql", "/graphql/graph/" })
            Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync(address)).StatusCode);
        var text = await host.Client.SendAsync(HttpMethod.Get, "/graphql/schema.graphql", ("X-API-Key", "any"));
        Assert.Equal((HttpStatusCode.OK, "no-cache, private"), (text.StatusCode, text.Header("Cache-Control")));
    }

    /// <summary>One of the engine's sentences, and beside it codes and numbers only.</summary>
    private static bool IsQuiet(string body) => System.Text.RegularExpressions.Regex.IsMatch(body,
        """
        ^\{"errors":\[\{"message":"(The document does not fit the schema\.|A variable is missing or does not fit its type\.|An argument has a value that cannot be meant\.|An id is none that fits its place\.|A cursor is none that fits its place\.|A page size cannot be meant\.|A list needs an area, a place or a filter that an index serves\.|The document passes a limit of this server\.|The operation costs more than is allowed\.)","extensions":\{"code":"[A-Z_]+"(,"limit":"[A-Za-z]+")?(,"allowed":\d+)?(,"found":-?\d+)?\}\}\]\}$
        """);

    /// <summary>All names of the schema, the same with slips, and plain words.</summary>
    private List<string> WordList()
    {
        var names = fixture.Graph.Model.Schema.AllTypes.SelectMany(NamesOf).Append("Query").Where(name => !name.StartsWith("__", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal).ToList();
        string[] stems = ["user", "account", "secret", "admin", "token", "phone", "address", "salary", "password", "email", "note", "person", "internal", "private", "hidden", "owner", "file", "log", "key", "card"];
        var words = names
            .Concat(names.Where(name => name.Length > 3).SelectMany(name => new[] { name + "s", name[1..], name[..^1], name[..2] + name[3..], char.ToUpperInvariant(name[0]) + name[1..] }))
            .Concat(from first in stems from second in stems from number in Enumerable.Range(0, 20) select $"{first}{char.ToUpperInvariant(second[0])}{second[1..]}{(number == 0 ? "" : number)}")
            .Where(word => char.IsAsciiLetter(word[0])).Distinct().ToList();
        var random = new Random(15);
        var list = names.Concat(words.Except(names).OrderBy(_ => random.Next())).Take(Words).ToList();
        return [.. list.OrderBy(_ => random.Next())];
    }

    private static IEnumerable<string> NamesOf(GraphQL.Types.IGraphType type) =>
    [
        type.Name,
        .. (type as GraphQL.Types.IComplexGraphType)?.Fields.SelectMany(field => (field.Arguments ?? []).Select(argument => argument.Name).Prepend(field.Name)) ?? [],
        .. (type as GraphQL.Types.EnumerationGraphType)?.Values.Select(value => value.Name) ?? [],
    ];

    private static async Task<(Outcome Outcome, string Body)> AskAsync(GraphServices graph, string query, string? variables = null, Viewer? viewer = null)
    {
        var output = new ArrayBufferWriter<byte>();
        var request = new OperationRequest { Query = query, Variables = variables is null ? default : Encoding.UTF8.GetBytes(variables), Viewer = viewer ?? Viewer.Anonymous };
        return (await graph.Pipeline.AnswerAsync(request, output, CancellationToken.None), Encoding.UTF8.GetString(output.WrittenSpan));
    }
}
