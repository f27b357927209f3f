select
  (select record_send(r) from (
    select a1.name as s0, case
      when a1.level = 'PROVINCE' then (select count(*)
        from diary_entries d17
        where d17.province_id = a1.id)
      when a1.level = 'CITY' then (select count(*)
        from diary_entries d17
        where d17.city_id = a1.id)
      when a1.level = 'DISTRICT' then (select count(*)
        from diary_entries d17
        where d17.district_id = a1.id)
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from diary_entries d17
        where d17.subdistrict_id = a1.id)
      when a1.level = 'COMMUNITY' then (select count(*)
        from diary_entries d17
        where d17.community_id = a1.id)
      when a1.tier = '1' then (select count(*)
        from diary_entries d17
        where d17.grid1_id = a1.id)
      when a1.tier = '2' then (select count(*)
        from diary_entries d17
        where d17.grid2_id = a1.id)
      when a1.tier = '3' then (select count(*)
        from diary_entries d17
        where d17.grid3_id = a1.id)
    end as s1, case
      when a1.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select d9.visited_at as s0, d9.households as s1, case when d9.grid2_id = $3::uuid then '0' || coalesce(d9.text, '') else '-' end as s2, (select string_agg(record_send(r), '') from (
          select i18.code as s0, i18.title as s1, i18.state as s2
          from issues i18
          where i18.diary_entry_id = d9.id
            and (i18.visibility = 'PUBLIC' or i18.grid2_id = $3::uuid)
          order by i18.reported_at desc, i18.id desc
          limit 2
        ) r) as s3
        from diary_entries d9
        where d9.province_id = a1.id
        order by d9.visited_at desc, d9.id desc
        limit 5
      ) r)
      when a1.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select d9.visited_at as s0, d9.households as s1, case when d9.grid2_id = $3::uuid then '0' || coalesce(d9.text, '') else '-' end as s2, (select string_agg(record_send(r), '') from (
          select i18.code as s0, i18.title as s1, i18.state as s2
          from issues i18
          where i18.diary_entry_id = d9.id
            and (i18.visibility = 'PUBLIC' or i18.grid2_id = $3::uuid)
          order by i18.reported_at desc, i18.id desc
          limit 2
        ) r) as s3
        from diary_entries d9
        where d9.city_id = a1.id
        order by d9.visited_at desc, d9.id desc
        limit 5
      ) r)
      when a1.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select d9.visited_at as s0, d9.households as s1, case when d9.grid2_id = $3::uuid then '0' || coalesce(d9.text, '') else '-' end as s2, (select string_agg(record_send(r), '') from (
          select i18.code as s0, i18.title as s1, i18.state as s2
          from issues i18
          where i18.diary_entry_id = d9.id
            and (i18.visibility = 'PUBLIC' or i18.grid2_id = $3::uuid)
          order by i18.reported_at desc, i18.id desc
          limit 2
        ) r) as s3
        from diary_entries d9
        where d9.district_id = a1.id
        order by d9.visited_at desc, d9.id desc
        limit 5
      ) r)
      when a1.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select d9.visited_at as s0, d9.households as s1, case when d9.grid2_id = $3::uuid then '0' || coalesce(d9.text, '') else '-' end as s2, (select string_agg(record_send(r), '') from (
          select i18.code as s0, i18.title as s1, i18.state as s2
          from issues i18
          where i18.diary_entry_id = d9.id
            and (i18.visibility = 'PUBLIC' or i18.grid2_id = $3::uuid)
          order by i18.reported_at desc, i18.id desc
          limit 2
        ) r) as s3
        from diary_entries d9
        where d9.subdistrict_id = a1.id
        order by d9.visited_at desc, d9.id desc
        limit 5
      ) r)
      when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select d9.visited_at as s0, d9.households as s1, case when d9.grid2_id = $3::uuid then '0' || coalesce(d9.text, '') else '-' end as s2, (select string_agg(record_send(r), '') from (
          select i18.code as s0, i18.title as s1, i18.state as s2
          from issues i18
          where i18.diary_entry_id = d9.id
            and (i18.visibility = 'PUBLIC' or i18.grid2_id = $3::uuid)
          order by i18.reported_at desc, i18.id desc
          limit 2
        ) r) as s3
        from diary_entries d9
        where d9.community_id = a1.id
        order by d9.visited_at desc, d9.id desc
        limit 5
      ) r)
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select d9.visited_at as s0, d9.households as s1, case when d9.grid2_id = $3::uuid then '0' || coalesce(d9.text, '') else '-' end as s2, (select string_agg(record_send(r), '') from (
          select i18.code as s0, i18.title as s1, i18.state as s2
          from issues i18
          where i18.diary_entry_id = d9.id
            and (i18.visibility = 'PUBLIC' or i18.grid2_id = $3::uuid)
          order by i18.reported_at desc, i18.id desc
          limit 2
        ) r) as s3
        from diary_entries d9
        where d9.grid1_id = a1.id
        order by d9.visited_at desc, d9.id desc
        limit 5
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select d9.visited_at as s0, d9.households as s1, case when d9.grid2_id = $3::uuid then '0' || coalesce(d9.text, '') else '-' end as s2, (select string_agg(record_send(r), '') from (
          select i18.code as s0, i18.title as s1, i18.state as s2
          from issues i18
          where i18.diary_entry_id = d9.id
            and (i18.visibility = 'PUBLIC' or i18.grid2_id = $3::uuid)
          order by i18.reported_at desc, i18.id desc
          limit 2
        ) r) as s3
        from diary_entries d9
        where d9.grid2_id = a1.id
        order by d9.visited_at desc, d9.id desc
        limit 5
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select d9.visited_at as s0, d9.households as s1, case when d9.grid2_id = $3::uuid then '0' || coalesce(d9.text, '') else '-' end as s2, (select string_agg(record_send(r), '') from (
          select i18.code as s0, i18.title as s1, i18.state as s2
          from issues i18
          where i18.diary_entry_id = d9.id
            and (i18.visibility = 'PUBLIC' or i18.grid2_id = $3::uuid)
          order by i18.reported_at desc, i18.id desc
          limit 2
        ) r) as s3
        from diary_entries d9
        where d9.grid3_id = a1.id
        order by d9.visited_at desc, d9.id desc
        limit 5
      ) r)
    end as s2
    from areas a1
    where a1.code = $1::text
      and a1.scheme = $2::text
  ) r)
