using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Server.Demo.Randomness;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>A field of issues, as <c>issues.yaml</c> has it.</summary>
public sealed record IssueField
{
    /// <summary>The code.</summary>
    public required string Code { get; init; }

    /// <summary>The Chinese name.</summary>
    public required string Name { get; init; }

    /// <summary>The English name.</summary>
    public required string NameEn { get; init; }

    /// <summary>The kinds within the field.</summary>
    public required List<IssueKind> Leaves { get; init; }
}

/// <summary>A kind of issue, as <c>issues.yaml</c> has it; the file's head explains the members.</summary>
public sealed record IssueKind
{
    /// <summary>The code within the field.</summary>
    public required string Code { get; init; }

    /// <summary>The Chinese name.</summary>
    public required string Name { get; init; }

    /// <summary>The English name.</summary>
    public required string NameEn { get; init; }

    /// <summary>How many of a thousand issues, about.</summary>
    public required int Weight { get; init; }

    /// <summary>How often from January to December, a digit a month.</summary>
    public required string Months { get; init; }

    /// <summary>When in the day it is noticed.</summary>
    public required string Hours { get; init; }

    /// <summary>Who is responsible.</summary>
    public required string Responsible { get; init; }

    /// <summary>Working days to handle it.</summary>
    public required int Days { get; init; }

    /// <summary>How many of a hundred are not for the public.</summary>
    public required int Private { get; init; }

    /// <summary>How many of a hundred are urgent or high.</summary>
    public required int Urgent { get; init; }

    /// <summary>Patterns of titles.</summary>
    public required List<string> Titles { get; init; }

    /// <summary>Patterns of descriptions.</summary>
    public required List<string> Details { get; init; }

    /// <summary>Words for <c>{甲}</c>.</summary>
    public required List<string> A { get; init; }

    /// <summary>Words for <c>{乙}</c>.</summary>
    public required List<string> B { get; init; }

    /// <summary>The key of its category.</summary>
    [YamlIgnore]
    public Guid CategoryId { get; set; }
}

/// <summary>The categories of issues.</summary>
public sealed class IssueCatalogue
{
    private static readonly IdSeries Ids = new("issue category");

    private IssueCatalogue(List<IssueField> fields)
    {
        Fields = fields;
        Kinds = [.. fields.SelectMany(field => field.Leaves)];
        for (var index = 0; index < Kinds.Count; index++) Kinds[index].CategoryId = Ids.At(100 + index);
    }

    /// <summary>The fields.</summary>
    public IReadOnlyList<IssueField> Fields { get; }

    /// <summary>The kinds of all fields.</summary>
    public IReadOnlyList<IssueKind> Kinds { get; }

    /// <summary>Reads the catalogue that is part of the program.</summary>
    public static IssueCatalogue Read()
    {
        using var stream = typeof(IssueCatalogue).Assembly.GetManifestResourceStream(typeof(IssueCatalogue), "issues.yaml")
            ?? throw new InvalidOperationException("The program was built without Demo/Issues/issues.yaml.");
        using var reader = new StreamReader(stream);
        return new IssueCatalogue(new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<List<IssueField>>(reader));
    }

    /// <summary>The rows of the taxonomy: fields, then their kinds.</summary>
    public IEnumerable<Category> Categories() =>
    [
        .. Fields.Select((field, index) => Make(Ids.At(index), field.Code, field.Name, field.NameEn, null, index + 1)),
        .. Fields.SelectMany((field, parent) => field.Leaves.Select((kind, index) => Make(kind.CategoryId, $"{field.Code}.{kind.Code}", kind.Name, kind.NameEn, Ids.At(parent), index + 1))),
    ];

    private static Category Make(Guid id, string code, string name, string nameEn, Guid? parentId, int position) =>
        new() { Id = id, Taxonomy = CategoryTaxonomy.Issue, Code = code, Name = name, NameEn = nameEn, ParentId = parentId, Position = position };
}
