select
  (select string_agg(record_send(r), '') from (
    select i1.code as s0, i1.due_at as s1
    from issues i1
    where i1.visibility = 'PUBLIC'
      and i1.province_id = $1::uuid
      and (i1.due_at is not null or (i1.due_at is null and i1.id < $2::uuid))
    order by i1.due_at desc, i1.id desc
    limit 3
  ) r)
