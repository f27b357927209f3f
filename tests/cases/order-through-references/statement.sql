select
  (select string_agg(record_send(r), '') from (
    select i1.code as s0, o2.level as s1, o2.id as s2, i3.title as s3
    from issues i1
    left join organisations o2 on o2.id = i1.responsible_id
    left join issues i3 on (i3.id = i1.merged_into_id and i3.visibility = 'PUBLIC')
    where i1.visibility = 'PUBLIC'
      and i1.province_id = $1::uuid
    order by o2.level desc, i3.title, i1.id
    limit 30
  ) r)
