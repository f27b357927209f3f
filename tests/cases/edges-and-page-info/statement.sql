select
  (select string_agg(record_send(r), '') from (
    select s1.code as s0, s1.id as s1
    from skills s1
    order by s1.code, s1.id
    limit 2 + 1
  ) r)
