select
  (select string_agg(record_send(r), '') from (
    select o1.name as s0
    from organisations o1
    where o1.area_id = $1::uuid
    order by o1.name, o1.id
    limit 10
  ) r),
  (select string_agg(record_send(r), '') from (
    select o2.name as s0, o3.name as s1
    from organisations o2
    left join organisations o3 on o3.id = o2.parent_id
    where o2.kind = 'RESIDENTS_COMMITTEE'
      and (o2.parent_id is not null and (o2.parent_id = $2::uuid) is not true)
    order by o2.name, o2.id
    limit 10
  ) r),
  (select string_agg(record_send(r), '') from (
    select o4.name as s0, a8.level as s1, o7.id as s2
    from (
      select *
      from organisations o4
      where o4.kind <> 'RESIDENTS_COMMITTEE'
        and o4.name = any($3::text[])
        and exists (select 1
        from organisations o5
        where o5.id = o4.parent_id
          and exists (select 1
          from areas a6
          where a6.id = o5.area_id
            and a6.level = any($4::text[])))
      order by o4.name, o4.id
      limit 10
    ) o4
    left join organisations o7 on o7.id = o4.parent_id
    left join areas a8 on a8.id = o7.area_id
    order by o4.name, o4.id
  ) r),
  (select string_agg(record_send(r), '') from (
    select o9.name as s0, o10.name as s1
    from organisations o9
    left join organisations o10 on o10.id = o9.parent_id
    where o9.name = $5::text
      and o9.parent_id is null
    order by o9.name, o9.id
    limit 10
  ) r)
