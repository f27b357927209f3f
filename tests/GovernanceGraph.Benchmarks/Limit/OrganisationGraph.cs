using System.Text.Json;
using Npgsql;

namespace GovernanceGraph.Benchmarks.Limit;

internal sealed class OrganisationGraph : LimitQuery
{
    public override string Sql => """
        select o.name, o.kind, a.name, c.id, c.name, c.kind, c.area, s.name, s.category
        from organisations o
        left join areas a on a.id = o.area_id
        left join lateral (
            select c.id, c.name, c.kind, b.name as area
            from organisations c left join areas b on b.id = c.area_id
            where c.parent_id = o.id
            order by c.name, c.id limit 20) c on true
        left join lateral (
            select s.name, t.name as category
            from services s left join categories t on t.id = s.category_id
            where s.provider_id = c.id
            order by s.name, s.id limit 5) s on true
        where o.id = $1
        """;

    public override void Bind(NpgsqlParameterCollection parameters, IQueryCollection query) => parameters.Add(Key(query, "id", "Organisation".Length));

    public override async ValueTask WriteAsync(NpgsqlDataReader rows, Utf8JsonWriter json)
    {
        json.WriteStartObject(Names.Organisation);
        await rows.ReadAsync();
        Head(rows, json, 0);
        json.WriteStartObject(Names.Children);
        json.WriteStartArray(Names.Nodes);
        if (!rows.IsDBNull(3)) await ChildrenAsync(rows, json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static async ValueTask ChildrenAsync(NpgsqlDataReader rows, Utf8JsonWriter json)
    {
        Guid? child = null;
        do
        {
            var id = rows.GetGuid(3);
            if (child != id)
            {
                if (child is not null) End(json);
                child = id;
                json.WriteStartObject();
                Head(rows, json, 4);
                json.WriteStartObject(Names.Services);
                json.WriteStartArray(Names.Nodes);
            }

            if (rows.IsDBNull(7)) continue;
            json.WriteStartObject();
            json.WriteString(Names.Name, rows.GetString(7));
            json.Named(Names.Category, rows, 8);
            json.WriteEndObject();
        }
        while (await rows.ReadAsync());
        End(json);
    }

    private static void Head(NpgsqlDataReader row, Utf8JsonWriter json, int first)
    {
        json.WriteString(Names.Name, row.GetString(first));
        json.WriteString(Names.Kind, row.GetString(first + 1));
        json.Named(Names.Area, row, first + 2);
    }

    private static void End(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
