using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Search;

namespace GovernanceGraph.IntegrationTests.Engine.Differential.Naive;

/// <summary>Search in memory: a row is found when each term stands in one of its searched fields.</summary>
internal static class NaiveSearch
{
    public static bool Finds(Entity entity, object row, string text)
    {
        var terms = SearchText.Parse(text).Terms;
        var values = entity.Search!.Fields.Select(f => (Text: NaiveRows.Get(row, f.Column.Property) as string ?? "", f.IsCode)).ToList();
        return terms.Count > 0 && terms.All(t => values.Exists(v => StandsIn(t, v.Text, v.IsCode)));
    }

    private static bool StandsIn(SearchTerm term, string text, bool isCode) => isCode ? term.InCode(SearchWords.Code(text)) is not null : term.In(SearchWords.Of(text)).Any();
}
