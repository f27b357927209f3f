select
  (select string_agg(record_send(r), '') from (
    select s1.channels as s0
    from services s1
    where s1.province_id = $1::uuid
      and ($2::text = any(s1.channels) and cardinality(s1.channels) > 0)
    order by s1.name, s1.id
    limit 10
  ) r),
  (select string_agg(record_send(r), '') from (
    select s2.channels as s0
    from services s2
    where s2.province_id = $3::uuid
      and ('WINDOW' = any(s2.channels)) is not true
    order by s2.name, s2.id
    limit 10
  ) r)
