select
  (select string_agg(record_send(r), '') from (
    select g2.k0 as s0, a3.code as s1, g2.k1 as s2, a3.name as s3, g2.m2 as s4
    from (
      select date_trunc('month', i1.reported_at at time zone $2::text)::date as k0, i1.community_id as k1, count(*) as m2
      from issues i1
      where i1.visibility = 'PUBLIC'
        and i1.province_id = $1::uuid
        and i1.priority <> 'LOW'
      group by 1, 2
    ) g2
    left join areas a3 on a3.id = g2.k1
    where g2.m2 >= $3::bigint
    order by g2.k0, a3.code, g2.k1
    limit 100 + 1
  ) r)
