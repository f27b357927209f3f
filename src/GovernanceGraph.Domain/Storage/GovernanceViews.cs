namespace GovernanceGraph.Domain.Storage;

/// <summary>The views that the graph shows as entities. Conditions on their keys reach the tables' indexes, so that reading one organisation's, compound's or community's rows costs as much as they are.</summary>
internal static class GovernanceViews
{
    /// <summary>Who sits in two organisations at one time.</summary>
    public const string CrossAppointments = """
        CREATE VIEW public.cross_appointments AS
        SELECT md5(concat_ws(':', here.id, there.id))::uuid AS id, here.organisation_id, there.organisation_id AS other_id, here.person_id,
            here.id AS membership_id, there.id AS other_membership_id, greatest(here.since, there.since) AS since, least(here.until, there.until) AS until
        FROM public.memberships AS here JOIN public.memberships AS there ON there.person_id = here.person_id AND there.organisation_id <> here.organisation_id
        WHERE (here.until IS NULL OR there.since <= here.until) AND (there.until IS NULL OR here.since <= there.until);
        """;

    /// <summary>The "1+3+N" around each compound: the Party committee and the residents' committee of its community, the organisations of its owners, whoever serves it today,
    /// and those who co-build with, check in with or support the two committees, or are stewards and volunteers whom they lead.</summary>
    public const string CompoundOrganisations = """
        CREATE VIEW public.compound_organisations AS
        SELECT compound.id AS compound_id, core.id AS organisation_id
            FROM public.compounds AS compound JOIN public.organisations AS core ON core.community_id = compound.community_id
            WHERE core.kind IN ('COMMUNITY_PARTY_COMMITTEE', 'RESIDENTS_COMMITTEE') AND core.dissolved_on IS NULL
        UNION
        SELECT compound_id, id FROM public.organisations WHERE compound_id IS NOT NULL AND dissolved_on IS NULL
        UNION
        SELECT compound_id, organisation_id FROM public.property_arrangements WHERE since <= current_date AND (until IS NULL OR until >= current_date)
        UNION
        SELECT compound.id, link.from_id
            FROM public.compounds AS compound JOIN public.organisations AS core ON core.community_id = compound.community_id JOIN public.organisation_links AS link ON link.to_id = core.id
            WHERE core.kind IN ('COMMUNITY_PARTY_COMMITTEE', 'RESIDENTS_COMMITTEE') AND core.dissolved_on IS NULL
                AND link.kind IN ('CO_BUILDS', 'REPORTS_TO', 'SUPPORTS') AND (link.until IS NULL OR link.until >= current_date)
        UNION
        SELECT compound.id, team.id
            FROM public.compounds AS compound JOIN public.organisations AS core ON core.community_id = compound.community_id JOIN public.organisation_links AS link ON link.from_id = core.id
                JOIN public.organisations AS team ON team.id = link.to_id
            WHERE core.kind IN ('COMMUNITY_PARTY_COMMITTEE', 'RESIDENTS_COMMITTEE') AND core.dissolved_on IS NULL
                AND team.kind IN ('RED_STEWARD_TEAM', 'VOLUNTEER_TEAM') AND link.kind = 'LEADS' AND (link.until IS NULL OR link.until >= current_date);
        """;

    /// <summary>What the standards of a district give each of its communities in each year, up to the next one, beside what was provided.</summary>
    public const string FundingLines = """
        CREATE VIEW public.funding_lines AS
        SELECT id, area_id, year, standard_id, fund, quantity, due, provided, greatest(due - provided, 0)::numeric(18,2) AS shortfall
        FROM (
            SELECT md5(concat_ws(':', community.id, years.year, standard.id))::uuid AS id, community.id AS area_id, years.year, standard.id AS standard_id, standard.fund, base.quantity,
                (CASE standard.measure WHEN 'YUAN_PER_THOUSAND_HOUSEHOLDS' THEN standard.amount * base.quantity / 1000 WHEN 'HOUSEHOLDS_PER_POST' THEN base.quantity / standard.amount ELSE standard.amount * base.quantity END)::numeric(18,2) AS due,
                (CASE WHEN standard.fund IS NULL THEN (SELECT coalesce(sum(headcount), 0) FROM public.posts WHERE community_id = community.id AND role = 'COMMUNITY_WORKER')
                    ELSE (SELECT coalesce(sum(amount), 0) FROM public.allocations WHERE area_id = community.id AND year = years.year AND fund = standard.fund) END)::numeric(18,2) AS provided
            FROM public.funding_standards AS standard
            CROSS JOIN LATERAL generate_series(standard.from_year, coalesce(standard.until_year, extract(year FROM current_date)::int + 1)) AS years (year)
            JOIN public.areas AS community ON community.district_id = standard.area_id AND community.level = 'COMMUNITY'
                AND (community.valid_from IS NULL OR extract(year FROM community.valid_from) <= years.year) AND (community.valid_to IS NULL OR extract(year FROM community.valid_to) >= years.year)
            CROSS JOIN LATERAL (SELECT (CASE standard.measure WHEN 'YUAN_PER_COMMUNITY' THEN 1
                WHEN 'YUAN_PER_POST' THEN (SELECT coalesce(sum(headcount), 0) FROM public.posts WHERE community_id = community.id AND role = 'COMMUNITY_WORKER')
                ELSE community.households END)::int AS quantity) AS base
        ) AS standards
        UNION ALL
        SELECT md5(concat_ws(':', allocation.area_id, allocation.year, allocation.fund))::uuid, allocation.area_id, allocation.year, NULL, allocation.fund, NULL, NULL, sum(allocation.amount)::numeric(18,2), NULL
        FROM public.allocations AS allocation
        WHERE NOT EXISTS (SELECT FROM public.funding_standards AS standard WHERE standard.area_id = allocation.district_id AND standard.fund = allocation.fund
            AND allocation.year BETWEEN standard.from_year AND coalesce(standard.until_year, allocation.year) AND allocation.area_id = allocation.community_id)
        GROUP BY allocation.area_id, allocation.year, allocation.fund;
        """;

    /// <summary>All of them.</summary>
    public static IEnumerable<string> Up() => [CrossAppointments, CompoundOrganisations, FundingLines];
}
