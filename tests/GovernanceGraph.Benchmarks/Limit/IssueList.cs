using System.Text.Json;
using Npgsql;

namespace GovernanceGraph.Benchmarks.Limit;

internal sealed class IssueList : LimitQuery
{
    private const int PageSize = 50;

    public override string Sql => """
        select i.id, i.code, i.title, i.state, c.name, i.reported_at, i.due_at, a.name, p.name, o.name, o.kind
        from issues i
        join categories c on c.id = i.category_id
        join areas a on a.id = i.area_id
        left join areas p on p.id = a.parent_id
        left join organisations o on o.id = i.responsible_id
        where i.visibility = 'PUBLIC' and i.state = $1
        order by i.reported_at desc, i.id desc limit 51
        """;

    public override void Bind(NpgsqlParameterCollection parameters, IQueryCollection query) => parameters.Add(Text(query, "state"));

    public override async ValueTask WriteAsync(NpgsqlDataReader rows, Utf8JsonWriter json)
    {
        json.WriteStartObject(Names.Issues);
        json.WriteStartArray(Names.Nodes);
        (long, Guid)? last = null;
        var count = 0;
        while (await rows.ReadAsync())
        {
            if (++count > PageSize) break;
            if (count == PageSize) last = (rows.GetDateTime(5).Ticks, rows.GetGuid(0));
            Issue(rows, json);
        }

        json.WriteEndArray();
        json.PageInfo(count > PageSize, last);
        json.WriteEndObject();
    }

    private static void Issue(NpgsqlDataReader row, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString(Names.Code, row.GetString(1));
        json.WriteString(Names.Title, row.GetString(2));
        json.WriteString(Names.State, row.GetString(3));
        json.Named(Names.Category, row, 4);
        json.WriteString(Names.ReportedAt, row.GetDateTime(5));
        json.Instant(Names.DueAt, row, 6);
        json.WriteStartObject(Names.Area);
        json.WriteString(Names.Name, row.GetString(7));
        json.Named(Names.Parent, row, 8);
        json.WriteEndObject();
        if (row.IsDBNull(9))
        {
            json.WriteNull(Names.Responsible);
        }
        else
        {
            json.WriteStartObject(Names.Responsible);
            json.WriteString(Names.Name, row.GetString(9));
            json.WriteString(Names.Kind, row.GetString(10));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
