select
  (select record_send(r) from (
    select a1.name as s0, case
      when a1.level = 'PROVINCE' then (select count(*)
        from services s17
        where s17.province_id = a1.id
          and 'WINDOW' = any(s17.channels))
      when a1.level = 'CITY' then (select count(*)
        from services s17
        where s17.city_id = a1.id
          and 'WINDOW' = any(s17.channels))
      when a1.level = 'DISTRICT' then (select count(*)
        from services s17
        where s17.district_id = a1.id
          and 'WINDOW' = any(s17.channels))
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from services s17
        where s17.subdistrict_id = a1.id
          and 'WINDOW' = any(s17.channels))
      when a1.level = 'COMMUNITY' then (select count(*)
        from services s17
        where s17.community_id = a1.id
          and 'WINDOW' = any(s17.channels))
      when a1.tier = '1' then (select count(*)
        from services s17
        where s17.grid1_id = a1.id
          and 'WINDOW' = any(s17.channels))
      when a1.tier = '2' then (select count(*)
        from services s17
        where s17.grid2_id = a1.id
          and 'WINDOW' = any(s17.channels))
      when a1.tier = '3' then (select count(*)
        from services s17
        where s17.grid3_id = a1.id
          and 'WINDOW' = any(s17.channels))
    end as s1, case
      when a1.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select s9.name as s0, s9.level as s1, s9.promised_time_limit_days as s2, e18.name as s3, e18.kind as s4, (select count(*)
          from service_documents s20
          where s20.service_id = s9.id) as s5, (select string_agg(record_send(r), '') from (
          select s19.name as s0, s19.required as s1
          from service_documents s19
          where s19.service_id = s9.id
          order by s19.position, s19.id
          limit 3
        ) r) as s6
        from services s9
        left join external_systems e18 on e18.id = s9.system_id
        where s9.province_id = a1.id
          and 'WINDOW' = any(s9.channels)
        order by s9.name, s9.id
        limit 5
      ) r)
      when a1.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select s9.name as s0, s9.level as s1, s9.promised_time_limit_days as s2, e18.name as s3, e18.kind as s4, (select count(*)
          from service_documents s20
          where s20.service_id = s9.id) as s5, (select string_agg(record_send(r), '') from (
          select s19.name as s0, s19.required as s1
          from service_documents s19
          where s19.service_id = s9.id
          order by s19.position, s19.id
          limit 3
        ) r) as s6
        from services s9
        left join external_systems e18 on e18.id = s9.system_id
        where s9.city_id = a1.id
          and 'WINDOW' = any(s9.channels)
        order by s9.name, s9.id
        limit 5
      ) r)
      when a1.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select s9.name as s0, s9.level as s1, s9.promised_time_limit_days as s2, e18.name as s3, e18.kind as s4, (select count(*)
          from service_documents s20
          where s20.service_id = s9.id) as s5, (select string_agg(record_send(r), '') from (
          select s19.name as s0, s19.required as s1
          from service_documents s19
          where s19.service_id = s9.id
          order by s19.position, s19.id
          limit 3
        ) r) as s6
        from services s9
        left join external_systems e18 on e18.id = s9.system_id
        where s9.district_id = a1.id
          and 'WINDOW' = any(s9.channels)
        order by s9.name, s9.id
        limit 5
      ) r)
      when a1.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select s9.name as s0, s9.level as s1, s9.promised_time_limit_days as s2, e18.name as s3, e18.kind as s4, (select count(*)
          from service_documents s20
          where s20.service_id = s9.id) as s5, (select string_agg(record_send(r), '') from (
          select s19.name as s0, s19.required as s1
          from service_documents s19
          where s19.service_id = s9.id
          order by s19.position, s19.id
          limit 3
        ) r) as s6
        from services s9
        left join external_systems e18 on e18.id = s9.system_id
        where s9.subdistrict_id = a1.id
          and 'WINDOW' = any(s9.channels)
        order by s9.name, s9.id
        limit 5
      ) r)
      when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select s9.name as s0, s9.level as s1, s9.promised_time_limit_days as s2, e18.name as s3, e18.kind as s4, (select count(*)
          from service_documents s20
          where s20.service_id = s9.id) as s5, (select string_agg(record_send(r), '') from (
          select s19.name as s0, s19.required as s1
          from service_documents s19
          where s19.service_id = s9.id
          order by s19.position, s19.id
          limit 3
        ) r) as s6
        from services s9
        left join external_systems e18 on e18.id = s9.system_id
        where s9.community_id = a1.id
          and 'WINDOW' = any(s9.channels)
        order by s9.name, s9.id
        limit 5
      ) r)
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select s9.name as s0, s9.level as s1, s9.promised_time_limit_days as s2, e18.name as s3, e18.kind as s4, (select count(*)
          from service_documents s20
          where s20.service_id = s9.id) as s5, (select string_agg(record_send(r), '') from (
          select s19.name as s0, s19.required as s1
          from service_documents s19
          where s19.service_id = s9.id
          order by s19.position, s19.id
          limit 3
        ) r) as s6
        from services s9
        left join external_systems e18 on e18.id = s9.system_id
        where s9.grid1_id = a1.id
          and 'WINDOW' = any(s9.channels)
        order by s9.name, s9.id
        limit 5
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select s9.name as s0, s9.level as s1, s9.promised_time_limit_days as s2, e18.name as s3, e18.kind as s4, (select count(*)
          from service_documents s20
          where s20.service_id = s9.id) as s5, (select string_agg(record_send(r), '') from (
          select s19.name as s0, s19.required as s1
          from service_documents s19
          where s19.service_id = s9.id
          order by s19.position, s19.id
          limit 3
        ) r) as s6
        from services s9
        left join external_systems e18 on e18.id = s9.system_id
        where s9.grid2_id = a1.id
          and 'WINDOW' = any(s9.channels)
        order by s9.name, s9.id
        limit 5
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select s9.name as s0, s9.level as s1, s9.promised_time_limit_days as s2, e18.name as s3, e18.kind as s4, (select count(*)
          from service_documents s20
          where s20.service_id = s9.id) as s5, (select string_agg(record_send(r), '') from (
          select s19.name as s0, s19.required as s1
          from service_documents s19
          where s19.service_id = s9.id
          order by s19.position, s19.id
          limit 3
        ) r) as s6
        from services s9
        left join external_systems e18 on e18.id = s9.system_id
        where s9.grid3_id = a1.id
          and 'WINDOW' = any(s9.channels)
        order by s9.name, s9.id
        limit 5
      ) r)
    end as s2
    from areas a1
    where a1.code = $1::text
      and a1.scheme = $2::text
  ) r)
