select
  (select record_send(r) from (
    select case
      when a1.level = 'PROVINCE' then (select count(*)
        from activities a17
        where a17.province_id = a1.id
          and (a17.starts_at >= $5::timestamp with time zone and a17.starts_at < $6::timestamp with time zone))
      when a1.level = 'CITY' then (select count(*)
        from activities a17
        where a17.city_id = a1.id
          and (a17.starts_at >= $5::timestamp with time zone and a17.starts_at < $6::timestamp with time zone))
      when a1.level = 'DISTRICT' then (select count(*)
        from activities a17
        where a17.district_id = a1.id
          and (a17.starts_at >= $5::timestamp with time zone and a17.starts_at < $6::timestamp with time zone))
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from activities a17
        where a17.subdistrict_id = a1.id
          and (a17.starts_at >= $5::timestamp with time zone and a17.starts_at < $6::timestamp with time zone))
      when a1.level = 'COMMUNITY' then (select count(*)
        from activities a17
        where a17.community_id = a1.id
          and (a17.starts_at >= $5::timestamp with time zone and a17.starts_at < $6::timestamp with time zone))
      when a1.tier = '1' then (select count(*)
        from activities a17
        where a17.grid1_id = a1.id
          and (a17.starts_at >= $5::timestamp with time zone and a17.starts_at < $6::timestamp with time zone))
      when a1.tier = '2' then (select count(*)
        from activities a17
        where a17.grid2_id = a1.id
          and (a17.starts_at >= $5::timestamp with time zone and a17.starts_at < $6::timestamp with time zone))
      when a1.tier = '3' then (select count(*)
        from activities a17
        where a17.grid3_id = a1.id
          and (a17.starts_at >= $5::timestamp with time zone and a17.starts_at < $6::timestamp with time zone))
    end as s0, case
      when a1.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select a9.title as s0, a9.kind as s1, a9.starts_at as s2, a9.ends_at as s3, a9.capacity as s4, a9.status as s5, f18.name as s6, f18.address as s7, o19.name as s8, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
          from activity_signups a21
          where a21.activity_id = a9.id
            and a21.status = 'CONFIRMED') as n) c) as s9, (select string_agg(record_send(r), '') from (
          select coalesce(case when $7::text = 'EN' then s22.name_en end, s22.name) as s0
          from skills s22
          join activity_skills a23 on a23.skill_id = s22.id
          where a23.activity_id = a9.id
          order by s22.code, s22.id
          limit 10
        ) r) as s10
        from activities a9
        left join facilities f18 on f18.id = a9.facility_id
        join organisations o19 on o19.id = a9.organiser_id
        where a9.province_id = a1.id
          and (a9.starts_at >= $3::timestamp with time zone and a9.starts_at < $4::timestamp with time zone)
        order by a9.starts_at, a9.id
        limit 6
      ) r)
      when a1.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select a9.title as s0, a9.kind as s1, a9.starts_at as s2, a9.ends_at as s3, a9.capacity as s4, a9.status as s5, f18.name as s6, f18.address as s7, o19.name as s8, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
          from activity_signups a21
          where a21.activity_id = a9.id
            and a21.status = 'CONFIRMED') as n) c) as s9, (select string_agg(record_send(r), '') from (
          select coalesce(case when $7::text = 'EN' then s22.name_en end, s22.name) as s0
          from skills s22
          join activity_skills a23 on a23.skill_id = s22.id
          where a23.activity_id = a9.id
          order by s22.code, s22.id
          limit 10
        ) r) as s10
        from activities a9
        left join facilities f18 on f18.id = a9.facility_id
        join organisations o19 on o19.id = a9.organiser_id
        where a9.city_id = a1.id
          and (a9.starts_at >= $3::timestamp with time zone and a9.starts_at < $4::timestamp with time zone)
        order by a9.starts_at, a9.id
        limit 6
      ) r)
      when a1.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select a9.title as s0, a9.kind as s1, a9.starts_at as s2, a9.ends_at as s3, a9.capacity as s4, a9.status as s5, f18.name as s6, f18.address as s7, o19.name as s8, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
          from activity_signups a21
          where a21.activity_id = a9.id
            and a21.status = 'CONFIRMED') as n) c) as s9, (select string_agg(record_send(r), '') from (
          select coalesce(case when $7::text = 'EN' then s22.name_en end, s22.name) as s0
          from skills s22
          join activity_skills a23 on a23.skill_id = s22.id
          where a23.activity_id = a9.id
          order by s22.code, s22.id
          limit 10
        ) r) as s10
        from activities a9
        left join facilities f18 on f18.id = a9.facility_id
        join organisations o19 on o19.id = a9.organiser_id
        where a9.district_id = a1.id
          and (a9.starts_at >= $3::timestamp with time zone and a9.starts_at < $4::timestamp with time zone)
        order by a9.starts_at, a9.id
        limit 6
      ) r)
      when a1.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select a9.title as s0, a9.kind as s1, a9.starts_at as s2, a9.ends_at as s3, a9.capacity as s4, a9.status as s5, f18.name as s6, f18.address as s7, o19.name as s8, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
          from activity_signups a21
          where a21.activity_id = a9.id
            and a21.status = 'CONFIRMED') as n) c) as s9, (select string_agg(record_send(r), '') from (
          select coalesce(case when $7::text = 'EN' then s22.name_en end, s22.name) as s0
          from skills s22
          join activity_skills a23 on a23.skill_id = s22.id
          where a23.activity_id = a9.id
          order by s22.code, s22.id
          limit 10
        ) r) as s10
        from activities a9
        left join facilities f18 on f18.id = a9.facility_id
        join organisations o19 on o19.id = a9.organiser_id
        where a9.subdistrict_id = a1.id
          and (a9.starts_at >= $3::timestamp with time zone and a9.starts_at < $4::timestamp with time zone)
        order by a9.starts_at, a9.id
        limit 6
      ) r)
      when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select a9.title as s0, a9.kind as s1, a9.starts_at as s2, a9.ends_at as s3, a9.capacity as s4, a9.status as s5, f18.name as s6, f18.address as s7, o19.name as s8, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
          from activity_signups a21
          where a21.activity_id = a9.id
            and a21.status = 'CONFIRMED') as n) c) as s9, (select string_agg(record_send(r), '') from (
          select coalesce(case when $7::text = 'EN' then s22.name_en end, s22.name) as s0
          from skills s22
          join activity_skills a23 on a23.skill_id = s22.id
          where a23.activity_id = a9.id
          order by s22.code, s22.id
          limit 10
        ) r) as s10
        from activities a9
        left join facilities f18 on f18.id = a9.facility_id
        join organisations o19 on o19.id = a9.organiser_id
        where a9.community_id = a1.id
          and (a9.starts_at >= $3::timestamp with time zone and a9.starts_at < $4::timestamp with time zone)
        order by a9.starts_at, a9.id
        limit 6
      ) r)
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select a9.title as s0, a9.kind as s1, a9.starts_at as s2, a9.ends_at as s3, a9.capacity as s4, a9.status as s5, f18.name as s6, f18.address as s7, o19.name as s8, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
          from activity_signups a21
          where a21.activity_id = a9.id
            and a21.status = 'CONFIRMED') as n) c) as s9, (select string_agg(record_send(r), '') from (
          select coalesce(case when $7::text = 'EN' then s22.name_en end, s22.name) as s0
          from skills s22
          join activity_skills a23 on a23.skill_id = s22.id
          where a23.activity_id = a9.id
          order by s22.code, s22.id
          limit 10
        ) r) as s10
        from activities a9
        left join facilities f18 on f18.id = a9.facility_id
        join organisations o19 on o19.id = a9.organiser_id
        where a9.grid1_id = a1.id
          and (a9.starts_at >= $3::timestamp with time zone and a9.starts_at < $4::timestamp with time zone)
        order by a9.starts_at, a9.id
        limit 6
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select a9.title as s0, a9.kind as s1, a9.starts_at as s2, a9.ends_at as s3, a9.capacity as s4, a9.status as s5, f18.name as s6, f18.address as s7, o19.name as s8, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
          from activity_signups a21
          where a21.activity_id = a9.id
            and a21.status = 'CONFIRMED') as n) c) as s9, (select string_agg(record_send(r), '') from (
          select coalesce(case when $7::text = 'EN' then s22.name_en end, s22.name) as s0
          from skills s22
          join activity_skills a23 on a23.skill_id = s22.id
          where a23.activity_id = a9.id
          order by s22.code, s22.id
          limit 10
        ) r) as s10
        from activities a9
        left join facilities f18 on f18.id = a9.facility_id
        join organisations o19 on o19.id = a9.organiser_id
        where a9.grid2_id = a1.id
          and (a9.starts_at >= $3::timestamp with time zone and a9.starts_at < $4::timestamp with time zone)
        order by a9.starts_at, a9.id
        limit 6
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select a9.title as s0, a9.kind as s1, a9.starts_at as s2, a9.ends_at as s3, a9.capacity as s4, a9.status as s5, f18.name as s6, f18.address as s7, o19.name as s8, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
          from activity_signups a21
          where a21.activity_id = a9.id
            and a21.status = 'CONFIRMED') as n) c) as s9, (select string_agg(record_send(r), '') from (
          select coalesce(case when $7::text = 'EN' then s22.name_en end, s22.name) as s0
          from skills s22
          join activity_skills a23 on a23.skill_id = s22.id
          where a23.activity_id = a9.id
          order by s22.code, s22.id
          limit 10
        ) r) as s10
        from activities a9
        left join facilities f18 on f18.id = a9.facility_id
        join organisations o19 on o19.id = a9.organiser_id
        where a9.grid3_id = a1.id
          and (a9.starts_at >= $3::timestamp with time zone and a9.starts_at < $4::timestamp with time zone)
        order by a9.starts_at, a9.id
        limit 6
      ) r)
    end as s1
    from areas a1
    where a1.code = $1::text
      and a1.scheme = $2::text
  ) r)
