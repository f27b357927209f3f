using System.Text.Json;
using Npgsql;

namespace GovernanceGraph.Benchmarks.Limit;

internal sealed class CommunityCard : LimitQuery
{
    public override string Sql => """
        select c.name, g.id, g.name, n.total, i.code, i.title, i.state, i.reported_at, i.assignee
        from areas c
        left join lateral (
            select id, name from areas
            where community_id = c.id and level = 'GRID' and tier = 2 and (valid_to is null or valid_to >= current_date)
            order by code, id limit 20) g on true
        left join lateral (
            select count(*) as total from issues
            where grid2_id = g.id and state = 'IN_PROGRESS' and visibility = 'PUBLIC') n on true
        left join lateral (
            select i.code, i.title, i.state, i.reported_at, left(p.name, 1) || '*' as assignee
            from issues i left join people p on p.id = i.assignee_id
            where i.grid2_id = g.id and i.state = 'IN_PROGRESS' and i.visibility = 'PUBLIC'
            order by i.reported_at desc, i.id desc limit 5) i on true
        where c.id = $1
        """;

    public override void Bind(NpgsqlParameterCollection parameters, IQueryCollection query) => parameters.Add(Key(query, "id", "Community".Length));

    public override async ValueTask WriteAsync(NpgsqlDataReader rows, Utf8JsonWriter json)
    {
        json.WriteStartObject(Names.Area);
        await rows.ReadAsync();
        json.WriteString(Names.Name, rows.GetString(0));
        json.WriteStartObject(Names.Grids);
        json.WriteStartArray(Names.Nodes);
        if (!rows.IsDBNull(1)) await GridsAsync(rows, json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static async ValueTask GridsAsync(NpgsqlDataReader rows, Utf8JsonWriter json)
    {
        Guid? grid = null;
        do
        {
            var id = rows.GetGuid(1);
            if (grid != id)
            {
                if (grid is not null) End(json);
                grid = id;
                Begin(rows, json);
            }

            if (!rows.IsDBNull(4)) Issue(rows, json);
        }
        while (await rows.ReadAsync());
        End(json);
    }

    private static void Begin(NpgsqlDataReader row, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString(Names.Name, row.GetString(2));
        json.WriteStartObject(Names.Issues);
        json.WriteNumber(Names.TotalCount, row.GetInt64(3));
        json.WriteStartArray(Names.Nodes);
    }

    private static void Issue(NpgsqlDataReader row, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString(Names.Code, row.GetString(4));
        json.WriteString(Names.Title, row.GetString(5));
        json.WriteString(Names.State, row.GetString(6));
        json.WriteString(Names.ReportedAt, row.GetDateTime(7));
        json.Person(Names.Assignee, row, 8);
        json.WriteEndObject();
    }

    private static void End(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
