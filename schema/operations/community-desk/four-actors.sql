select
  (select record_send(r) from (
    select a1.name as s0, case when a1.level = 'COMMUNITY' then (select count(*)
      from organisations o3
      where o3.community_id = a1.id
        and o3.kind = 'SOCIAL_ORGANISATION') end as s1, case when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
      select o2.name as s0, o2.origin as s1
      from organisations o2
      where o2.community_id = a1.id
        and o2.kind = 'SOCIAL_ORGANISATION'
      order by o2.name, o2.id
      limit 3
    ) r) end as s2, case when a1.level = 'COMMUNITY' then (select count(*)
      from memberships m5
      where m5.community_id = a1.id
        and (m5.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m5.community_id = $3::uuid)
        and (m5.until is null or m5.until >= $4::date)
        and m5.role = 'SOCIAL_WORKER') end as s3, case when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
      select m4.since as s0, o6.name as s1, case when (p7.community_id = $3::uuid or exists (select 1
        from memberships m8
        where m8.person_id = p7.id
          and m8.community_id = $3::uuid
          and (m8.until is null or m8.until >= $4::date))) then '0' || coalesce(p7.name, '') else '-' || coalesce(left(p7.name, 1) || '*', '') end as s2, p7.id as s3
      from memberships m4
      join organisations o6 on o6.id = m4.organisation_id
      join people p7 on p7.id = m4.person_id
      where m4.community_id = a1.id
        and (m4.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m4.community_id = $3::uuid)
        and (m4.until is null or m4.until >= $4::date)
        and m4.role = 'SOCIAL_WORKER'
      order by m4.role, m4.since, m4.id
      limit 3
    ) r) end as s4, case when a1.level = 'COMMUNITY' then (select count(*)
      from volunteers v10
      where v10.community_id = a1.id) end as s5, case when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
      select v9.hours as s0, v9.stars as s1, case when (p11.community_id = $3::uuid or exists (select 1
        from memberships m12
        where m12.person_id = p11.id
          and m12.community_id = $3::uuid
          and (m12.until is null or m12.until >= $4::date))) then '0' || coalesce(p11.name, '') else '-' || coalesce(left(p11.name, 1) || '*', '') end as s2, p11.id as s3
      from volunteers v9
      join people p11 on p11.id = v9.person_id
      where v9.community_id = a1.id
      order by v9.hours desc, v9.id desc
      limit 3
    ) r) end as s6, case when a1.level = 'COMMUNITY' then (select count(*)
      from activities a14
      where a14.community_id = a1.id) end as s7, case when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
      select a13.title as s0, a13.starts_at as s1, m15.role as s2, o16.name as s3, (select count(*)
        from activity_signups a19
        where a19.activity_id = a13.id
          and (a19.status = 'CONFIRMED' or exists (select 1
          from activities a20
          where a20.id = a19.activity_id
            and a20.community_id = $3::uuid))) as s4
      from activities a13
      left join memberships m15 on (m15.id = a13.leader_id and (m15.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m15.community_id = $3::uuid))
      left join organisations o16 on o16.id = m15.organisation_id
      where a13.community_id = a1.id
      order by a13.starts_at desc, a13.id desc
      limit 3
    ) r) end as s8, a1.level as s9
    from areas a1
    where a1.code = $1::text
      and a1.scheme = $2::text
  ) r)
