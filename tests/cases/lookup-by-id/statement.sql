select
  (select record_send(r) from (
    select i1.id as s0, i1.code as s1, i1.title as s2, i1.state as s3, a2.name as s4, a2.level as s5
    from issues i1
    join areas a2 on a2.id = i1.area_id
    where i1.id = $1::uuid
      and i1.visibility = 'PUBLIC'
  ) r)
