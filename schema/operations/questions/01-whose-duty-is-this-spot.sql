select
  (select record_send(r) from (
    select r1.reason as s0, coalesce(case when $4::text = 'EN' then c2.name_en end, c2.name) as s1, o3.name as s2, o3.kind as s3, o3.office_phone as s4, a4.name as s5, a5.name as s6, case when a4.level = 'GRID' then case
      when a4.tier = '1' then (select string_agg(record_send(r), '') from (
        select m8.role as s0, m8.since as s1, left(p9.name, 1) || '*' as s2
        from memberships m8
        join people p9 on p9.id = m8.person_id
        where m8.grid1_id = a4.id
          and m8.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
          and m8.since <= $5::date
          and (m8.until is null or m8.until >= $5::date)
          and m8.role = 'GRID_WORKER'
        order by m8.role, m8.since, m8.id
        limit 5
      ) r)
      when a4.tier = '2' then (select string_agg(record_send(r), '') from (
        select m8.role as s0, m8.since as s1, left(p9.name, 1) || '*' as s2
        from memberships m8
        join people p9 on p9.id = m8.person_id
        where m8.grid2_id = a4.id
          and m8.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
          and m8.since <= $5::date
          and (m8.until is null or m8.until >= $5::date)
          and m8.role = 'GRID_WORKER'
        order by m8.role, m8.since, m8.id
        limit 5
      ) r)
      when a4.tier = '3' then (select string_agg(record_send(r), '') from (
        select m8.role as s0, m8.since as s1, left(p9.name, 1) || '*' as s2
        from memberships m8
        join people p9 on p9.id = m8.person_id
        where m8.grid3_id = a4.id
          and m8.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
          and m8.since <= $5::date
          and (m8.until is null or m8.until >= $5::date)
          and m8.role = 'GRID_WORKER'
        order by m8.role, m8.since, m8.id
        limit 5
      ) r)
    end end as s7, a4.level as s8
    from responsibility_at($1::uuid, $2::uuid, $3::timestamp with time zone) r1
    join categories c2 on c2.id = r1.category_id
    left join organisations o3 on (o3.id = r1.organisation_id and (o3.founded_on is null or o3.founded_on <= $5::date) and (o3.dissolved_on is null or o3.dissolved_on >= $5::date))
    join areas a4 on a4.id = r1.area_id
    left join areas a5 on (a5.id = a4.parent_id and (a5.valid_from is null or a5.valid_from <= $5::date) and (a5.valid_to is null or a5.valid_to >= $5::date))
  ) r)
