select
  (select record_send(r) from (
    select c1.name as s0, c1.address as s1, c1.built_year as s2, c1.households as s3, c1.regime as s4, c1.unmanaged_reason as s5, c1.unmanaged_until as s6, a2.name as s7, case
      when a2.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select n10.kind as s0, n10.title as s1, n10.published_at as s2, o11.name as s3
        from notices n10
        join organisations o11 on o11.id = n10.publisher_id
        where n10.province_id = a2.id
        order by n10.published_at desc, n10.id desc
        limit 3
      ) r)
      when a2.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select n10.kind as s0, n10.title as s1, n10.published_at as s2, o11.name as s3
        from notices n10
        join organisations o11 on o11.id = n10.publisher_id
        where n10.city_id = a2.id
        order by n10.published_at desc, n10.id desc
        limit 3
      ) r)
      when a2.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select n10.kind as s0, n10.title as s1, n10.published_at as s2, o11.name as s3
        from notices n10
        join organisations o11 on o11.id = n10.publisher_id
        where n10.district_id = a2.id
        order by n10.published_at desc, n10.id desc
        limit 3
      ) r)
      when a2.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select n10.kind as s0, n10.title as s1, n10.published_at as s2, o11.name as s3
        from notices n10
        join organisations o11 on o11.id = n10.publisher_id
        where n10.subdistrict_id = a2.id
        order by n10.published_at desc, n10.id desc
        limit 3
      ) r)
      when a2.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select n10.kind as s0, n10.title as s1, n10.published_at as s2, o11.name as s3
        from notices n10
        join organisations o11 on o11.id = n10.publisher_id
        where n10.community_id = a2.id
        order by n10.published_at desc, n10.id desc
        limit 3
      ) r)
      when a2.tier = '1' then (select string_agg(record_send(r), '') from (
        select n10.kind as s0, n10.title as s1, n10.published_at as s2, o11.name as s3
        from notices n10
        join organisations o11 on o11.id = n10.publisher_id
        where n10.grid1_id = a2.id
        order by n10.published_at desc, n10.id desc
        limit 3
      ) r)
      when a2.tier = '2' then (select string_agg(record_send(r), '') from (
        select n10.kind as s0, n10.title as s1, n10.published_at as s2, o11.name as s3
        from notices n10
        join organisations o11 on o11.id = n10.publisher_id
        where n10.grid2_id = a2.id
        order by n10.published_at desc, n10.id desc
        limit 3
      ) r)
      when a2.tier = '3' then (select string_agg(record_send(r), '') from (
        select n10.kind as s0, n10.title as s1, n10.published_at as s2, o11.name as s3
        from notices n10
        join organisations o11 on o11.id = n10.publisher_id
        where n10.grid3_id = a2.id
        order by n10.published_at desc, n10.id desc
        limit 3
      ) r)
    end as s8, (select count(*)
      from buildings b13
      where b13.compound_id = c1.id) as s9, (select string_agg(record_send(r), '') from (
      select b12.name as s0, b12.floors as s1, b12.staircases as s2, b12.households as s3, (select string_agg(record_send(r), '') from (
        select m14.role as s0, left(p15.name, 1) || '*' as s1
        from memberships m14
        join people p15 on p15.id = m14.person_id
        where m14.building_id = b12.id
          and m14.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
          and (m14.until is null or m14.until >= $2::date)
        order by m14.role, m14.since, m14.id
        limit 2
      ) r) as s4
      from buildings b12
      where b12.compound_id = c1.id
      order by b12.position, b12.id
      limit 5
    ) r) as s10
    from compounds c1
    join areas a2 on a2.id = c1.area_id
    where c1.id = $1::uuid
  ) r)
