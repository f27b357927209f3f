select
  (select string_agg(record_send(r), '') from (
    select a3.name as s0, a3.centre_longitude as s1, a3.centre_latitude as s2, a3.households as s3, g2.m1 as s4
    from (
      select i1.community_id as k0, count(*) as m1
      from issues i1
      where i1.visibility = 'PUBLIC'
        and i1.district_id = $1::uuid
      group by 1
    ) g2
    left join areas a3 on a3.id = g2.k0
    order by g2.m1 desc, a3.code, g2.k0
    limit 10
  ) r)
