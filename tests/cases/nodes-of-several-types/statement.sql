select
  (select record_send(r) from (
    select (select string_agg(record_send(r), '') from (
      select a1.id as s0, a1.name as s1
      from areas a1
      where a1.id = any($1::uuid[])
        and a1.level = 'COMMUNITY'
    ) r) as s0, (select string_agg(record_send(r), '') from (
      select a2.id as s0
      from areas a2
      where a2.id = any($2::uuid[])
        and a2.level = 'GRID'
    ) r) as s1, (select string_agg(record_send(r), '') from (
      select p3.id as s0, left(p3.name, 1) || '*' as s1
      from people p3
      where p3.id = any($4::uuid[])
        and (exists (select 1
        from memberships m4
        where m4.person_id = p3.id
          and m4.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
          and (m4.until is null or m4.until >= $3::date)) or exists (select 1
        from volunteers v5
        where v5.person_id = p3.id))
    ) r) as s2, (select string_agg(record_send(r), '') from (
      select i6.id as s0, i6.title as s1
      from issues i6
      where i6.id = any($5::uuid[])
        and i6.visibility = 'PUBLIC'
    ) r) as s3
  ) r)
