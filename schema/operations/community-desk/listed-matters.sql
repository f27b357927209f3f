select
  (select record_send(r) from (
    select case
      when a1.level = 'PROVINCE' then (select count(*)
        from listed_matters l17
        where l17.province_id = a1.id
          and l17.key_project = true)
      when a1.level = 'CITY' then (select count(*)
        from listed_matters l17
        where l17.city_id = a1.id
          and l17.key_project = true)
      when a1.level = 'DISTRICT' then (select count(*)
        from listed_matters l17
        where l17.district_id = a1.id
          and l17.key_project = true)
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from listed_matters l17
        where l17.subdistrict_id = a1.id
          and l17.key_project = true)
      when a1.level = 'COMMUNITY' then (select count(*)
        from listed_matters l17
        where l17.community_id = a1.id
          and l17.key_project = true)
      when a1.tier = '1' then (select count(*)
        from listed_matters l17
        where l17.grid1_id = a1.id
          and l17.key_project = true)
      when a1.tier = '2' then (select count(*)
        from listed_matters l17
        where l17.grid2_id = a1.id
          and l17.key_project = true)
      when a1.tier = '3' then (select count(*)
        from listed_matters l17
        where l17.grid3_id = a1.id
          and l17.key_project = true)
    end as s0, case
      when a1.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select l9.code as s0, l9.name as s1, l9.level as s2, l9.pathway as s3, l9.type as s4, l9.responsibility as s5, l9.standard as s6, l9.time as s7, l9.effect as s8, o18.name as s9, o18.kind as s10
        from listed_matters l9
        join organisations o18 on o18.id = l9.owner_id
        where l9.province_id = a1.id
          and l9.key_project = true
        order by l9.code, l9.id
        limit 4
      ) r)
      when a1.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select l9.code as s0, l9.name as s1, l9.level as s2, l9.pathway as s3, l9.type as s4, l9.responsibility as s5, l9.standard as s6, l9.time as s7, l9.effect as s8, o18.name as s9, o18.kind as s10
        from listed_matters l9
        join organisations o18 on o18.id = l9.owner_id
        where l9.city_id = a1.id
          and l9.key_project = true
        order by l9.code, l9.id
        limit 4
      ) r)
      when a1.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select l9.code as s0, l9.name as s1, l9.level as s2, l9.pathway as s3, l9.type as s4, l9.responsibility as s5, l9.standard as s6, l9.time as s7, l9.effect as s8, o18.name as s9, o18.kind as s10
        from listed_matters l9
        join organisations o18 on o18.id = l9.owner_id
        where l9.district_id = a1.id
          and l9.key_project = true
        order by l9.code, l9.id
        limit 4
      ) r)
      when a1.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select l9.code as s0, l9.name as s1, l9.level as s2, l9.pathway as s3, l9.type as s4, l9.responsibility as s5, l9.standard as s6, l9.time as s7, l9.effect as s8, o18.name as s9, o18.kind as s10
        from listed_matters l9
        join organisations o18 on o18.id = l9.owner_id
        where l9.subdistrict_id = a1.id
          and l9.key_project = true
        order by l9.code, l9.id
        limit 4
      ) r)
      when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select l9.code as s0, l9.name as s1, l9.level as s2, l9.pathway as s3, l9.type as s4, l9.responsibility as s5, l9.standard as s6, l9.time as s7, l9.effect as s8, o18.name as s9, o18.kind as s10
        from listed_matters l9
        join organisations o18 on o18.id = l9.owner_id
        where l9.community_id = a1.id
          and l9.key_project = true
        order by l9.code, l9.id
        limit 4
      ) r)
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select l9.code as s0, l9.name as s1, l9.level as s2, l9.pathway as s3, l9.type as s4, l9.responsibility as s5, l9.standard as s6, l9.time as s7, l9.effect as s8, o18.name as s9, o18.kind as s10
        from listed_matters l9
        join organisations o18 on o18.id = l9.owner_id
        where l9.grid1_id = a1.id
          and l9.key_project = true
        order by l9.code, l9.id
        limit 4
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select l9.code as s0, l9.name as s1, l9.level as s2, l9.pathway as s3, l9.type as s4, l9.responsibility as s5, l9.standard as s6, l9.time as s7, l9.effect as s8, o18.name as s9, o18.kind as s10
        from listed_matters l9
        join organisations o18 on o18.id = l9.owner_id
        where l9.grid2_id = a1.id
          and l9.key_project = true
        order by l9.code, l9.id
        limit 4
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select l9.code as s0, l9.name as s1, l9.level as s2, l9.pathway as s3, l9.type as s4, l9.responsibility as s5, l9.standard as s6, l9.time as s7, l9.effect as s8, o18.name as s9, o18.kind as s10
        from listed_matters l9
        join organisations o18 on o18.id = l9.owner_id
        where l9.grid3_id = a1.id
          and l9.key_project = true
        order by l9.code, l9.id
        limit 4
      ) r)
    end as s1, case
      when a1.level = 'PROVINCE' then (select count(*)
        from listed_matters l34
        where l34.province_id = a1.id)
      when a1.level = 'CITY' then (select count(*)
        from listed_matters l34
        where l34.city_id = a1.id)
      when a1.level = 'DISTRICT' then (select count(*)
        from listed_matters l34
        where l34.district_id = a1.id)
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from listed_matters l34
        where l34.subdistrict_id = a1.id)
      when a1.level = 'COMMUNITY' then (select count(*)
        from listed_matters l34
        where l34.community_id = a1.id)
      when a1.tier = '1' then (select count(*)
        from listed_matters l34
        where l34.grid1_id = a1.id)
      when a1.tier = '2' then (select count(*)
        from listed_matters l34
        where l34.grid2_id = a1.id)
      when a1.tier = '3' then (select count(*)
        from listed_matters l34
        where l34.grid3_id = a1.id)
    end as s2
    from areas a1
    where a1.code = $1::text
      and a1.scheme = $2::text
  ) r)
