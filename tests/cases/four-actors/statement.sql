select
  (select string_agg(record_send(r), '') from (
    select a1.code as s0, (select count(*)
      from organisations o3
      where o3.community_id = a1.id
        and o3.kind = 'SOCIAL_ORGANISATION') as s1, (select string_agg(record_send(r), '') from (
      select o2.name as s0, o2.kind as s1
      from organisations o2
      where o2.community_id = a1.id
        and o2.kind = 'SOCIAL_ORGANISATION'
      order by o2.name, o2.id
      limit 10
    ) r) as s2, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
      from memberships m8
      where m8.community_id = a1.id
        and m8.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
        and (m8.until is null or m8.until >= $1::date)
        and m8.role = 'SOCIAL_WORKER') as n) c) as s3, (select string_agg(record_send(r), '') from (
      select m4.role as s0, left(p5.name, 1) || '*' as s1, (select count(*)
        from activities a7
        where a7.leader_id = m4.id) as s2
      from memberships m4
      join people p5 on p5.id = m4.person_id
      where m4.community_id = a1.id
        and m4.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
        and (m4.until is null or m4.until >= $1::date)
        and m4.role = 'SOCIAL_WORKER'
      order by m4.role, m4.since, m4.id
      limit 2
    ) r) as s4, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
      from volunteers v11
      where v11.community_id = a1.id) as n) c) as s5, (select string_agg(record_send(r), '') from (
      select v9.hours as s0, v9.hours_before as s1, left(p10.name, 1) || '*' as s2
      from volunteers v9
      join people p10 on p10.id = v9.person_id
      where v9.community_id = a1.id
      order by v9.hours desc, v9.id desc
      limit 2
    ) r) as s6, (select count(*)
      from activities a15
      where a15.community_id = a1.id) as s7, (select string_agg(record_send(r), '') from (
      select a12.title as s0, a12.kind as s1, a12.starts_at as s2, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
        from activity_signups a14
        where a14.activity_id = a12.id
          and a14.status = 'CONFIRMED') as n) c) as s3
      from activities a12
      where a12.community_id = a1.id
      order by a12.starts_at desc, a12.id desc
      limit 2
    ) r) as s8
    from areas a1
    where a1.level = 'COMMUNITY'
      and (a1.valid_to is null or a1.valid_to >= $1::date)
    order by a1.code, a1.id
    limit 5
  ) r)
