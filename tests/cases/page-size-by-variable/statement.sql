select
  (select string_agg(record_send(r), '') from (
    select s1.code as s0
    from skills s1
    order by s1.code, s1.id
    limit $1::integer + 1
  ) r)
