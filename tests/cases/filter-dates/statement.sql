select
  (select string_agg(record_send(r), '') from (
    select i1.reported_at as s0
    from issues i1
    where i1.visibility = 'PUBLIC'
      and (i1.reported_at >= $1::timestamp with time zone and i1.reported_at < $2::timestamp with time zone)
    order by i1.reported_at desc, i1.id desc
    limit 10
  ) r),
  (select string_agg(record_send(r), '') from (
    select o2.dissolved_on as s0
    from organisations o2
    where o2.kind <> 'RESIDENTS_COMMITTEE'
      and o2.name = $3::text
      and o2.dissolved_on <= $4::date
    order by o2.name, o2.id
    limit 10
  ) r)
