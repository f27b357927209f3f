select
  (select string_agg(record_send(r), '') from (
    select a1.code as s0, (select count(*)
      from issues i3
      where i3.grid2_id = a1.id
        and i3.visibility = 'PUBLIC'
        and i3.status = 'OPEN'
        and i3.due_at < $4::timestamp with time zone) as s1, (select string_agg(record_send(r), '') from (
      select i2.code as s0, i2.due_at as s1, i2.supervision_level as s2
      from issues i2
      where i2.grid2_id = a1.id
        and i2.visibility = 'PUBLIC'
        and i2.status = 'OPEN'
        and i2.due_at < $3::timestamp with time zone
      order by i2.due_at, i2.id
      limit 3
    ) r) as s2, (select string_agg(record_send(r), '') from (
      select m4.role as s0, left(p5.name, 1) || '*' as s1
      from memberships m4
      join people p5 on p5.id = m4.person_id
      where m4.grid2_id = a1.id
        and m4.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
        and (m4.until is null or m4.until >= $1::date)
        and m4.role = 'GRID_WORKER'
      order by m4.role, m4.since, m4.id
      limit 10
    ) r) as s3
    from areas a1
    where a1.level = 'GRID'
      and (a1.valid_to is null or a1.valid_to >= $1::date)
      and a1.tier = $2::integer
    order by a1.code, a1.id
    limit 10
  ) r)
