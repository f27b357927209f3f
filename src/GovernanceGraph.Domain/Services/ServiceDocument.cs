using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Services;

/// <summary>A document that an applicant brings (申请材料).</summary>
public sealed class ServiceDocument : Entity
{
    /// <summary>Longest <see cref="Name"/>, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>Longest <see cref="Note"/>, in characters.</summary>
    public const int NoteMaxLength = 1000;

    /// <summary>The service (服务事项).</summary>
    public Guid ServiceId { get; init; }

    /// <summary>The service (服务事项).</summary>
    public Service? Service { get; init; }

    /// <summary>Its place in the list (材料序号), from 1; each place once.</summary>
    public int Position { get; set; }

    /// <summary>What it is (材料名称).</summary>
    public required string Name { get; set; }

    /// <summary>Whether the original, a copy or a file is wanted (材料形式).</summary>
    public DocumentForm Form { get; set; }

    /// <summary>How many (份数).</summary>
    public int Copies { get; set; } = 1;

    /// <summary>Whether it must be there (是否必要); otherwise only where <see cref="Note"/> says.</summary>
    public bool Required { get; set; } = true;

    /// <summary>When it is needed and where one gets it (材料说明).</summary>
    public string? Note { get; set; }
}
