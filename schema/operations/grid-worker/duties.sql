select
  (select record_send(r) from (
    select case
      when a1.level = 'PROVINCE' then (select count(*)
        from duties d17
        where d17.province_id = a1.id
          and d17.kind = 'STATUTORY')
      when a1.level = 'CITY' then (select count(*)
        from duties d17
        where d17.city_id = a1.id
          and d17.kind = 'STATUTORY')
      when a1.level = 'DISTRICT' then (select count(*)
        from duties d17
        where d17.district_id = a1.id
          and d17.kind = 'STATUTORY')
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from duties d17
        where d17.subdistrict_id = a1.id
          and d17.kind = 'STATUTORY')
      when a1.level = 'COMMUNITY' then (select count(*)
        from duties d17
        where d17.community_id = a1.id
          and d17.kind = 'STATUTORY')
      when a1.tier = '1' then (select count(*)
        from duties d17
        where d17.grid1_id = a1.id
          and d17.kind = 'STATUTORY')
      when a1.tier = '2' then (select count(*)
        from duties d17
        where d17.grid2_id = a1.id
          and d17.kind = 'STATUTORY')
      when a1.tier = '3' then (select count(*)
        from duties d17
        where d17.grid3_id = a1.id
          and d17.kind = 'STATUTORY')
    end as s0, case
      when a1.level = 'PROVINCE' then (select count(*)
        from duties d33
        where d33.province_id = a1.id
          and d33.kind = 'ASSISTING')
      when a1.level = 'CITY' then (select count(*)
        from duties d33
        where d33.city_id = a1.id
          and d33.kind = 'ASSISTING')
      when a1.level = 'DISTRICT' then (select count(*)
        from duties d33
        where d33.district_id = a1.id
          and d33.kind = 'ASSISTING')
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from duties d33
        where d33.subdistrict_id = a1.id
          and d33.kind = 'ASSISTING')
      when a1.level = 'COMMUNITY' then (select count(*)
        from duties d33
        where d33.community_id = a1.id
          and d33.kind = 'ASSISTING')
      when a1.tier = '1' then (select count(*)
        from duties d33
        where d33.grid1_id = a1.id
          and d33.kind = 'ASSISTING')
      when a1.tier = '2' then (select count(*)
        from duties d33
        where d33.grid2_id = a1.id
          and d33.kind = 'ASSISTING')
      when a1.tier = '3' then (select count(*)
        from duties d33
        where d33.grid3_id = a1.id
          and d33.kind = 'ASSISTING')
    end as s1, case
      when a1.level = 'PROVINCE' then (select count(*)
        from duties d49
        where d49.province_id = a1.id
          and d49.kind = 'SELF_GOVERNING')
      when a1.level = 'CITY' then (select count(*)
        from duties d49
        where d49.city_id = a1.id
          and d49.kind = 'SELF_GOVERNING')
      when a1.level = 'DISTRICT' then (select count(*)
        from duties d49
        where d49.district_id = a1.id
          and d49.kind = 'SELF_GOVERNING')
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from duties d49
        where d49.subdistrict_id = a1.id
          and d49.kind = 'SELF_GOVERNING')
      when a1.level = 'COMMUNITY' then (select count(*)
        from duties d49
        where d49.community_id = a1.id
          and d49.kind = 'SELF_GOVERNING')
      when a1.tier = '1' then (select count(*)
        from duties d49
        where d49.grid1_id = a1.id
          and d49.kind = 'SELF_GOVERNING')
      when a1.tier = '2' then (select count(*)
        from duties d49
        where d49.grid2_id = a1.id
          and d49.kind = 'SELF_GOVERNING')
      when a1.tier = '3' then (select count(*)
        from duties d49
        where d49.grid3_id = a1.id
          and d49.kind = 'SELF_GOVERNING')
    end as s2, case
      when a1.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select d57.title as s0, d57.kind as s1, d57.since as s2, o58.name as s3, o59.name as s4
        from duties d57
        join organisations o58 on o58.id = d57.organisation_id
        left join organisations o59 on o59.id = d57.assigned_by_id
        where d57.province_id = a1.id
        order by d57.title, d57.id
        limit 4
      ) r)
      when a1.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select d57.title as s0, d57.kind as s1, d57.since as s2, o58.name as s3, o59.name as s4
        from duties d57
        join organisations o58 on o58.id = d57.organisation_id
        left join organisations o59 on o59.id = d57.assigned_by_id
        where d57.city_id = a1.id
        order by d57.title, d57.id
        limit 4
      ) r)
      when a1.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select d57.title as s0, d57.kind as s1, d57.since as s2, o58.name as s3, o59.name as s4
        from duties d57
        join organisations o58 on o58.id = d57.organisation_id
        left join organisations o59 on o59.id = d57.assigned_by_id
        where d57.district_id = a1.id
        order by d57.title, d57.id
        limit 4
      ) r)
      when a1.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select d57.title as s0, d57.kind as s1, d57.since as s2, o58.name as s3, o59.name as s4
        from duties d57
        join organisations o58 on o58.id = d57.organisation_id
        left join organisations o59 on o59.id = d57.assigned_by_id
        where d57.subdistrict_id = a1.id
        order by d57.title, d57.id
        limit 4
      ) r)
      when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select d57.title as s0, d57.kind as s1, d57.since as s2, o58.name as s3, o59.name as s4
        from duties d57
        join organisations o58 on o58.id = d57.organisation_id
        left join organisations o59 on o59.id = d57.assigned_by_id
        where d57.community_id = a1.id
        order by d57.title, d57.id
        limit 4
      ) r)
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select d57.title as s0, d57.kind as s1, d57.since as s2, o58.name as s3, o59.name as s4
        from duties d57
        join organisations o58 on o58.id = d57.organisation_id
        left join organisations o59 on o59.id = d57.assigned_by_id
        where d57.grid1_id = a1.id
        order by d57.title, d57.id
        limit 4
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select d57.title as s0, d57.kind as s1, d57.since as s2, o58.name as s3, o59.name as s4
        from duties d57
        join organisations o58 on o58.id = d57.organisation_id
        left join organisations o59 on o59.id = d57.assigned_by_id
        where d57.grid2_id = a1.id
        order by d57.title, d57.id
        limit 4
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select d57.title as s0, d57.kind as s1, d57.since as s2, o58.name as s3, o59.name as s4
        from duties d57
        join organisations o58 on o58.id = d57.organisation_id
        left join organisations o59 on o59.id = d57.assigned_by_id
        where d57.grid3_id = a1.id
        order by d57.title, d57.id
        limit 4
      ) r)
    end as s3
    from areas a1
    where a1.code = $1::text
      and a1.scheme = $2::text
  ) r)
