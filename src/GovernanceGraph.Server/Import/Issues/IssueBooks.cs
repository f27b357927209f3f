using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Reading;
using GovernanceGraph.Server.Import.Storage;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Server.Import.Issues;

/// <summary>The areas, categories and organisations that the rows name, made as they occur.</summary>
internal sealed class IssueBooks
{
    private readonly IssueMapping _mapping;
    private readonly AreaBook _areas;
    private readonly EntityStage<Category> _categories;
    private readonly EntityStage<Organisation> _organisations;
    private readonly Dictionary<string, Guid> _categoryIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> _organisationIds = new(StringComparer.Ordinal);
    private readonly HashSet<Guid> _stagedCategories = [];
    private readonly NamedAreas _named;

    private IssueBooks(IssueMapping mapping, AreaBook areas, EntityStage<Category> categories, EntityStage<Organisation> organisations)
    {
        (_mapping, _areas, _categories, _organisations) = (mapping, areas, categories, organisations);
        _named = new NamedAreas(mapping.Area, areas, mapping.TimeZone);
    }

    public static async Task<IssueBooks> OpenAsync(IssueMapping mapping, ImportSession session)
    {
        var books = new IssueBooks(mapping, await AreaBook.OpenAsync(mapping.Area.Scheme, session), await session.StageAsync<Category>(), await session.StageAsync<Organisation>());
        await foreach (var category in session.Context.Categories.AsNoTracking().Where(category => category.Taxonomy == CategoryTaxonomy.Issue).AsAsyncEnumerable())
            books._categoryIds.Add(category.Code, category.Id);
        return books;
    }

    /// <summary>The area that a row lies in.</summary>
    /// <exception cref="RowException">The row names one that is not there and is not to be created.</exception>
    public Guid AreaOf(CsvRow row) => _named.Of(row.Place, row.Optional(_mapping.Area.Column));

    /// <summary>The category of a row: each column names one under the one before.</summary>
    public Guid CategoryOf(CsvRow row)
    {
        Guid? above = null;
        var code = _mapping.Category.CodePrefix;
        foreach (var column in _mapping.Category.Columns)
        {
            var name = row.Required(column);
            code = code.Length == 0 ? name : $"{code}/{name}";
            above = Category(code, name, above);
        }
        return above!.Value;
    }

    /// <summary>The organisation that is responsible; null when the row names none.</summary>
    public Guid? ResponsibleOf(CsvRow row)
    {
        if (_mapping.Responsible is not { } mapping || row.Optional(mapping.Column) is not { } value) return null;
        if (_organisationIds.TryGetValue(value, out var id)) return id;
        id = StableId.For(_mapping.Source, $"organisation/{value}");
        _organisations.Add(new Organisation
        {
            Id = id,
            Name = mapping.Names.GetValueOrDefault(value, value),
            Kind = mapping.Kind,
            AreaId = _named.Root.Id,
            Source = _mapping.Source,
            ExternalId = $"organisation/{value}",
        });
        _organisationIds.Add(value, id);
        return id;
    }

    /// <summary>Merges what the rows named. Names of categories are left as they are in the database: people edit them.</summary>
    public async Task<IReadOnlyList<EntityCount>> MergeAsync(CancellationToken cancellation) =>
    [
        await _areas.MergeAsync(cancellation),
        await _categories.MergeAsync([], cancellation: cancellation),
        await _organisations.MergeAsync([nameof(Organisation.Name), nameof(Organisation.Kind)], cancellation: cancellation),
    ];

    private Guid Category(string code, string name, Guid? above)
    {
        if (!_categoryIds.TryGetValue(code, out var id)) _categoryIds.Add(code, id = StableId.For(_mapping.Source, $"category/{code}"));
        if (_stagedCategories.Add(id)) _categories.Add(new Category { Id = id, Taxonomy = CategoryTaxonomy.Issue, Code = code, Name = name, NameEn = name, ParentId = above });
        return id;
    }
}
