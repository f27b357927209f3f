using System.Text;
using CsCheck;
using GovernanceGraph.Engine.Search;
using GovernanceGraph.IntegrationTests.Storage;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Engine.Searching;

/// <summary>The program and the database cut every text into the same words at the same places.</summary>
public sealed class SearchWordsTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Vectors = "select n::int, l.lexeme, p::int from unnest($1) with ordinality t(v, n), unnest(public.search_text(v, 'A')) l, unnest(l.positions) p";
    private const string Codes = "select n::int, l.lexeme from unnest($1) with ordinality t(v, n), unnest(public.search_code(v)) l";

    /// <summary>The first and last of each kind of character, and what is easily mistaken.</summary>
    private static readonly Gen<string> Characters = Gen.OneOf(
        Gen.Int[0x4E00, 0x9FFF].Select(Text), Gen.Int[0x20000, 0x3FFFD].Select(Text), Gen.Int[0x20, 0x7E].Select(Text), Gen.Int[0xFF00, 0xFFEF].Select(Text), Gen.Int[0xA0, 0x17F].Select(Text),
        Gen.Int[0x300, 0x36F].Select(Text), Gen.Int[0x3000, 0x33FF].Select(Text), Gen.Int[0xAC00, 0xD7AF].Select(Text), Gen.Int[0x1F300, 0x1FAFF].Select(Text), Gen.Int[1, 0xD7FF].Select(Text), Gen.Int[0xE000, 0x10FFFF].Select(Text));

    [Fact]
    public async Task Every_character_is_of_the_same_kind_on_both_sides()
    {
        const int Step = 512;
        var texts = Enumerable.Range(0, 0x110000 / Step).Select(i => string.Join(' ', Enumerable.Range(i * Step, Step).Where(c => c > 0 && Rune.IsValid(c)).Select(Text))).ToArray();
        await AgreeAsync(texts);
        await AgreeAsync([.. texts.Select(t => t.Replace(" ", "", StringComparison.Ordinal))]);
    }

    [Fact]
    public Task Random_texts_are_cut_alike() =>
        Characters.Array[0, 40].Select(parts => string.Concat(parts)).Array[50].SampleAsync(AgreeAsync, iter: 60, threads: 1);

    [Fact]
    public Task Naughty_texts_are_cut_alike() => AgreeAsync([.. NaughtyStrings.All.Where(s => !s.Contains('\0', StringComparison.Ordinal))]);

    [Fact]
    public Task Long_words_and_long_runs_are_cut_alike() =>
        AgreeAsync([new string('a', 5_000), string.Concat(Enumerable.Range(0x4E00, 10_000).Select(Text)), string.Concat(Enumerable.Repeat("\U00020BB7", 63)) + "x"]);

    private async Task AgreeAsync(string[] texts)
    {
        var expected = texts.SelectMany((t, n) => SearchWords.Of(t).Select((w, place) => (n + 1, w.Text, place + 3))).Order().ToList();
        Assert.Equal(expected, (await ReadAsync(Vectors, texts, r => (r.GetInt32(0), r.GetString(1), r.GetInt32(2)))).Order());
        var codes = texts.Select((t, n) => (n + 1, "#" + string.Concat(SearchWords.Code(t).Take(SearchWords.MaxLength).Select(c => c.Rune)))).ToList();
        Assert.Equal(codes, (await ReadAsync(Codes, texts, r => (r.GetInt32(0), r.GetString(1)))).Order());
    }

    private async Task<List<T>> ReadAsync<T>(string sql, string[] texts, Func<Npgsql.NpgsqlDataReader, T> row)
    {
        await using var command = database.DataSource.CreateCommand(sql);
        command.Parameters.Add(new Npgsql.NpgsqlParameter { Value = texts });
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync()) rows.Add(row(reader));
        return rows;
    }

    private static string Text(int codePoint) => Rune.IsValid(codePoint) ? new Rune(codePoint).ToString() : "?";
}
