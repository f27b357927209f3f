select
  (select string_agg(record_send(r), '') from (
    select a1.name as s0, (select string_agg(record_send(r), '') from (
      select a2.kind as s0, a2.date as s1, a3.name as s2
      from area_changes a2
      left join areas a3 on a3.id = a2.predecessor_id
      where a2.successor_id = a1.id
      order by a2.date, a2.id
      limit 10
    ) r) as s1, (select string_agg(record_send(r), '') from (
      select a4.kind as s0, a5.name as s1
      from area_changes a4
      left join areas a5 on a5.id = a4.successor_id
      where a4.predecessor_id = a1.id
      order by a4.date, a4.id
      limit 10
    ) r) as s2
    from areas a1
    where (a1.valid_to is null or a1.valid_to >= $1::date)
      and a1.level = 'COMMUNITY'
    order by a1.code, a1.id
    limit 30
  ) r)
