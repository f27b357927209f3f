select
  (select record_send(r) from (
    select a1.name as s0, case
      when a1.level = 'PROVINCE' then (select count(*)
        from memberships m17
        where m17.province_id = a1.id
          and (m17.until is null or m17.until >= $3::date))
      when a1.level = 'CITY' then (select count(*)
        from memberships m17
        where m17.city_id = a1.id
          and (m17.until is null or m17.until >= $3::date))
      when a1.level = 'DISTRICT' then (select count(*)
        from memberships m17
        where m17.district_id = a1.id
          and (m17.until is null or m17.until >= $3::date))
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from memberships m17
        where m17.subdistrict_id = a1.id
          and (m17.until is null or m17.until >= $3::date))
      when a1.level = 'COMMUNITY' then (select count(*)
        from memberships m17
        where m17.community_id = a1.id
          and (m17.until is null or m17.until >= $3::date))
      when a1.tier = '1' then (select count(*)
        from memberships m17
        where m17.grid1_id = a1.id
          and (m17.until is null or m17.until >= $3::date))
      when a1.tier = '2' then (select count(*)
        from memberships m17
        where m17.grid2_id = a1.id
          and (m17.until is null or m17.until >= $3::date))
      when a1.tier = '3' then (select count(*)
        from memberships m17
        where m17.grid3_id = a1.id
          and (m17.until is null or m17.until >= $3::date))
    end as s1, case
      when a1.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select m9.role as s0, left(p18.name, 1) || '*' as s1, (select count(*)
          from memberships m20
          where m20.person_id = p18.id
            and (m20.until is null or m20.until >= $3::date)) as s2, (select string_agg(record_send(r), '') from (
          select m19.role as s0, o21.name as s1
          from memberships m19
          join organisations o21 on o21.id = m19.organisation_id
          where m19.person_id = p18.id
            and (m19.until is null or m19.until >= $3::date)
          order by m19.role, m19.since, m19.id
          limit 5
        ) r) as s3
        from memberships m9
        join people p18 on p18.id = m9.person_id
        where m9.province_id = a1.id
          and (m9.until is null or m9.until >= $3::date)
        order by m9.role, m9.since, m9.id
        limit 5
      ) r)
      when a1.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select m9.role as s0, left(p18.name, 1) || '*' as s1, (select count(*)
          from memberships m20
          where m20.person_id = p18.id
            and (m20.until is null or m20.until >= $3::date)) as s2, (select string_agg(record_send(r), '') from (
          select m19.role as s0, o21.name as s1
          from memberships m19
          join organisations o21 on o21.id = m19.organisation_id
          where m19.person_id = p18.id
            and (m19.until is null or m19.until >= $3::date)
          order by m19.role, m19.since, m19.id
          limit 5
        ) r) as s3
        from memberships m9
        join people p18 on p18.id = m9.person_id
        where m9.city_id = a1.id
          and (m9.until is null or m9.until >= $3::date)
        order by m9.role, m9.since, m9.id
        limit 5
      ) r)
      when a1.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select m9.role as s0, left(p18.name, 1) || '*' as s1, (select count(*)
          from memberships m20
          where m20.person_id = p18.id
            and (m20.until is null or m20.until >= $3::date)) as s2, (select string_agg(record_send(r), '') from (
          select m19.role as s0, o21.name as s1
          from memberships m19
          join organisations o21 on o21.id = m19.organisation_id
          where m19.person_id = p18.id
            and (m19.until is null or m19.until >= $3::date)
          order by m19.role, m19.since, m19.id
          limit 5
        ) r) as s3
        from memberships m9
        join people p18 on p18.id = m9.person_id
        where m9.district_id = a1.id
          and (m9.until is null or m9.until >= $3::date)
        order by m9.role, m9.since, m9.id
        limit 5
      ) r)
      when a1.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select m9.role as s0, left(p18.name, 1) || '*' as s1, (select count(*)
          from memberships m20
          where m20.person_id = p18.id
            and (m20.until is null or m20.until >= $3::date)) as s2, (select string_agg(record_send(r), '') from (
          select m19.role as s0, o21.name as s1
          from memberships m19
          join organisations o21 on o21.id = m19.organisation_id
          where m19.person_id = p18.id
            and (m19.until is null or m19.until >= $3::date)
          order by m19.role, m19.since, m19.id
          limit 5
        ) r) as s3
        from memberships m9
        join people p18 on p18.id = m9.person_id
        where m9.subdistrict_id = a1.id
          and (m9.until is null or m9.until >= $3::date)
        order by m9.role, m9.since, m9.id
        limit 5
      ) r)
      when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select m9.role as s0, left(p18.name, 1) || '*' as s1, (select count(*)
          from memberships m20
          where m20.person_id = p18.id
            and (m20.until is null or m20.until >= $3::date)) as s2, (select string_agg(record_send(r), '') from (
          select m19.role as s0, o21.name as s1
          from memberships m19
          join organisations o21 on o21.id = m19.organisation_id
          where m19.person_id = p18.id
            and (m19.until is null or m19.until >= $3::date)
          order by m19.role, m19.since, m19.id
          limit 5
        ) r) as s3
        from memberships m9
        join people p18 on p18.id = m9.person_id
        where m9.community_id = a1.id
          and (m9.until is null or m9.until >= $3::date)
        order by m9.role, m9.since, m9.id
        limit 5
      ) r)
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select m9.role as s0, left(p18.name, 1) || '*' as s1, (select count(*)
          from memberships m20
          where m20.person_id = p18.id
            and (m20.until is null or m20.until >= $3::date)) as s2, (select string_agg(record_send(r), '') from (
          select m19.role as s0, o21.name as s1
          from memberships m19
          join organisations o21 on o21.id = m19.organisation_id
          where m19.person_id = p18.id
            and (m19.until is null or m19.until >= $3::date)
          order by m19.role, m19.since, m19.id
          limit 5
        ) r) as s3
        from memberships m9
        join people p18 on p18.id = m9.person_id
        where m9.grid1_id = a1.id
          and (m9.until is null or m9.until >= $3::date)
        order by m9.role, m9.since, m9.id
        limit 5
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select m9.role as s0, left(p18.name, 1) || '*' as s1, (select count(*)
          from memberships m20
          where m20.person_id = p18.id
            and (m20.until is null or m20.until >= $3::date)) as s2, (select string_agg(record_send(r), '') from (
          select m19.role as s0, o21.name as s1
          from memberships m19
          join organisations o21 on o21.id = m19.organisation_id
          where m19.person_id = p18.id
            and (m19.until is null or m19.until >= $3::date)
          order by m19.role, m19.since, m19.id
          limit 5
        ) r) as s3
        from memberships m9
        join people p18 on p18.id = m9.person_id
        where m9.grid2_id = a1.id
          and (m9.until is null or m9.until >= $3::date)
        order by m9.role, m9.since, m9.id
        limit 5
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select m9.role as s0, left(p18.name, 1) || '*' as s1, (select count(*)
          from memberships m20
          where m20.person_id = p18.id
            and (m20.until is null or m20.until >= $3::date)) as s2, (select string_agg(record_send(r), '') from (
          select m19.role as s0, o21.name as s1
          from memberships m19
          join organisations o21 on o21.id = m19.organisation_id
          where m19.person_id = p18.id
            and (m19.until is null or m19.until >= $3::date)
          order by m19.role, m19.since, m19.id
          limit 5
        ) r) as s3
        from memberships m9
        join people p18 on p18.id = m9.person_id
        where m9.grid3_id = a1.id
          and (m9.until is null or m9.until >= $3::date)
        order by m9.role, m9.since, m9.id
        limit 5
      ) r)
    end as s2
    from areas a1
    where a1.code = $1::text
      and a1.scheme = $2::text
  ) r),
  (select string_agg(record_send(r), '') from (
    select g23.k0 as s0, g23.m1 as s1, g23.m2 as s2
    from (
      select m22.role as k0, case when count(*) >= 5 then count(*) end as m1, (count(*) >= 5) is not true as m2
      from memberships m22
      where (m22.until is null or m22.until >= $3::date)
        and m22.community_id = $4::uuid
      group by 1
    ) g23
    order by g23.k0
    limit 100
  ) r)
