using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Engine.Access;

namespace GovernanceGraph.Contract.Audit;

/// <summary>Makes entries of the audit log of who asks and what for.</summary>
public static class AuditEntries
{
    /// <summary>An entry about the viewer, with the roles of this moment.</summary>
    public static AuditEntry Of(AuditAction action, Viewer viewer, IEnumerable<string> fields, IEnumerable<Guid> people, string traceId, string? operation, string? purpose = null) => new()
    {
        Action = action,
        AccountId = viewer.Account,
        AppId = viewer.Account is null ? viewer.App : null,
        ViewerName = Shortened(viewer.Name, AuditEntry.ViewerNameMaxLength) ?? "?",
        Roles = [.. viewer.Roles.SelectMany(Held)],
        Fields = [.. fields.Distinct().Order(StringComparer.Ordinal)],
        SubjectIds = [.. people.Distinct().Order()],
        Purpose = purpose,
        TraceId = Shortened(traceId, AuditEntry.TraceIdMaxLength),
        OperationName = Shortened(operation, AuditEntry.OperationNameMaxLength),
    };

    private static IEnumerable<string> Held(HeldRole role) =>
        role.Organisations is { } organisations ? organisations.Select(o => $"{role.Name}@{o}") : [role.Scope is { } scope ? $"{role.Name}@{scope.Key}" : role.Name];

    private static string? Shortened(string? text, int longest) => string.IsNullOrEmpty(text) ? null : text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
}
