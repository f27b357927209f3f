select
  (select record_send(r) from (
    select (select count(*)
      from (
        select v4.district_id as k0, v4.status as k1, date_trunc('month', v4.registered_at at time zone $2::text)::date as k2
        from volunteers v4
        where v4.province_id = $3::uuid
        group by 1, 2, 3
      ) g5) as s0, (select string_agg(record_send(r), '') from (
      select a3.name as s0, g2.k1 as s1, g2.k2 as s2, g2.m3 as s3, g2.m4 as s4
      from (
        select v1.district_id as k0, v1.status as k1, date_trunc('month', v1.registered_at at time zone $2::text)::date as k2, case when count(*) >= 5 then (count(*) + 2) / 5 * 5 end as m3, (count(*) >= 5) is not true as m4
        from volunteers v1
        where v1.province_id = $1::uuid
        group by 1, 2, 3
      ) g2
      left join areas a3 on a3.id = g2.k0
      order by a3.code, g2.k1, g2.k2, g2.k0
      limit 3
    ) r) as s1
  ) r),
  (select string_agg(record_send(r), '') from (
    select g7.k0 as s0, g7.m1 as s1, g7.m2 as s2
    from (
      select m6.role as k0, case when count(*) >= 5 then (count(*) + 2) / 5 * 5 end as m1, (count(*) >= 5) is not true as m2
      from memberships m6
      where m6.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
        and (m6.until is null or m6.until >= $4::date)
        and m6.province_id = $5::uuid
      group by 1
    ) g7
    order by g7.k0
    limit 100
  ) r)
