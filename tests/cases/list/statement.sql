select
  (select string_agg(record_send(r), '') from (
    select i1.code as s0, i1.title as s1, i1.reported_at as s2
    from issues i1
    where i1.visibility = 'PUBLIC'
    order by i1.reported_at desc, i1.id desc
    limit 10
  ) r)
