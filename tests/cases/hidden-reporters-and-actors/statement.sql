select
  (select string_agg(record_send(r), '') from (
    select i1.code as s0, (select string_agg(record_send(r), '') from (
      select i2.kind as s0, left(p3.name, 1) || '*' as s1
      from issue_events i2
      left join people p3 on (p3.id = i2.actor_id and i2.kind in ('ACCEPTED', 'REJECTED', 'RETURNED', 'ASSIGNED', 'TRANSFERRED', 'HANDLED', 'SUSPENDED', 'RESUMED', 'EXTENDED', 'SUPERVISED', 'FED_BACK', 'MERGED', 'CLOSED', 'EXTENSION_ASKED', 'EXTENSION_REFUSED'))
      where i2.issue_id = i1.id
      order by i2.at, i2.id
      limit 10
    ) r) as s1
    from issues i1
    where i1.visibility = 'PUBLIC'
    order by i1.reported_at desc, i1.id desc
    limit 4
  ) r)
