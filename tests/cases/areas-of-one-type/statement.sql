select
  (select string_agg(record_send(r), '') from (
    select a1.name as s0, a2.name as s1, (select string_agg(record_send(r), '') from (
      select a3.tier as s0
      from areas a3
      where a3.community_id = a1.id
        and a3.level = 'GRID'
        and (a3.valid_to is null or a3.valid_to >= $1::date)
      order by a3.code, a3.id
      limit 2
    ) r) as s2
    from areas a1
    left join areas a2 on a2.id = a1.parent_id
    where a1.level = 'COMMUNITY'
      and (a1.valid_to is null or a1.valid_to >= $1::date)
    order by a1.code, a1.id
    limit 4
  ) r),
  (select string_agg(record_send(r), '') from (
    select (select string_agg(record_send(r), '') from (
      select (select count(*)
        from areas a7
        where a7.subdistrict_id = a5.id
          and a7.level = 'COMMUNITY'
          and (a7.valid_to is null or a7.valid_to >= $1::date)) as s0
      from areas a5
      where a5.district_id = a4.id
        and a5.level = 'SUBDISTRICT'
        and (a5.valid_to is null or a5.valid_to >= $1::date)
      order by a5.code, a5.id
      limit 10
    ) r) as s0
    from areas a4
    where a4.level = 'DISTRICT'
      and (a4.valid_to is null or a4.valid_to >= $1::date)
    order by a4.code, a4.id
    limit 2
  ) r)
