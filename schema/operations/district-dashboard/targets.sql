select
  (select record_send(r) from (
    select case
      when a1.level = 'PROVINCE' then (select count(*)
        from targets t17
        where t17.province_id = a1.id)
      when a1.level = 'CITY' then (select count(*)
        from targets t17
        where t17.city_id = a1.id)
      when a1.level = 'DISTRICT' then (select count(*)
        from targets t17
        where t17.district_id = a1.id)
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from targets t17
        where t17.subdistrict_id = a1.id)
      when a1.level = 'COMMUNITY' then (select count(*)
        from targets t17
        where t17.community_id = a1.id)
      when a1.tier = '1' then (select count(*)
        from targets t17
        where t17.grid1_id = a1.id)
      when a1.tier = '2' then (select count(*)
        from targets t17
        where t17.grid2_id = a1.id)
      when a1.tier = '3' then (select count(*)
        from targets t17
        where t17.grid3_id = a1.id)
    end as s0, case
      when a1.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select t9.title as s0, coalesce(case when $3::text = 'EN' then c18.name_en end, c18.name) as s1, t9.baseline as s2, t9.value as s3, t9.unit as s4, t9.due_on as s5, o19.name as s6
        from targets t9
        join categories c18 on c18.id = t9.indicator_id
        join organisations o19 on o19.id = t9.owner_id
        where t9.province_id = a1.id
        order by t9.due_on, t9.id
        limit 5
      ) r)
      when a1.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select t9.title as s0, coalesce(case when $3::text = 'EN' then c18.name_en end, c18.name) as s1, t9.baseline as s2, t9.value as s3, t9.unit as s4, t9.due_on as s5, o19.name as s6
        from targets t9
        join categories c18 on c18.id = t9.indicator_id
        join organisations o19 on o19.id = t9.owner_id
        where t9.city_id = a1.id
        order by t9.due_on, t9.id
        limit 5
      ) r)
      when a1.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select t9.title as s0, coalesce(case when $3::text = 'EN' then c18.name_en end, c18.name) as s1, t9.baseline as s2, t9.value as s3, t9.unit as s4, t9.due_on as s5, o19.name as s6
        from targets t9
        join categories c18 on c18.id = t9.indicator_id
        join organisations o19 on o19.id = t9.owner_id
        where t9.district_id = a1.id
        order by t9.due_on, t9.id
        limit 5
      ) r)
      when a1.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select t9.title as s0, coalesce(case when $3::text = 'EN' then c18.name_en end, c18.name) as s1, t9.baseline as s2, t9.value as s3, t9.unit as s4, t9.due_on as s5, o19.name as s6
        from targets t9
        join categories c18 on c18.id = t9.indicator_id
        join organisations o19 on o19.id = t9.owner_id
        where t9.subdistrict_id = a1.id
        order by t9.due_on, t9.id
        limit 5
      ) r)
      when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select t9.title as s0, coalesce(case when $3::text = 'EN' then c18.name_en end, c18.name) as s1, t9.baseline as s2, t9.value as s3, t9.unit as s4, t9.due_on as s5, o19.name as s6
        from targets t9
        join categories c18 on c18.id = t9.indicator_id
        join organisations o19 on o19.id = t9.owner_id
        where t9.community_id = a1.id
        order by t9.due_on, t9.id
        limit 5
      ) r)
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select t9.title as s0, coalesce(case when $3::text = 'EN' then c18.name_en end, c18.name) as s1, t9.baseline as s2, t9.value as s3, t9.unit as s4, t9.due_on as s5, o19.name as s6
        from targets t9
        join categories c18 on c18.id = t9.indicator_id
        join organisations o19 on o19.id = t9.owner_id
        where t9.grid1_id = a1.id
        order by t9.due_on, t9.id
        limit 5
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select t9.title as s0, coalesce(case when $3::text = 'EN' then c18.name_en end, c18.name) as s1, t9.baseline as s2, t9.value as s3, t9.unit as s4, t9.due_on as s5, o19.name as s6
        from targets t9
        join categories c18 on c18.id = t9.indicator_id
        join organisations o19 on o19.id = t9.owner_id
        where t9.grid2_id = a1.id
        order by t9.due_on, t9.id
        limit 5
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select t9.title as s0, coalesce(case when $3::text = 'EN' then c18.name_en end, c18.name) as s1, t9.baseline as s2, t9.value as s3, t9.unit as s4, t9.due_on as s5, o19.name as s6
        from targets t9
        join categories c18 on c18.id = t9.indicator_id
        join organisations o19 on o19.id = t9.owner_id
        where t9.grid3_id = a1.id
        order by t9.due_on, t9.id
        limit 5
      ) r)
    end as s1
    from areas a1
    where a1.code = $1::text
      and a1.scheme = $2::text
  ) r)
