select
  (select record_send(r) from (
    select a1.name as s0, case
      when a1.level = 'PROVINCE' then (select count(*)
        from pledges p17
        where p17.province_id = a1.id
          and p17.year = $4::integer
          and p17.kept = true)
      when a1.level = 'CITY' then (select count(*)
        from pledges p17
        where p17.city_id = a1.id
          and p17.year = $4::integer
          and p17.kept = true)
      when a1.level = 'DISTRICT' then (select count(*)
        from pledges p17
        where p17.district_id = a1.id
          and p17.year = $4::integer
          and p17.kept = true)
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from pledges p17
        where p17.subdistrict_id = a1.id
          and p17.year = $4::integer
          and p17.kept = true)
      when a1.level = 'COMMUNITY' then (select count(*)
        from pledges p17
        where p17.community_id = a1.id
          and p17.year = $4::integer
          and p17.kept = true)
      when a1.tier = '1' then (select count(*)
        from pledges p17
        where p17.grid1_id = a1.id
          and p17.year = $4::integer
          and p17.kept = true)
      when a1.tier = '2' then (select count(*)
        from pledges p17
        where p17.grid2_id = a1.id
          and p17.year = $4::integer
          and p17.kept = true)
      when a1.tier = '3' then (select count(*)
        from pledges p17
        where p17.grid3_id = a1.id
          and p17.year = $4::integer
          and p17.kept = true)
    end as s1, case
      when a1.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select o18.name as s0, p9.unit_promise as s1, p9.unit_report as s2, p9.community_rating as s3, p9.unit_rating as s4, f19.name as s5, f19.kind as s6, (select string_agg(record_send(r), '') from (
          select c20.since as s0, c20.contribution as s1
          from co_buildings c20
          where c20.facility_id = f19.id
          order by c20.since, c20.id
          limit 2
        ) r) as s7
        from pledges p9
        join organisations o18 on o18.id = p9.unit_id
        left join facilities f19 on f19.id = p9.facility_id
        where p9.province_id = a1.id
          and p9.year = $3::integer
          and p9.kept = true
        order by p9.year desc, p9.id desc
        limit 10
      ) r)
      when a1.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select o18.name as s0, p9.unit_promise as s1, p9.unit_report as s2, p9.community_rating as s3, p9.unit_rating as s4, f19.name as s5, f19.kind as s6, (select string_agg(record_send(r), '') from (
          select c20.since as s0, c20.contribution as s1
          from co_buildings c20
          where c20.facility_id = f19.id
          order by c20.since, c20.id
          limit 2
        ) r) as s7
        from pledges p9
        join organisations o18 on o18.id = p9.unit_id
        left join facilities f19 on f19.id = p9.facility_id
        where p9.city_id = a1.id
          and p9.year = $3::integer
          and p9.kept = true
        order by p9.year desc, p9.id desc
        limit 10
      ) r)
      when a1.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select o18.name as s0, p9.unit_promise as s1, p9.unit_report as s2, p9.community_rating as s3, p9.unit_rating as s4, f19.name as s5, f19.kind as s6, (select string_agg(record_send(r), '') from (
          select c20.since as s0, c20.contribution as s1
          from co_buildings c20
          where c20.facility_id = f19.id
          order by c20.since, c20.id
          limit 2
        ) r) as s7
        from pledges p9
        join organisations o18 on o18.id = p9.unit_id
        left join facilities f19 on f19.id = p9.facility_id
        where p9.district_id = a1.id
          and p9.year = $3::integer
          and p9.kept = true
        order by p9.year desc, p9.id desc
        limit 10
      ) r)
      when a1.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select o18.name as s0, p9.unit_promise as s1, p9.unit_report as s2, p9.community_rating as s3, p9.unit_rating as s4, f19.name as s5, f19.kind as s6, (select string_agg(record_send(r), '') from (
          select c20.since as s0, c20.contribution as s1
          from co_buildings c20
          where c20.facility_id = f19.id
          order by c20.since, c20.id
          limit 2
        ) r) as s7
        from pledges p9
        join organisations o18 on o18.id = p9.unit_id
        left join facilities f19 on f19.id = p9.facility_id
        where p9.subdistrict_id = a1.id
          and p9.year = $3::integer
          and p9.kept = true
        order by p9.year desc, p9.id desc
        limit 10
      ) r)
      when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select o18.name as s0, p9.unit_promise as s1, p9.unit_report as s2, p9.community_rating as s3, p9.unit_rating as s4, f19.name as s5, f19.kind as s6, (select string_agg(record_send(r), '') from (
          select c20.since as s0, c20.contribution as s1
          from co_buildings c20
          where c20.facility_id = f19.id
          order by c20.since, c20.id
          limit 2
        ) r) as s7
        from pledges p9
        join organisations o18 on o18.id = p9.unit_id
        left join facilities f19 on f19.id = p9.facility_id
        where p9.community_id = a1.id
          and p9.year = $3::integer
          and p9.kept = true
        order by p9.year desc, p9.id desc
        limit 10
      ) r)
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select o18.name as s0, p9.unit_promise as s1, p9.unit_report as s2, p9.community_rating as s3, p9.unit_rating as s4, f19.name as s5, f19.kind as s6, (select string_agg(record_send(r), '') from (
          select c20.since as s0, c20.contribution as s1
          from co_buildings c20
          where c20.facility_id = f19.id
          order by c20.since, c20.id
          limit 2
        ) r) as s7
        from pledges p9
        join organisations o18 on o18.id = p9.unit_id
        left join facilities f19 on f19.id = p9.facility_id
        where p9.grid1_id = a1.id
          and p9.year = $3::integer
          and p9.kept = true
        order by p9.year desc, p9.id desc
        limit 10
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select o18.name as s0, p9.unit_promise as s1, p9.unit_report as s2, p9.community_rating as s3, p9.unit_rating as s4, f19.name as s5, f19.kind as s6, (select string_agg(record_send(r), '') from (
          select c20.since as s0, c20.contribution as s1
          from co_buildings c20
          where c20.facility_id = f19.id
          order by c20.since, c20.id
          limit 2
        ) r) as s7
        from pledges p9
        join organisations o18 on o18.id = p9.unit_id
        left join facilities f19 on f19.id = p9.facility_id
        where p9.grid2_id = a1.id
          and p9.year = $3::integer
          and p9.kept = true
        order by p9.year desc, p9.id desc
        limit 10
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select o18.name as s0, p9.unit_promise as s1, p9.unit_report as s2, p9.community_rating as s3, p9.unit_rating as s4, f19.name as s5, f19.kind as s6, (select string_agg(record_send(r), '') from (
          select c20.since as s0, c20.contribution as s1
          from co_buildings c20
          where c20.facility_id = f19.id
          order by c20.since, c20.id
          limit 2
        ) r) as s7
        from pledges p9
        join organisations o18 on o18.id = p9.unit_id
        left join facilities f19 on f19.id = p9.facility_id
        where p9.grid3_id = a1.id
          and p9.year = $3::integer
          and p9.kept = true
        order by p9.year desc, p9.id desc
        limit 10
      ) r)
    end as s2
    from areas a1
    where a1.code = $1::text
      and a1.scheme = $2::text
  ) r)
