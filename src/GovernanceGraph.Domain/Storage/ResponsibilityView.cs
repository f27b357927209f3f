namespace GovernanceGraph.Domain.Storage;

/// <summary>Whose duty each category of issues is in each area, until <see cref="Issues.ResponsibilityFunctions"/> took its place. Conditions on both keys reach the tables' indexes: one answer looks at eight areas at most.</summary>
internal static class ResponsibilityView
{
    /// <summary>The view.</summary>
    public const string Up = """
        CREATE VIEW public.responsibilities AS
        SELECT md5(concat_ws(':', area.id, specification.category_id))::uuid AS id, area.id AS area_id, specification.category_id, nearest.id AS organisation_id,
            category.name || '：由' || area.name || '逐级向上，' || coalesce('最近的责任单位是' || nearest.name || '。', '没有找到责任单位。') AS reason
        FROM public.areas AS area
        CROSS JOIN public.category_specifications AS specification
        JOIN public.categories AS category ON category.id = specification.category_id
        LEFT JOIN LATERAL (
            SELECT organisation.id, organisation.name
            FROM unnest(ARRAY[area.grid3_id, area.grid2_id, area.grid1_id, area.community_id, area.subdistrict_id, area.district_id, area.city_id, area.province_id]) WITH ORDINALITY AS upward (area_id, steps)
            JOIN public.organisations AS organisation ON organisation.area_id = upward.area_id
            WHERE organisation.kind = ANY (specification.responsible_kinds) AND (specification.responsible_id IS NULL OR organisation.id = specification.responsible_id)
                AND (organisation.dissolved_on IS NULL OR organisation.dissolved_on >= current_date)
            ORDER BY upward.steps, organisation.name, organisation.id
            LIMIT 1
        ) AS nearest ON true;
        """;

    /// <summary>Takes it away.</summary>
    public const string Down = "DROP VIEW public.responsibilities;";
}
