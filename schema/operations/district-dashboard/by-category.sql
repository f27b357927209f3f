select
  (select record_send(r) from (
    select (select count(*)
      from (
        select i4.category_id as k0, i4.status as k1
        from issues i4
        where i4.visibility = 'PUBLIC'
          and i4.district_id = $2::uuid
        group by 1, 2
      ) g5) as s0, (select string_agg(record_send(r), '') from (
      select coalesce(case when $3::text = 'EN' then c3.name_en end, c3.name) as s0, coalesce(case when $4::text = 'EN' then c6.name_en end, c6.name) as s1, c6.id as s2, c3.id as s3, g2.k1 as s4, g2.m2 as s5, g2.m3 as s6, g2.m4 as s7, g2.m5 as s8
      from (
        select i1.category_id as k0, i1.status as k1, count(*) as m2, (percentile_cont(0.5) within group (order by date_part('epoch', i1.handled_at - i1.reported_at) / 3600) filter (where i1.handled_at >= i1.reported_at))::double precision as m3, (avg(i1.rating) filter (where i1.rating is not null))::double precision as m4, count(*) filter (where i1.rating is not null) as m5
        from issues i1
        where i1.visibility = 'PUBLIC'
          and i1.district_id = $1::uuid
        group by 1, 2
      ) g2
      left join categories c3 on c3.id = g2.k0
      left join categories c6 on c6.id = c3.parent_id
      order by g2.m2 desc, c3.taxonomy, c3.position, c3.code, g2.k1, g2.k0
      limit 8
    ) r) as s1
  ) r)
