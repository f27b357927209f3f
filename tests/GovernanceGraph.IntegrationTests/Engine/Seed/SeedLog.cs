using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.IntegrationTests.Engine.Seed;

/// <summary>The log of the seeded events, at places that are the same in every run: what the database fills by its own count elsewhere.</summary>
internal static class SeedLog
{
    private const string Write = """
        ALTER TABLE graph_events DISABLE TRIGGER graph_events_place;
        INSERT INTO graph_events (id, type, area_id, issue_id, step_id, at, turn, sequence) OVERRIDING SYSTEM VALUE
        SELECT md5('log' || step.id)::uuid, 'ISSUE_' || step.kind, issue.area_id, issue.id, step.id, timestamptz '2026-06-30 04:15Z' + step.version * interval '1 second', 1 + step.version / 4, step.version
        FROM issue_events AS step JOIN issues AS issue ON issue.id = step.issue_id WHERE issue.area_id IS NOT NULL;
        ALTER TABLE graph_events ENABLE TRIGGER graph_events_place;
        """;

    public static Task WriteAsync(GovernanceContext context) => context.Database.ExecuteSqlRawAsync(Write);
}
