select
  (select record_send(r) from (
    select (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select case
      when a1.level = 'PROVINCE' then (select count(*)
        from volunteers v17
        where v17.province_id = a1.id)
      when a1.level = 'CITY' then (select count(*)
        from volunteers v17
        where v17.city_id = a1.id)
      when a1.level = 'DISTRICT' then (select count(*)
        from volunteers v17
        where v17.district_id = a1.id)
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from volunteers v17
        where v17.subdistrict_id = a1.id)
      when a1.level = 'COMMUNITY' then (select count(*)
        from volunteers v17
        where v17.community_id = a1.id)
      when a1.tier = '1' then (select count(*)
        from volunteers v17
        where v17.grid1_id = a1.id)
      when a1.tier = '2' then (select count(*)
        from volunteers v17
        where v17.grid2_id = a1.id)
      when a1.tier = '3' then (select count(*)
        from volunteers v17
        where v17.grid3_id = a1.id)
    end as n) c) as s0, case
      when a1.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select v9.hours as s0, v9.stars as s1, v9.registered_at as s2, left(p18.name, 1) || '*' as s3, (select string_agg(record_send(r), '') from (
          select coalesce(case when $3::text = 'EN' then s19.name_en end, s19.name) as s0
          from skills s19
          join volunteer_skills v20 on v20.skill_id = s19.id
          where v20.volunteer_id = v9.id
          order by s19.code, s19.id
          limit 10
        ) r) as s4
        from volunteers v9
        join people p18 on p18.id = v9.person_id
        where v9.province_id = a1.id
        order by v9.hours desc, v9.id desc
        limit 10
      ) r)
      when a1.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select v9.hours as s0, v9.stars as s1, v9.registered_at as s2, left(p18.name, 1) || '*' as s3, (select string_agg(record_send(r), '') from (
          select coalesce(case when $3::text = 'EN' then s19.name_en end, s19.name) as s0
          from skills s19
          join volunteer_skills v20 on v20.skill_id = s19.id
          where v20.volunteer_id = v9.id
          order by s19.code, s19.id
          limit 10
        ) r) as s4
        from volunteers v9
        join people p18 on p18.id = v9.person_id
        where v9.city_id = a1.id
        order by v9.hours desc, v9.id desc
        limit 10
      ) r)
      when a1.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select v9.hours as s0, v9.stars as s1, v9.registered_at as s2, left(p18.name, 1) || '*' as s3, (select string_agg(record_send(r), '') from (
          select coalesce(case when $3::text = 'EN' then s19.name_en end, s19.name) as s0
          from skills s19
          join volunteer_skills v20 on v20.skill_id = s19.id
          where v20.volunteer_id = v9.id
          order by s19.code, s19.id
          limit 10
        ) r) as s4
        from volunteers v9
        join people p18 on p18.id = v9.person_id
        where v9.district_id = a1.id
        order by v9.hours desc, v9.id desc
        limit 10
      ) r)
      when a1.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select v9.hours as s0, v9.stars as s1, v9.registered_at as s2, left(p18.name, 1) || '*' as s3, (select string_agg(record_send(r), '') from (
          select coalesce(case when $3::text = 'EN' then s19.name_en end, s19.name) as s0
          from skills s19
          join volunteer_skills v20 on v20.skill_id = s19.id
          where v20.volunteer_id = v9.id
          order by s19.code, s19.id
          limit 10
        ) r) as s4
        from volunteers v9
        join people p18 on p18.id = v9.person_id
        where v9.subdistrict_id = a1.id
        order by v9.hours desc, v9.id desc
        limit 10
      ) r)
      when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select v9.hours as s0, v9.stars as s1, v9.registered_at as s2, left(p18.name, 1) || '*' as s3, (select string_agg(record_send(r), '') from (
          select coalesce(case when $3::text = 'EN' then s19.name_en end, s19.name) as s0
          from skills s19
          join volunteer_skills v20 on v20.skill_id = s19.id
          where v20.volunteer_id = v9.id
          order by s19.code, s19.id
          limit 10
        ) r) as s4
        from volunteers v9
        join people p18 on p18.id = v9.person_id
        where v9.community_id = a1.id
        order by v9.hours desc, v9.id desc
        limit 10
      ) r)
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select v9.hours as s0, v9.stars as s1, v9.registered_at as s2, left(p18.name, 1) || '*' as s3, (select string_agg(record_send(r), '') from (
          select coalesce(case when $3::text = 'EN' then s19.name_en end, s19.name) as s0
          from skills s19
          join volunteer_skills v20 on v20.skill_id = s19.id
          where v20.volunteer_id = v9.id
          order by s19.code, s19.id
          limit 10
        ) r) as s4
        from volunteers v9
        join people p18 on p18.id = v9.person_id
        where v9.grid1_id = a1.id
        order by v9.hours desc, v9.id desc
        limit 10
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select v9.hours as s0, v9.stars as s1, v9.registered_at as s2, left(p18.name, 1) || '*' as s3, (select string_agg(record_send(r), '') from (
          select coalesce(case when $3::text = 'EN' then s19.name_en end, s19.name) as s0
          from skills s19
          join volunteer_skills v20 on v20.skill_id = s19.id
          where v20.volunteer_id = v9.id
          order by s19.code, s19.id
          limit 10
        ) r) as s4
        from volunteers v9
        join people p18 on p18.id = v9.person_id
        where v9.grid2_id = a1.id
        order by v9.hours desc, v9.id desc
        limit 10
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select v9.hours as s0, v9.stars as s1, v9.registered_at as s2, left(p18.name, 1) || '*' as s3, (select string_agg(record_send(r), '') from (
          select coalesce(case when $3::text = 'EN' then s19.name_en end, s19.name) as s0
          from skills s19
          join volunteer_skills v20 on v20.skill_id = s19.id
          where v20.volunteer_id = v9.id
          order by s19.code, s19.id
          limit 10
        ) r) as s4
        from volunteers v9
        join people p18 on p18.id = v9.person_id
        where v9.grid3_id = a1.id
        order by v9.hours desc, v9.id desc
        limit 10
      ) r)
    end as s1
    from areas a1
    where a1.code = $1::text
      and a1.scheme = $2::text
  ) r)
