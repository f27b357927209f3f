select
  (select record_send(r) from (
    select a1.name as s0, a1.households as s1, a1.residents as s2, a2.geometry::text as s3, case
      when a1.level = 'PROVINCE' then (select count(*)
        from memberships m18
        where m18.province_id = a1.id
          and (m18.until is null or m18.until >= $3::date))
      when a1.level = 'CITY' then (select count(*)
        from memberships m18
        where m18.city_id = a1.id
          and (m18.until is null or m18.until >= $3::date))
      when a1.level = 'DISTRICT' then (select count(*)
        from memberships m18
        where m18.district_id = a1.id
          and (m18.until is null or m18.until >= $3::date))
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from memberships m18
        where m18.subdistrict_id = a1.id
          and (m18.until is null or m18.until >= $3::date))
      when a1.level = 'COMMUNITY' then (select count(*)
        from memberships m18
        where m18.community_id = a1.id
          and (m18.until is null or m18.until >= $3::date))
      when a1.tier = '1' then (select count(*)
        from memberships m18
        where m18.grid1_id = a1.id
          and (m18.until is null or m18.until >= $3::date))
      when a1.tier = '2' then (select count(*)
        from memberships m18
        where m18.grid2_id = a1.id
          and (m18.until is null or m18.until >= $3::date))
      when a1.tier = '3' then (select count(*)
        from memberships m18
        where m18.grid3_id = a1.id
          and (m18.until is null or m18.until >= $3::date))
    end as s4, case
      when a1.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select m10.role as s0, left(p19.name, 1) || '*' as s1
        from memberships m10
        join people p19 on p19.id = m10.person_id
        where m10.province_id = a1.id
          and (m10.until is null or m10.until >= $3::date)
        order by m10.role, m10.since, m10.id
        limit 5
      ) r)
      when a1.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select m10.role as s0, left(p19.name, 1) || '*' as s1
        from memberships m10
        join people p19 on p19.id = m10.person_id
        where m10.city_id = a1.id
          and (m10.until is null or m10.until >= $3::date)
        order by m10.role, m10.since, m10.id
        limit 5
      ) r)
      when a1.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select m10.role as s0, left(p19.name, 1) || '*' as s1
        from memberships m10
        join people p19 on p19.id = m10.person_id
        where m10.district_id = a1.id
          and (m10.until is null or m10.until >= $3::date)
        order by m10.role, m10.since, m10.id
        limit 5
      ) r)
      when a1.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select m10.role as s0, left(p19.name, 1) || '*' as s1
        from memberships m10
        join people p19 on p19.id = m10.person_id
        where m10.subdistrict_id = a1.id
          and (m10.until is null or m10.until >= $3::date)
        order by m10.role, m10.since, m10.id
        limit 5
      ) r)
      when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select m10.role as s0, left(p19.name, 1) || '*' as s1
        from memberships m10
        join people p19 on p19.id = m10.person_id
        where m10.community_id = a1.id
          and (m10.until is null or m10.until >= $3::date)
        order by m10.role, m10.since, m10.id
        limit 5
      ) r)
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select m10.role as s0, left(p19.name, 1) || '*' as s1
        from memberships m10
        join people p19 on p19.id = m10.person_id
        where m10.grid1_id = a1.id
          and (m10.until is null or m10.until >= $3::date)
        order by m10.role, m10.since, m10.id
        limit 5
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select m10.role as s0, left(p19.name, 1) || '*' as s1
        from memberships m10
        join people p19 on p19.id = m10.person_id
        where m10.grid2_id = a1.id
          and (m10.until is null or m10.until >= $3::date)
        order by m10.role, m10.since, m10.id
        limit 5
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select m10.role as s0, left(p19.name, 1) || '*' as s1
        from memberships m10
        join people p19 on p19.id = m10.person_id
        where m10.grid3_id = a1.id
          and (m10.until is null or m10.until >= $3::date)
        order by m10.role, m10.since, m10.id
        limit 5
      ) r)
    end as s5, case
      when a1.level = 'PROVINCE' then (select count(*)
        from buildings b35
        where b35.province_id = a1.id)
      when a1.level = 'CITY' then (select count(*)
        from buildings b35
        where b35.city_id = a1.id)
      when a1.level = 'DISTRICT' then (select count(*)
        from buildings b35
        where b35.district_id = a1.id)
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from buildings b35
        where b35.subdistrict_id = a1.id)
      when a1.level = 'COMMUNITY' then (select count(*)
        from buildings b35
        where b35.community_id = a1.id)
      when a1.tier = '1' then (select count(*)
        from buildings b35
        where b35.grid1_id = a1.id)
      when a1.tier = '2' then (select count(*)
        from buildings b35
        where b35.grid2_id = a1.id)
      when a1.tier = '3' then (select count(*)
        from buildings b35
        where b35.grid3_id = a1.id)
    end as s6, case
      when a1.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select b27.name as s0, b27.households as s1, c36.name as s2
        from buildings b27
        left join compounds c36 on c36.id = b27.compound_id
        where b27.province_id = a1.id
        order by b27.position, b27.id
        limit 3
      ) r)
      when a1.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select b27.name as s0, b27.households as s1, c36.name as s2
        from buildings b27
        left join compounds c36 on c36.id = b27.compound_id
        where b27.city_id = a1.id
        order by b27.position, b27.id
        limit 3
      ) r)
      when a1.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select b27.name as s0, b27.households as s1, c36.name as s2
        from buildings b27
        left join compounds c36 on c36.id = b27.compound_id
        where b27.district_id = a1.id
        order by b27.position, b27.id
        limit 3
      ) r)
      when a1.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select b27.name as s0, b27.households as s1, c36.name as s2
        from buildings b27
        left join compounds c36 on c36.id = b27.compound_id
        where b27.subdistrict_id = a1.id
        order by b27.position, b27.id
        limit 3
      ) r)
      when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select b27.name as s0, b27.households as s1, c36.name as s2
        from buildings b27
        left join compounds c36 on c36.id = b27.compound_id
        where b27.community_id = a1.id
        order by b27.position, b27.id
        limit 3
      ) r)
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select b27.name as s0, b27.households as s1, c36.name as s2
        from buildings b27
        left join compounds c36 on c36.id = b27.compound_id
        where b27.grid1_id = a1.id
        order by b27.position, b27.id
        limit 3
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select b27.name as s0, b27.households as s1, c36.name as s2
        from buildings b27
        left join compounds c36 on c36.id = b27.compound_id
        where b27.grid2_id = a1.id
        order by b27.position, b27.id
        limit 3
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select b27.name as s0, b27.households as s1, c36.name as s2
        from buildings b27
        left join compounds c36 on c36.id = b27.compound_id
        where b27.grid3_id = a1.id
        order by b27.position, b27.id
        limit 3
      ) r)
    end as s7, case
      when a1.level = 'PROVINCE' then (select count(*)
        from issues i52
        where i52.province_id = a1.id
          and i52.visibility = 'PUBLIC'
          and i52.status = 'OPEN')
      when a1.level = 'CITY' then (select count(*)
        from issues i52
        where i52.city_id = a1.id
          and i52.visibility = 'PUBLIC'
          and i52.status = 'OPEN')
      when a1.level = 'DISTRICT' then (select count(*)
        from issues i52
        where i52.district_id = a1.id
          and i52.visibility = 'PUBLIC'
          and i52.status = 'OPEN')
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from issues i52
        where i52.subdistrict_id = a1.id
          and i52.visibility = 'PUBLIC'
          and i52.status = 'OPEN')
      when a1.level = 'COMMUNITY' then (select count(*)
        from issues i52
        where i52.community_id = a1.id
          and i52.visibility = 'PUBLIC'
          and i52.status = 'OPEN')
      when a1.tier = '1' then (select count(*)
        from issues i52
        where i52.grid1_id = a1.id
          and i52.visibility = 'PUBLIC'
          and i52.status = 'OPEN')
      when a1.tier = '2' then (select count(*)
        from issues i52
        where i52.grid2_id = a1.id
          and i52.visibility = 'PUBLIC'
          and i52.status = 'OPEN')
      when a1.tier = '3' then (select count(*)
        from issues i52
        where i52.grid3_id = a1.id
          and i52.visibility = 'PUBLIC'
          and i52.status = 'OPEN')
    end as s8, case
      when a1.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select i44.code as s0, i44.title as s1, i44.state as s2, i44.due_at as s3, i44.priority as s4
        from issues i44
        where i44.province_id = a1.id
          and i44.visibility = 'PUBLIC'
          and i44.status = 'OPEN'
        order by i44.reported_at desc, i44.id desc
        limit 5
      ) r)
      when a1.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select i44.code as s0, i44.title as s1, i44.state as s2, i44.due_at as s3, i44.priority as s4
        from issues i44
        where i44.city_id = a1.id
          and i44.visibility = 'PUBLIC'
          and i44.status = 'OPEN'
        order by i44.reported_at desc, i44.id desc
        limit 5
      ) r)
      when a1.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select i44.code as s0, i44.title as s1, i44.state as s2, i44.due_at as s3, i44.priority as s4
        from issues i44
        where i44.district_id = a1.id
          and i44.visibility = 'PUBLIC'
          and i44.status = 'OPEN'
        order by i44.reported_at desc, i44.id desc
        limit 5
      ) r)
      when a1.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select i44.code as s0, i44.title as s1, i44.state as s2, i44.due_at as s3, i44.priority as s4
        from issues i44
        where i44.subdistrict_id = a1.id
          and i44.visibility = 'PUBLIC'
          and i44.status = 'OPEN'
        order by i44.reported_at desc, i44.id desc
        limit 5
      ) r)
      when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select i44.code as s0, i44.title as s1, i44.state as s2, i44.due_at as s3, i44.priority as s4
        from issues i44
        where i44.community_id = a1.id
          and i44.visibility = 'PUBLIC'
          and i44.status = 'OPEN'
        order by i44.reported_at desc, i44.id desc
        limit 5
      ) r)
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select i44.code as s0, i44.title as s1, i44.state as s2, i44.due_at as s3, i44.priority as s4
        from issues i44
        where i44.grid1_id = a1.id
          and i44.visibility = 'PUBLIC'
          and i44.status = 'OPEN'
        order by i44.reported_at desc, i44.id desc
        limit 5
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select i44.code as s0, i44.title as s1, i44.state as s2, i44.due_at as s3, i44.priority as s4
        from issues i44
        where i44.grid2_id = a1.id
          and i44.visibility = 'PUBLIC'
          and i44.status = 'OPEN'
        order by i44.reported_at desc, i44.id desc
        limit 5
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select i44.code as s0, i44.title as s1, i44.state as s2, i44.due_at as s3, i44.priority as s4
        from issues i44
        where i44.grid3_id = a1.id
          and i44.visibility = 'PUBLIC'
          and i44.status = 'OPEN'
        order by i44.reported_at desc, i44.id desc
        limit 5
      ) r)
    end as s9, a1.tier as s10, a1.level as s11
    from areas a1
    left join area_boundaries a2 on a2.area_id = a1.id
    where a1.code = $1::text
      and a1.scheme = $2::text
  ) r)
