select
  (select string_agg(record_send(r), '') from (
    select i1.code as s0, i1.reported_at as s1
    from issues i1
    where i1.visibility = 'PUBLIC'
      and (i1.reported_at, i1.id) > ($1::timestamp with time zone, $2::uuid)
    order by i1.reported_at, i1.id
    limit 3 + 1
  ) r)
