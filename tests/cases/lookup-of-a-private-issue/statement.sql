select
  (select record_send(r) from (
    select i1.title as s0
    from issues i1
    where i1.visibility = 'PUBLIC'
      and i1.code = $1::text
  ) r)
