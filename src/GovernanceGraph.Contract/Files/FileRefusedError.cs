using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Files;

/// <summary>One of the files is not taken, and so none (文件被拒).</summary>
public sealed record FileRefusedError() : CommandError("A file is not taken: send pictures only (JPEG, PNG, WebP or GIF), whole, of at most 16,384 pixels a side and 128 million in all. `reason` and `fileName` say what is wrong with which.")
{
    /// <summary>The file, by the name it was sent with (文件名).</summary>
    public string FileName { get; init; } = "";

    /// <summary>What is wrong with it (原因).</summary>
    public FileFault Reason { get; init; }
}

/// <summary>The issue would have more files than an issue may have (附件过多).</summary>
public sealed record TooManyAttachmentsError() : CommandError("An issue may have 50 attachments. Those that it has stay; add fewer.");
