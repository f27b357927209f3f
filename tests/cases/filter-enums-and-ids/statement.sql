select
  (select string_agg(record_send(r), '') from (
    select i1.state as s0, i1.priority as s1, i1.source as s2
    from issues i1
    where i1.visibility = 'PUBLIC'
      and i1.state = any($1::text[])
      and i1.priority <> 'LOW'
      and (i1.source = any($2::text[])) is not true
    order by i1.reported_at desc, i1.id desc
    limit 10
  ) r),
  (select string_agg(record_send(r), '') from (
    select i2.code as s0
    from issues i2
    where i2.visibility = 'PUBLIC'
      and i2.id = $3::uuid
    order by i2.reported_at desc, i2.id desc
    limit 10
  ) r)
