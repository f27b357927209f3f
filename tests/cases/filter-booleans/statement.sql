select
  (select string_agg(record_send(r), '') from (
    select f1.meets_national_standard as s0
    from facilities f1
    where f1.kind = any($1::text[])
      and (f1.meets_national_standard = true) is not true
    order by f1.name, f1.id
    limit 10
  ) r),
  (select string_agg(record_send(r), '') from (
    select f2.meets_national_standard as s0
    from facilities f2
    where f2.kind = any($2::text[])
      and f2.meets_national_standard = $3::boolean
    order by f2.name, f2.id
    limit 10
  ) r)
