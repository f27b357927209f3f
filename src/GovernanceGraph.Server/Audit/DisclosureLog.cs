using GovernanceGraph.Contract.Audit;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Errors;
using Npgsql;

namespace GovernanceGraph.Server.Audit;

/// <summary>Writes down who was shown whose personal values by an ordinary read, and stops who is shown too many.</summary>
internal sealed class DisclosureLog(NpgsqlDataSource database, IReadingLimit limit) : IDisclosureLog
{
    /// <inheritdoc/>
    public async ValueTask RecordAsync(Viewer viewer, Disclosures what, string traceId, string? operation, CancellationToken cancel)
    {
        var people = what.Subjects;
        if (!await limit.AdmitAsync(viewer, people, cancel))
            throw new RequestException(ErrorCodes.BulkReadingRefused, "The answer shows the personal values of more people than anybody may see within an hour; the auditors were told. Ask for fewer people, for values that are masked, or later.");
        await AuditInsert.WriteAsync(database, AuditEntries.Of(AuditAction.Read, viewer, what.Fields, people, traceId, operation), cancel);
    }
}
