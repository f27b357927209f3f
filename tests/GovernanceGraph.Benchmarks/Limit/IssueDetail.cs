using System.Text.Json;
using Npgsql;

namespace GovernanceGraph.Benchmarks.Limit;

internal sealed class IssueDetail : LimitQuery
{
    private const int FirstEvent = 27;

    public override string Sql => """
        select i.id, i.code, i.title, i.description, i.source, i.status, i.state, i.priority, i.public_address,
            i.reported_at, i.accepted_at, i.due_at, i.handled_at, i.closed_at, i.outcome, i.rating, i.return_count, i.supervision_level, i.version, i.import_source, i.external_id,
            c.name, a.name, a2.name, a3.name, o.name, left(p.name, 1) || '*',
            e.kind, e.note, e.at, e.actor
        from issues i
        join categories c on c.id = i.category_id
        join areas a on a.id = i.area_id
        left join areas a2 on a2.id = a.parent_id
        left join areas a3 on a3.id = a2.parent_id
        left join organisations o on o.id = i.responsible_id
        left join people p on p.id = i.assignee_id
        left join lateral (
            select e.kind, e.note, e.at, left(q.name, 1) || '*' as actor
            from issue_events e
            left join people q on q.id = e.actor_id and e.kind not in ('SUBMITTED', 'RATED', 'JOINED', 'WITHDRAWN', 'COMMENTED', 'REOPENED', 'VISIBILITY_CHANGED')
            where e.issue_id = i.id
            order by e.at, e.id limit 20) e on true
        where i.id = $1 and i.visibility = 'PUBLIC'
        """;

    public override void Bind(NpgsqlParameterCollection parameters, IQueryCollection query) => parameters.Add(Key(query, "id", "Issue".Length));

    public override async ValueTask WriteAsync(NpgsqlDataReader rows, Utf8JsonWriter json)
    {
        if (!await rows.ReadAsync())
        {
            json.WriteNull(Names.Issue);
            return;
        }

        json.WriteStartObject(Names.Issue);
        Fields(rows, json);
        References(rows, json);
        json.WriteStartObject(Names.Events);
        json.WriteStartArray(Names.Nodes);
        if (!rows.IsDBNull(FirstEvent))
            do Event(rows, json);
            while (await rows.ReadAsync());
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Fields(NpgsqlDataReader row, Utf8JsonWriter json)
    {
        GlobalId.Write(json, Names.Id, "Issue:"u8, row.GetGuid(0));
        json.WriteString(Names.Code, row.GetString(1));
        json.WriteString(Names.Title, row.GetString(2));
        json.Text(Names.Description, row, 3);
        json.WriteString(Names.Source, row.GetString(4));
        json.WriteString(Names.Status, row.GetString(5));
        json.WriteString(Names.State, row.GetString(6));
        json.WriteString(Names.Priority, row.GetString(7));
        json.Text(Names.Address, row, 8);
        json.WriteString(Names.ReportedAt, row.GetDateTime(9));
        json.Instant(Names.AcceptedAt, row, 10);
        json.Instant(Names.DueAt, row, 11);
        json.Instant(Names.HandledAt, row, 12);
        json.Instant(Names.ClosedAt, row, 13);
        json.Text(Names.Outcome, row, 14);
        json.Number(Names.Rating, row, 15);
        json.Number(Names.ReturnCount, row, 16);
        json.Number(Names.SupervisionLevel, row, 17);
        json.Number(Names.Version, row, 18);
        json.Text(Names.ImportSource, row, 19);
        json.Text(Names.ExternalId, row, 20);
    }

    private static void References(NpgsqlDataReader row, Utf8JsonWriter json)
    {
        json.Named(Names.Category, row, 21);
        json.WriteStartObject(Names.Area);
        json.WriteString(Names.Name, row.GetString(22));
        if (row.IsDBNull(23))
        {
            json.WriteNull(Names.Parent);
        }
        else
        {
            json.WriteStartObject(Names.Parent);
            json.WriteString(Names.Name, row.GetString(23));
            json.Named(Names.Parent, row, 24);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.Named(Names.Responsible, row, 25);
        json.WriteStartObject(Names.ReporterName);
        json.WriteBoolean(Names.Masked, true);   // hidden from anonymous viewers, known or not
        json.WriteEndObject();
        json.Person(Names.Assignee, row, 26);
    }

    private static void Event(NpgsqlDataReader row, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString(Names.Kind, row.GetString(FirstEvent));
        json.Text(Names.Note, row, FirstEvent + 1);
        json.WriteString(Names.At, row.GetDateTime(FirstEvent + 2));
        json.Person(Names.Actor, row, FirstEvent + 3);
        json.WriteEndObject();
    }
}
