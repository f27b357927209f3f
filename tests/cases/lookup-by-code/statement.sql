select
  (select record_send(r) from (
    select i1.id as s0, i1.code as s1, i1.title as s2, i1.status as s3, i1.reported_at as s4
    from issues i1
    where i1.visibility = 'PUBLIC'
      and i1.code = $1::text
  ) r)
