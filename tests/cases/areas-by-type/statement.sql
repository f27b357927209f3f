select
  (select string_agg(record_send(r), '') from (
    select a1.code as s0, case when a1.level = 'DISTRICT' then (select count(*)
      from areas a3
      where a3.district_id = a1.id
        and a3.level = 'SUBDISTRICT'
        and (a3.valid_to is null or a3.valid_to >= $1::date)) end as s1, case when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
      select a4.name as s0
      from areas a4
      where a4.community_id = a1.id
        and a4.level = 'GRID'
        and (a4.valid_to is null or a4.valid_to >= $1::date)
        and a4.tier = $2::integer
      order by a4.code, a4.id
      limit 10
    ) r) end as s2, a1.tier as s3, a5.name as s4, a5.tier as s5, a5.level as s6, a1.level as s7
    from areas a1
    left join areas a5 on a5.id = a1.parent_id
    where (a1.valid_to is null or a1.valid_to >= $1::date)
    order by a1.code, a1.id
    limit 30
  ) r)
