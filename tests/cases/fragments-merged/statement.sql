select
  (select string_agg(record_send(r), '') from (
    select i1.code as s0, a2.code as s1, a3.name as s2, a2.id as s3, a2.level as s4, a2.name as s5
    from issues i1
    join areas a2 on a2.id = i1.area_id
    left join areas a3 on a3.id = a2.parent_id
    where i1.visibility = 'PUBLIC'
    order by i1.reported_at desc, i1.id desc
    limit 2
  ) r)
