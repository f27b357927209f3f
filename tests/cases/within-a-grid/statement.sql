select
  (select string_agg(record_send(r), '') from (
    select i1.code as s0
    from issues i1
    where i1.visibility = 'PUBLIC'
      and (i1.grid1_id = $1::uuid or i1.grid2_id = $1::uuid or i1.grid3_id = $1::uuid)
    order by i1.reported_at desc, i1.id desc
    limit 10
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from organisations o3
      where (o3.grid1_id = $3::uuid or o3.grid2_id = $3::uuid or o3.grid3_id = $3::uuid)) as s0
  ) r)
