using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Matters;

/// <summary>A version of a community's residents' covenant (居民公约), adopted by a meeting.</summary>
public sealed class Covenant : Located
{
    /// <summary>Longest <see cref="Title"/>, in characters.</summary>
    public const int TitleMaxLength = 300;

    /// <summary>Longest <see cref="Text"/>, in characters.</summary>
    public const int TextMaxLength = 10_000;

    /// <summary>Its title (名称).</summary>
    public required string Title { get; set; }

    /// <summary>The version (版本), counted from 1, each once in an area.</summary>
    public short Version { get; init; }

    /// <summary>What it says (正文).</summary>
    public required string Text { get; set; }

    /// <summary>The meeting that adopted it (通过会议).</summary>
    public Guid? AdoptedById { get; init; }

    /// <summary>The meeting that adopted it (通过会议).</summary>
    public Meeting? AdoptedBy { get; init; }

    /// <summary>The day it was adopted (通过日期), its first in force.</summary>
    public DateOnly AdoptedOn { get; init; }

    /// <summary>Its last day in force (终止日期), before another version followed; null while it is in force.</summary>
    public DateOnly? Until { get; set; }
}
