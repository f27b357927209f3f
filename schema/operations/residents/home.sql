select
  (select record_send(r) from (
    select a1.name as s0, (select string_agg(record_send(r), '') from (
      select a2.name as s0, a2.level as s1
      from areas a2
      where a2.id = any(array[a1.province_id, a1.city_id, a1.district_id, a1.subdistrict_id, a1.community_id, a1.grid1_id, a1.grid2_id, a1.grid3_id])
        and a2.id <> a1.id
      order by array_position(array[a1.province_id, a1.city_id, a1.district_id, a1.subdistrict_id, a1.community_id, a1.grid1_id, a1.grid2_id, a1.grid3_id], a2.id)
    ) r) as s1, case
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select left(p6.name, 1) || '*' as s0, case when length(p6.phone) < 11 then '****' else left(p6.phone, 3) || '****' || right(p6.phone, 4) end as s1
        from memberships m5
        join people p6 on p6.id = m5.person_id
        where m5.grid1_id = a1.id
          and m5.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
          and (m5.until is null or m5.until >= $2::date)
          and m5.role = 'GRID_WORKER'
        order by m5.role, m5.since, m5.id
        limit 4
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select left(p6.name, 1) || '*' as s0, case when length(p6.phone) < 11 then '****' else left(p6.phone, 3) || '****' || right(p6.phone, 4) end as s1
        from memberships m5
        join people p6 on p6.id = m5.person_id
        where m5.grid2_id = a1.id
          and m5.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
          and (m5.until is null or m5.until >= $2::date)
          and m5.role = 'GRID_WORKER'
        order by m5.role, m5.since, m5.id
        limit 4
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select left(p6.name, 1) || '*' as s0, case when length(p6.phone) < 11 then '****' else left(p6.phone, 3) || '****' || right(p6.phone, 4) end as s1
        from memberships m5
        join people p6 on p6.id = m5.person_id
        where m5.grid3_id = a1.id
          and m5.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
          and (m5.until is null or m5.until >= $2::date)
          and m5.role = 'GRID_WORKER'
        order by m5.role, m5.since, m5.id
        limit 4
      ) r)
    end as s2
    from areas a1
    where a1.id = $1::uuid
      and a1.level = 'GRID'
  ) r),
  (select string_agg(record_send(r), '') from (
    select f7.name as s0, f7.kind as s1, f7.longitude as s2, f7.latitude as s3, (select string_agg(record_send(r), '') from (
      select s8.weekday as s0, s8.opens as s1, s8.closes as s2
      from schedules s8
      where s8.facility_id = f7.id
      order by s8.weekday, s8.opens, s8.id
      limit 7
    ) r) as s4
    from (
      select *
      from facilities f7
      where point(f7.longitude, f7.latitude) <@ box(point($3::double precision, $4::double precision), point($5::double precision, $6::double precision))
        and (2 * 6371008.8 * asin(least(1, sqrt(power(sin(radians(f7.latitude - $8::double precision) / 2), 2) + cos(radians($8::double precision)) * cos(radians(f7.latitude)) * power(sin(radians(f7.longitude - $7::double precision) / 2), 2))))) <= $9::double precision
      order by 2 * 6371008.8 * asin(least(1, sqrt(power(sin(radians(f7.latitude - $8::double precision) / 2), 2) + cos(radians($8::double precision)) * cos(radians(f7.latitude)) * power(sin(radians(f7.longitude - $7::double precision) / 2), 2)))), f7.id
      limit 500
    ) f7
    order by 2 * 6371008.8 * asin(least(1, sqrt(power(sin(radians(f7.latitude - $8::double precision) / 2), 2) + cos(radians($8::double precision)) * cos(radians(f7.latitude)) * power(sin(radians(f7.longitude - $7::double precision) / 2), 2)))), f7.id
    limit 5
  ) r)
