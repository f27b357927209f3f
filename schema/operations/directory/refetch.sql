select
  (select record_send(r) from (
    select (select string_agg(record_send(r), '') from (
      select a1.id as s0, a1.name as s1
      from areas a1
      where a1.id = any($1::uuid[])
        and a1.level = 'DISTRICT'
    ) r) as s0, (select string_agg(record_send(r), '') from (
      select o2.id as s0, o2.name as s1
      from organisations o2
      where o2.id = any($2::uuid[])
    ) r) as s1, (select string_agg(record_send(r), '') from (
      select f3.id as s0, f3.name as s1
      from facilities f3
      where f3.id = any($3::uuid[])
    ) r) as s2
  ) r)
