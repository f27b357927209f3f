select
  (select record_send(r) from (
    select a1.name as s0, case when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
      select o2.name as s0, o2.power as s1, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
        from memberships m4
        where m4.organisation_id = o2.id
          and m4.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
          and (m4.until is null or m4.until >= $3::date)) as n) c) as s2, (select string_agg(record_send(r), '') from (
        select m3.role as s0, m3.since as s1, left(p5.name, 1) || '*' as s2
        from memberships m3
        join people p5 on p5.id = m3.person_id
        where m3.organisation_id = o2.id
          and m3.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
          and (m3.until is null or m3.until >= $3::date)
        order by m3.role, m3.since, m3.id
        limit 8
      ) r) as s3
      from organisations o2
      where o2.community_id = a1.id
        and o2.level = 'COMMUNITY'
        and o2.power = 'LEADERSHIP'
      order by o2.name, o2.id
      limit 1
    ) r) end as s1, case when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
      select o6.name as s0, o6.power as s1, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
        from memberships m8
        where m8.organisation_id = o6.id
          and m8.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
          and (m8.until is null or m8.until >= $3::date)) as n) c) as s2, (select string_agg(record_send(r), '') from (
        select m7.role as s0, m7.since as s1, left(p9.name, 1) || '*' as s2
        from memberships m7
        join people p9 on p9.id = m7.person_id
        where m7.organisation_id = o6.id
          and m7.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
          and (m7.until is null or m7.until >= $3::date)
        order by m7.role, m7.since, m7.id
        limit 8
      ) r) as s3
      from organisations o6
      where o6.community_id = a1.id
        and o6.level = 'COMMUNITY'
        and o6.power = 'DECISION'
      order by o6.name, o6.id
      limit 1
    ) r) end as s2, case when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
      select o10.name as s0, o10.power as s1, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
        from memberships m12
        where m12.organisation_id = o10.id
          and m12.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
          and (m12.until is null or m12.until >= $3::date)) as n) c) as s2, (select string_agg(record_send(r), '') from (
        select m11.role as s0, m11.since as s1, left(p13.name, 1) || '*' as s2
        from memberships m11
        join people p13 on p13.id = m11.person_id
        where m11.organisation_id = o10.id
          and m11.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
          and (m11.until is null or m11.until >= $3::date)
        order by m11.role, m11.since, m11.id
        limit 8
      ) r) as s3
      from organisations o10
      where o10.community_id = a1.id
        and o10.level = 'COMMUNITY'
        and o10.power = 'EXECUTION'
      order by o10.name, o10.id
      limit 1
    ) r) end as s3, case when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
      select o14.name as s0, o14.power as s1, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
        from memberships m16
        where m16.organisation_id = o14.id
          and m16.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
          and (m16.until is null or m16.until >= $3::date)) as n) c) as s2, (select string_agg(record_send(r), '') from (
        select m15.role as s0, m15.since as s1, left(p17.name, 1) || '*' as s2
        from memberships m15
        join people p17 on p17.id = m15.person_id
        where m15.organisation_id = o14.id
          and m15.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
          and (m15.until is null or m15.until >= $3::date)
        order by m15.role, m15.since, m15.id
        limit 8
      ) r) as s3
      from organisations o14
      where o14.community_id = a1.id
        and o14.level = 'COMMUNITY'
        and o14.power = 'SUPERVISION_AND_APPRAISAL'
      order by o14.name, o14.id
      limit 1
    ) r) end as s4, a1.level as s5
    from areas a1
    where a1.code = $1::text
      and a1.scheme = $2::text
  ) r)
