select
  (select record_send(r) from (
    select (select count(*)
      from skills s2) as s0, (select count(*) from (select 1
      from skills s3
    limit $1::bigint) r) as s1, (select string_agg(record_send(r), '') from (
      select s1.code as s0, s1.name as s1
      from skills s1
      order by s1.code, s1.id
      limit 1
    ) r) as s2
  ) r),
  (select string_agg(record_send(r), '') from (
    select s4.code as s0
    from skills s4
    order by s4.code desc, s4.id desc
    limit 1
  ) r)
