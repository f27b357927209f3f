select
  (select string_agg(record_send(r), '') from (
    select 1 as s0
    from issues i1
    where i1.visibility = 'PUBLIC'
    order by i1.reported_at desc, i1.id desc
    limit 2
  ) r)
