select
  (select string_agg(record_send(r), '') from (
    select a1.code as s0, (select string_agg(record_send(r), '') from (
      select o2.name as s0, o2.power as s1, (select string_agg(record_send(r), '') from (
        select m3.role as s0, left(p4.name, 1) || '*' as s1
        from memberships m3
        join people p4 on p4.id = m3.person_id
        where m3.organisation_id = o2.id
          and m3.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
          and (m3.until is null or m3.until >= $1::date)
        order by m3.role, m3.since, m3.id
        limit 1
      ) r) as s2
      from organisations o2
      where o2.community_id = a1.id
        and o2.level = 'COMMUNITY'
        and o2.power = 'LEADERSHIP'
      order by o2.name, o2.id
      limit 1
    ) r) as s1, (select string_agg(record_send(r), '') from (
      select o5.name as s0
      from organisations o5
      where o5.community_id = a1.id
        and o5.level = 'COMMUNITY'
        and o5.power = 'DECISION'
      order by o5.name, o5.id
      limit 1
    ) r) as s2, (select string_agg(record_send(r), '') from (
      select o6.id as s0, o6.name as s1, o6.kind as s2
      from organisations o6
      where o6.community_id = a1.id
        and o6.level = 'COMMUNITY'
        and o6.power = 'EXECUTION'
      order by o6.name, o6.id
      limit 1
    ) r) as s3, (select string_agg(record_send(r), '') from (
      select o7.name as s0
      from organisations o7
      where o7.community_id = a1.id
        and o7.level = 'COMMUNITY'
        and o7.power = 'SUPERVISION_AND_APPRAISAL'
      order by o7.name, o7.id
      limit 1
    ) r) as s4
    from areas a1
    where a1.level = 'COMMUNITY'
      and (a1.valid_to is null or a1.valid_to >= $1::date)
      and a1.code = $2::text
    order by a1.code, a1.id
    limit 10
  ) r)
