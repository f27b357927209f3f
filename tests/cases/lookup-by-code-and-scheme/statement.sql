select
  (select record_send(r) from (
    select a1.id as s0, a1.name as s1, a1.level as s2
    from areas a1
    where a1.code = $1::text
      and a1.scheme = $2::text
  ) r),
  (select record_send(r) from (
    select a2.id as s0, a2.name as s1, a2.level as s2
    from areas a2
    where a2.code = $3::text
      and a2.scheme = $4::text
  ) r)
