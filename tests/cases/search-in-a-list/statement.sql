select
  (select record_send(r) from (
    select (select count(*)
      from issues i2
      where i2.visibility = 'PUBLIC'
        and i2.search @@ (select $2::tsquery)
        and i2.state <> 'CLOSED') as s0, (select string_agg(record_send(r), '') from (
      select i1.code as s0, i1.title as s1
      from issues i1
      where i1.visibility = 'PUBLIC'
        and i1.search @@ (select $1::tsquery)
        and i1.state <> 'CLOSED'
      order by i1.reported_at desc, i1.id desc
      limit 3
    ) r) as s1
  ) r),
  (select string_agg(record_send(r), '') from (
    select o3.name as s0, o3.office_phone as s1
    from organisations o3
    where o3.search @@ (select $3::tsquery)
    order by o3.name, o3.id
    limit 10
  ) r)
