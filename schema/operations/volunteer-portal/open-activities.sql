select
  (select record_send(r) from (
    select case
      when a1.level = 'PROVINCE' then (select count(*)
        from activities a19
        where a19.province_id = a1.id
          and exists (select 1
          from activity_skills a21
          where a21.activity_id = a19.id
            and a21.skill_id = any(array(select s20.id
            from skills s20
            where s20.code = $4::text))))
      when a1.level = 'CITY' then (select count(*)
        from activities a19
        where a19.city_id = a1.id
          and exists (select 1
          from activity_skills a21
          where a21.activity_id = a19.id
            and a21.skill_id = any(array(select s20.id
            from skills s20
            where s20.code = $4::text))))
      when a1.level = 'DISTRICT' then (select count(*)
        from activities a19
        where a19.district_id = a1.id
          and exists (select 1
          from activity_skills a21
          where a21.activity_id = a19.id
            and a21.skill_id = any(array(select s20.id
            from skills s20
            where s20.code = $4::text))))
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from activities a19
        where a19.subdistrict_id = a1.id
          and exists (select 1
          from activity_skills a21
          where a21.activity_id = a19.id
            and a21.skill_id = any(array(select s20.id
            from skills s20
            where s20.code = $4::text))))
      when a1.level = 'COMMUNITY' then (select count(*)
        from activities a19
        where a19.community_id = a1.id
          and exists (select 1
          from activity_skills a21
          where a21.activity_id = a19.id
            and a21.skill_id = any(array(select s20.id
            from skills s20
            where s20.code = $4::text))))
      when a1.tier = '1' then (select count(*)
        from activities a19
        where a19.grid1_id = a1.id
          and exists (select 1
          from activity_skills a21
          where a21.activity_id = a19.id
            and a21.skill_id = any(array(select s20.id
            from skills s20
            where s20.code = $4::text))))
      when a1.tier = '2' then (select count(*)
        from activities a19
        where a19.grid2_id = a1.id
          and exists (select 1
          from activity_skills a21
          where a21.activity_id = a19.id
            and a21.skill_id = any(array(select s20.id
            from skills s20
            where s20.code = $4::text))))
      when a1.tier = '3' then (select count(*)
        from activities a19
        where a19.grid3_id = a1.id
          and exists (select 1
          from activity_skills a21
          where a21.activity_id = a19.id
            and a21.skill_id = any(array(select s20.id
            from skills s20
            where s20.code = $4::text))))
    end as s0, case
      when a1.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select a9.title as s0, a9.kind as s1, a9.starts_at as s2, a9.capacity as s3, a22.name as s4, (select string_agg(record_send(r), '') from (
          select coalesce(case when $5::text = 'EN' then s23.name_en end, s23.name) as s0
          from skills s23
          join activity_skills a24 on a24.skill_id = s23.id
          where a24.activity_id = a9.id
          order by s23.code, s23.id
          limit 10
        ) r) as s5, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
          from activity_signups a26
          where a26.activity_id = a9.id
            and a26.status = 'CONFIRMED') as n) c) as s6
        from (
          select *
          from activities a9
          where a9.province_id = a1.id
            and exists (select 1
            from activity_skills a11
            where a11.activity_id = a9.id
              and a11.skill_id = any(array(select s10.id
              from skills s10
              where s10.code = $3::text)))
          order by a9.starts_at desc, a9.id desc
          limit 5
        ) a9
        join areas a22 on a22.id = a9.area_id
        order by a9.starts_at desc, a9.id desc
      ) r)
      when a1.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select a9.title as s0, a9.kind as s1, a9.starts_at as s2, a9.capacity as s3, a22.name as s4, (select string_agg(record_send(r), '') from (
          select coalesce(case when $5::text = 'EN' then s23.name_en end, s23.name) as s0
          from skills s23
          join activity_skills a24 on a24.skill_id = s23.id
          where a24.activity_id = a9.id
          order by s23.code, s23.id
          limit 10
        ) r) as s5, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
          from activity_signups a26
          where a26.activity_id = a9.id
            and a26.status = 'CONFIRMED') as n) c) as s6
        from (
          select *
          from activities a9
          where a9.city_id = a1.id
            and exists (select 1
            from activity_skills a11
            where a11.activity_id = a9.id
              and a11.skill_id = any(array(select s10.id
              from skills s10
              where s10.code = $3::text)))
          order by a9.starts_at desc, a9.id desc
          limit 5
        ) a9
        join areas a22 on a22.id = a9.area_id
        order by a9.starts_at desc, a9.id desc
      ) r)
      when a1.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select a9.title as s0, a9.kind as s1, a9.starts_at as s2, a9.capacity as s3, a22.name as s4, (select string_agg(record_send(r), '') from (
          select coalesce(case when $5::text = 'EN' then s23.name_en end, s23.name) as s0
          from skills s23
          join activity_skills a24 on a24.skill_id = s23.id
          where a24.activity_id = a9.id
          order by s23.code, s23.id
          limit 10
        ) r) as s5, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
          from activity_signups a26
          where a26.activity_id = a9.id
            and a26.status = 'CONFIRMED') as n) c) as s6
        from (
          select *
          from activities a9
          where a9.district_id = a1.id
            and exists (select 1
            from activity_skills a11
            where a11.activity_id = a9.id
              and a11.skill_id = any(array(select s10.id
              from skills s10
              where s10.code = $3::text)))
          order by a9.starts_at desc, a9.id desc
          limit 5
        ) a9
        join areas a22 on a22.id = a9.area_id
        order by a9.starts_at desc, a9.id desc
      ) r)
      when a1.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select a9.title as s0, a9.kind as s1, a9.starts_at as s2, a9.capacity as s3, a22.name as s4, (select string_agg(record_send(r), '') from (
          select coalesce(case when $5::text = 'EN' then s23.name_en end, s23.name) as s0
          from skills s23
          join activity_skills a24 on a24.skill_id = s23.id
          where a24.activity_id = a9.id
          order by s23.code, s23.id
          limit 10
        ) r) as s5, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
          from activity_signups a26
          where a26.activity_id = a9.id
            and a26.status = 'CONFIRMED') as n) c) as s6
        from (
          select *
          from activities a9
          where a9.subdistrict_id = a1.id
            and exists (select 1
            from activity_skills a11
            where a11.activity_id = a9.id
              and a11.skill_id = any(array(select s10.id
              from skills s10
              where s10.code = $3::text)))
          order by a9.starts_at desc, a9.id desc
          limit 5
        ) a9
        join areas a22 on a22.id = a9.area_id
        order by a9.starts_at desc, a9.id desc
      ) r)
      when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select a9.title as s0, a9.kind as s1, a9.starts_at as s2, a9.capacity as s3, a22.name as s4, (select string_agg(record_send(r), '') from (
          select coalesce(case when $5::text = 'EN' then s23.name_en end, s23.name) as s0
          from skills s23
          join activity_skills a24 on a24.skill_id = s23.id
          where a24.activity_id = a9.id
          order by s23.code, s23.id
          limit 10
        ) r) as s5, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
          from activity_signups a26
          where a26.activity_id = a9.id
            and a26.status = 'CONFIRMED') as n) c) as s6
        from (
          select *
          from activities a9
          where a9.community_id = a1.id
            and exists (select 1
            from activity_skills a11
            where a11.activity_id = a9.id
              and a11.skill_id = any(array(select s10.id
              from skills s10
              where s10.code = $3::text)))
          order by a9.starts_at desc, a9.id desc
          limit 5
        ) a9
        join areas a22 on a22.id = a9.area_id
        order by a9.starts_at desc, a9.id desc
      ) r)
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select a9.title as s0, a9.kind as s1, a9.starts_at as s2, a9.capacity as s3, a22.name as s4, (select string_agg(record_send(r), '') from (
          select coalesce(case when $5::text = 'EN' then s23.name_en end, s23.name) as s0
          from skills s23
          join activity_skills a24 on a24.skill_id = s23.id
          where a24.activity_id = a9.id
          order by s23.code, s23.id
          limit 10
        ) r) as s5, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
          from activity_signups a26
          where a26.activity_id = a9.id
            and a26.status = 'CONFIRMED') as n) c) as s6
        from (
          select *
          from activities a9
          where a9.grid1_id = a1.id
            and exists (select 1
            from activity_skills a11
            where a11.activity_id = a9.id
              and a11.skill_id = any(array(select s10.id
              from skills s10
              where s10.code = $3::text)))
          order by a9.starts_at desc, a9.id desc
          limit 5
        ) a9
        join areas a22 on a22.id = a9.area_id
        order by a9.starts_at desc, a9.id desc
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select a9.title as s0, a9.kind as s1, a9.starts_at as s2, a9.capacity as s3, a22.name as s4, (select string_agg(record_send(r), '') from (
          select coalesce(case when $5::text = 'EN' then s23.name_en end, s23.name) as s0
          from skills s23
          join activity_skills a24 on a24.skill_id = s23.id
          where a24.activity_id = a9.id
          order by s23.code, s23.id
          limit 10
        ) r) as s5, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
          from activity_signups a26
          where a26.activity_id = a9.id
            and a26.status = 'CONFIRMED') as n) c) as s6
        from (
          select *
          from activities a9
          where a9.grid2_id = a1.id
            and exists (select 1
            from activity_skills a11
            where a11.activity_id = a9.id
              and a11.skill_id = any(array(select s10.id
              from skills s10
              where s10.code = $3::text)))
          order by a9.starts_at desc, a9.id desc
          limit 5
        ) a9
        join areas a22 on a22.id = a9.area_id
        order by a9.starts_at desc, a9.id desc
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select a9.title as s0, a9.kind as s1, a9.starts_at as s2, a9.capacity as s3, a22.name as s4, (select string_agg(record_send(r), '') from (
          select coalesce(case when $5::text = 'EN' then s23.name_en end, s23.name) as s0
          from skills s23
          join activity_skills a24 on a24.skill_id = s23.id
          where a24.activity_id = a9.id
          order by s23.code, s23.id
          limit 10
        ) r) as s5, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
          from activity_signups a26
          where a26.activity_id = a9.id
            and a26.status = 'CONFIRMED') as n) c) as s6
        from (
          select *
          from activities a9
          where a9.grid3_id = a1.id
            and exists (select 1
            from activity_skills a11
            where a11.activity_id = a9.id
              and a11.skill_id = any(array(select s10.id
              from skills s10
              where s10.code = $3::text)))
          order by a9.starts_at desc, a9.id desc
          limit 5
        ) a9
        join areas a22 on a22.id = a9.area_id
        order by a9.starts_at desc, a9.id desc
      ) r)
    end as s1
    from areas a1
    where a1.code = $1::text
      and a1.scheme = $2::text
  ) r)
