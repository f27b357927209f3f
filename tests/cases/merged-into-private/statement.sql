select
  (select string_agg(record_send(r), '') from (
    select i1.code as s0, i2.code as s1, (select count(*)
      from issues i4
      where i4.merged_into_id = i1.id
        and i4.visibility = 'PUBLIC') as s2
    from issues i1
    left join issues i2 on (i2.id = i1.merged_into_id and i2.visibility = 'PUBLIC')
    where i1.visibility = 'PUBLIC'
      and i1.state = 'MERGED'
    order by i1.reported_at desc, i1.id desc
    limit 10
  ) r)
