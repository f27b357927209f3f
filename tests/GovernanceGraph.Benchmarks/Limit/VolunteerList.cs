using System.Text.Json;
using Npgsql;

namespace GovernanceGraph.Benchmarks.Limit;

internal sealed class VolunteerList : LimitQuery
{
    private const int PageSize = 20;

    public override string Sql => """
        select v.id, v.hours, v.registered_at, left(p.name, 1) || '*', a.name
        from (
            select * from volunteers v
            where community_id = $1
                and exists (select from volunteer_skills l where l.volunteer_id = v.id and l.skill_id = (select id from skills where code = $2))
            order by hours desc, id desc limit 21) v
        join people p on p.id = v.person_id
        join areas a on a.id = v.area_id
        order by v.hours desc, v.id desc
        """;

    public override void Bind(NpgsqlParameterCollection parameters, IQueryCollection query)
    {
        parameters.Add(Key(query, "community", "Community".Length));
        parameters.Add(Text(query, "skill"));
    }

    public override async ValueTask WriteAsync(NpgsqlDataReader rows, Utf8JsonWriter json)
    {
        json.WriteStartObject(Names.Volunteers);
        json.WriteStartArray(Names.Nodes);
        (long, Guid)? last = null;
        var count = 0;
        while (await rows.ReadAsync())
        {
            if (++count > PageSize) break;
            last = (rows.GetInt32(1), rows.GetGuid(0));
            json.WriteStartObject();
            json.WriteNumber(Names.Hours, rows.GetInt32(1));
            json.WriteString(Names.RegisteredAt, rows.GetDateTime(2));
            json.Person(Names.Person, rows, 3);
            json.Named(Names.Area, rows, 4);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.PageInfo(count > PageSize, last);
        json.WriteEndObject();
    }
}
