select
  (select string_agg(record_send(r), '') from (
    select a1.code as s0, case
      when a1.level = 'PROVINCE' then (select count(*)
        from issues i17
        where i17.province_id = a1.id
          and i17.visibility = 'PUBLIC')
      when a1.level = 'CITY' then (select count(*)
        from issues i17
        where i17.city_id = a1.id
          and i17.visibility = 'PUBLIC')
      when a1.level = 'DISTRICT' then (select count(*)
        from issues i17
        where i17.district_id = a1.id
          and i17.visibility = 'PUBLIC')
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from issues i17
        where i17.subdistrict_id = a1.id
          and i17.visibility = 'PUBLIC')
      when a1.level = 'COMMUNITY' then (select count(*)
        from issues i17
        where i17.community_id = a1.id
          and i17.visibility = 'PUBLIC')
      when a1.tier = '1' then (select count(*)
        from issues i17
        where i17.grid1_id = a1.id
          and i17.visibility = 'PUBLIC')
      when a1.tier = '2' then (select count(*)
        from issues i17
        where i17.grid2_id = a1.id
          and i17.visibility = 'PUBLIC')
      when a1.tier = '3' then (select count(*)
        from issues i17
        where i17.grid3_id = a1.id
          and i17.visibility = 'PUBLIC')
    end as s1, case
      when a1.level = 'PROVINCE' then (select count(*)
        from areas a33
        where a33.province_id = a1.id
          and (a33.valid_to is null or a33.valid_to >= $1::date)
          and a33.id <> a1.id)
      when a1.level = 'CITY' then (select count(*)
        from areas a33
        where a33.city_id = a1.id
          and (a33.valid_to is null or a33.valid_to >= $1::date)
          and a33.id <> a1.id)
      when a1.level = 'DISTRICT' then (select count(*)
        from areas a33
        where a33.district_id = a1.id
          and (a33.valid_to is null or a33.valid_to >= $1::date)
          and a33.id <> a1.id)
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from areas a33
        where a33.subdistrict_id = a1.id
          and (a33.valid_to is null or a33.valid_to >= $1::date)
          and a33.id <> a1.id)
      when a1.level = 'COMMUNITY' then (select count(*)
        from areas a33
        where a33.community_id = a1.id
          and (a33.valid_to is null or a33.valid_to >= $1::date)
          and a33.id <> a1.id)
      when a1.tier = '1' then (select count(*)
        from areas a33
        where a33.grid1_id = a1.id
          and (a33.valid_to is null or a33.valid_to >= $1::date)
          and a33.id <> a1.id)
      when a1.tier = '2' then (select count(*)
        from areas a33
        where a33.grid2_id = a1.id
          and (a33.valid_to is null or a33.valid_to >= $1::date)
          and a33.id <> a1.id)
      when a1.tier = '3' then (select count(*)
        from areas a33
        where a33.grid3_id = a1.id
          and (a33.valid_to is null or a33.valid_to >= $1::date)
          and a33.id <> a1.id)
    end as s2
    from areas a1
    where (a1.valid_to is null or a1.valid_to >= $1::date)
    order by a1.code, a1.id
    limit 20
  ) r)
