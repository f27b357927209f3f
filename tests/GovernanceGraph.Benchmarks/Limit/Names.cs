using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovernanceGraph.Benchmarks.Limit;

/// <summary>The answers' keys, encoded once.</summary>
internal static class Names
{
    public static readonly JsonEncodedText
        Data = Of("data"), Nodes = Of("nodes"), TotalCount = Of("totalCount"), PageInfo = Of("pageInfo"), HasNextPage = Of("hasNextPage"), EndCursor = Of("endCursor"),
        Id = Of("id"), Name = Of("name"), Value = Of("value"), Masked = Of("masked"), Code = Of("code"), Title = Of("title"), Kind = Of("kind"), Note = Of("note"), At = Of("at"),
        Description = Of("description"), Source = Of("source"), Status = Of("status"), State = Of("state"), Priority = Of("priority"), Address = Of("address"),
        ReportedAt = Of("reportedAt"), AcceptedAt = Of("acceptedAt"), DueAt = Of("dueAt"), HandledAt = Of("handledAt"), ClosedAt = Of("closedAt"), Outcome = Of("outcome"), Rating = Of("rating"),
        ReturnCount = Of("returnCount"), SupervisionLevel = Of("supervisionLevel"), Version = Of("version"), ImportSource = Of("importSource"), ExternalId = Of("externalId"),
        Hours = Of("hours"), RegisteredAt = Of("registeredAt"), Category = Of("category"), Area = Of("area"), Parent = Of("parent"), Responsible = Of("responsible"),
        ReporterName = Of("reporterName"), Assignee = Of("assignee"), Actor = Of("actor"), Person = Of("person"), Grids = Of("grids"), Issue = Of("issue"), Issues = Of("issues"),
        Events = Of("events"), Organisation = Of("organisation"), Children = Of("children"), Services = Of("services"), Volunteers = Of("volunteers");

    private static JsonEncodedText Of(string name) => JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
}
