using GovernanceGraph.Benchmarks.Operations;
using Npgsql;

namespace GovernanceGraph.Benchmarks.Live;

/// <summary>The issues that events are written of: public ones of one community of the demo district, so that subscriptions of everything, of the district and of the community all mean each of them.</summary>
internal sealed record LiveIssues(string District, string Community, IReadOnlyList<Guid> Keys)
{
    public static async Task<LiveIssues> DrawAsync(NpgsqlDataSource database, int most, CancellationToken cancel)
    {
        const string Draw = """
            with community as (select community_id as id, district_id from issues where visibility = 'PUBLIC' and state = 'CLOSED' group by 1, 2 order by count(*) desc, 1 limit 1)
            select community.district_id, community.id, issues.id from issues join community on community.id = issues.community_id
            where issues.visibility = 'PUBLIC' and issues.state = 'CLOSED' order by issues.id limit $1
            """;
        await using var command = database.CreateCommand(Draw);
        command.Parameters.AddWithValue(most);
        await using var rows = await command.ExecuteReaderAsync(cancel);
        var (district, community, keys) = ("", "", new List<Guid>());
        while (await rows.ReadAsync(cancel))
        {
            (district, community) = (CanonicalOperations.GlobalId("District", rows.GetGuid(0)), CanonicalOperations.GlobalId("Community", rows.GetGuid(1)));
            keys.Add(rows.GetGuid(2));
        }

        return keys.Count > 0 ? new LiveIssues(district, community, keys) : throw new InvalidOperationException("The database has no public issue.");
    }
}
