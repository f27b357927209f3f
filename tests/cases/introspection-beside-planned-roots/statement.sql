select
  (select string_agg(record_send(r), '') from (
    select s1.code as s0
    from skills s1
    order by s1.code, s1.id
    limit 1
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from skills s3) as s0
  ) r)
