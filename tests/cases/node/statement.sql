select
  (select record_send(r) from (
    select a1.id as s0, a1.tier as s1, a1.name as s2
    from areas a1
    where a1.id = $1::uuid
      and a1.level = 'GRID'
  ) r)
