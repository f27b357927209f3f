namespace GovernanceGraph.Server.Commands.Doctor;

/// <summary>How grave a finding is.</summary>
public enum Verdict
{
    /// <summary>As it should be.</summary>
    Fine,

    /// <summary>Something optional is missing.</summary>
    Optional,

    /// <summary>The program will not work so.</summary>
    Wrong,
}

/// <summary>What one check of the set-up found.</summary>
/// <param name="Subject">What was looked at.</param>
/// <param name="Verdict">How grave it is.</param>
/// <param name="Detail">What was found.</param>
/// <param name="Cure">What to do; null when all is fine.</param>
public sealed record Finding(string Subject, Verdict Verdict, string Detail, string? Cure = null)
{
    public static Finding Fine(string subject, string detail) => new(subject, Verdict.Fine, detail);
    public static Finding Missing(string subject, string detail, string cure) => new(subject, Verdict.Optional, detail, cure);
    public static Finding Wrong(string subject, string detail, string? cure = null) => new(subject, Verdict.Wrong, detail, cure);

    /// <inheritdoc/>
    public override string ToString() => $"{Mark,-9}{Subject,-12}{Detail}{(Cure is null ? "" : $" → {Cure}")}";

    private string Mark => Verdict switch { Verdict.Fine => "ok", Verdict.Optional => "optional", _ => "WRONG" };
}
