select
  (select record_send(r) from (
    select a1.name as s0, a1.households as s1, case
      when a1.level = 'PROVINCE' then (select count(*)
        from allocations a17
        where a17.province_id = a1.id
          and a17.year = $4::integer)
      when a1.level = 'CITY' then (select count(*)
        from allocations a17
        where a17.city_id = a1.id
          and a17.year = $4::integer)
      when a1.level = 'DISTRICT' then (select count(*)
        from allocations a17
        where a17.district_id = a1.id
          and a17.year = $4::integer)
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from allocations a17
        where a17.subdistrict_id = a1.id
          and a17.year = $4::integer)
      when a1.level = 'COMMUNITY' then (select count(*)
        from allocations a17
        where a17.community_id = a1.id
          and a17.year = $4::integer)
      when a1.tier = '1' then (select count(*)
        from allocations a17
        where a17.grid1_id = a1.id
          and a17.year = $4::integer)
      when a1.tier = '2' then (select count(*)
        from allocations a17
        where a17.grid2_id = a1.id
          and a17.year = $4::integer)
      when a1.tier = '3' then (select count(*)
        from allocations a17
        where a17.grid3_id = a1.id
          and a17.year = $4::integer)
    end as s2, case
      when a1.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select a9.fund as s0, a9.amount as s1, a9.contracted as s2, a9.source as s3
        from allocations a9
        where a9.province_id = a1.id
          and a9.year = $3::integer
        order by a9.year desc, a9.id desc
        limit 5
      ) r)
      when a1.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select a9.fund as s0, a9.amount as s1, a9.contracted as s2, a9.source as s3
        from allocations a9
        where a9.city_id = a1.id
          and a9.year = $3::integer
        order by a9.year desc, a9.id desc
        limit 5
      ) r)
      when a1.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select a9.fund as s0, a9.amount as s1, a9.contracted as s2, a9.source as s3
        from allocations a9
        where a9.district_id = a1.id
          and a9.year = $3::integer
        order by a9.year desc, a9.id desc
        limit 5
      ) r)
      when a1.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select a9.fund as s0, a9.amount as s1, a9.contracted as s2, a9.source as s3
        from allocations a9
        where a9.subdistrict_id = a1.id
          and a9.year = $3::integer
        order by a9.year desc, a9.id desc
        limit 5
      ) r)
      when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select a9.fund as s0, a9.amount as s1, a9.contracted as s2, a9.source as s3
        from allocations a9
        where a9.community_id = a1.id
          and a9.year = $3::integer
        order by a9.year desc, a9.id desc
        limit 5
      ) r)
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select a9.fund as s0, a9.amount as s1, a9.contracted as s2, a9.source as s3
        from allocations a9
        where a9.grid1_id = a1.id
          and a9.year = $3::integer
        order by a9.year desc, a9.id desc
        limit 5
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select a9.fund as s0, a9.amount as s1, a9.contracted as s2, a9.source as s3
        from allocations a9
        where a9.grid2_id = a1.id
          and a9.year = $3::integer
        order by a9.year desc, a9.id desc
        limit 5
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select a9.fund as s0, a9.amount as s1, a9.contracted as s2, a9.source as s3
        from allocations a9
        where a9.grid3_id = a1.id
          and a9.year = $3::integer
        order by a9.year desc, a9.id desc
        limit 5
      ) r)
    end as s3, case when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
      select f18.fund as s0, f19.name as s1, f19.amount as s2, f19.measure as s3, p20.title as s4, f18.quantity as s5, f18.due as s6, f18.provided as s7, f18.shortfall as s8
      from funding_lines f18
      left join funding_standards f19 on f19.id = f18.standard_id
      left join policy_documents p20 on p20.id = f19.policy_document_id
      where f18.area_id = a1.id
        and f18.year = $5::integer
      order by f18.fund, f18.id
      limit 10
    ) r) end as s4, a1.level as s5
    from areas a1
    where a1.code = $1::text
      and a1.scheme = $2::text
  ) r)
