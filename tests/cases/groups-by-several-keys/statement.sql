select
  (select record_send(r) from (
    select (select count(*)
      from (
        select i4.state as k0, i4.category_id as k1
        from issues i4
        where i4.visibility = 'PUBLIC'
          and i4.province_id = $2::uuid
        group by 1, 2
      ) g5) as s0, (select string_agg(record_send(r), '') from (
      select g2.k0 as s0, coalesce(case when $3::text = 'EN' then c3.name_en end, c3.name) as s1, c3.id as s2, g2.m2 as s3, g2.m3 as s4, (select string_agg(record_send(r), '') from (
        select i6.code as s0
        from issues i6
        where i6.visibility = 'PUBLIC'
          and i6.province_id = $4::uuid
          and i6.state = g2.k0
          and i6.category_id = g2.k1
          and i6.status = 'CLOSED'
        order by i6.reported_at desc, i6.id desc
        limit 1
      ) r) as s5, g2.m4 as s6, g2.m5 as s7, g2.m6 as s8, g2.m7 as s9, g2.m8 as s10, g2.m9 as s11, g2.m10 as s12, g2.m11 as s13, g2.m12 as s14, (select count(*)
        from issues i8
        where i8.visibility = 'PUBLIC'
          and i8.province_id = $6::uuid
          and i8.state = g2.k0
          and i8.category_id = g2.k1) as s15, (select string_agg(record_send(r), '') from (
        select i7.code as s0
        from issues i7
        where i7.visibility = 'PUBLIC'
          and i7.province_id = $5::uuid
          and i7.state = g2.k0
          and i7.category_id = g2.k1
        order by i7.reported_at desc, i7.id desc
        limit 2
      ) r) as s16
      from (
        select i1.state as k0, i1.category_id as k1, count(*) as m2, count(*) filter (where i1.status = 'CLOSED') as m3, (percentile_cont(0.5) within group (order by date_part('epoch', i1.handled_at - i1.reported_at) / 3600) filter (where i1.handled_at >= i1.reported_at))::double precision as m4, (date_part('epoch', avg(i1.handled_at - i1.reported_at) filter (where i1.handled_at >= i1.reported_at)) / 3600)::double precision as m5, count(*) filter (where i1.handled_at >= i1.reported_at) as m6, count(*) filter (where ((i1.handled_at >= i1.reported_at) is not true and i1.handled_at is null)) as m7, count(*) filter (where ((i1.handled_at >= i1.reported_at) is not true and i1.handled_at is not null)) as m8, (avg(i1.rating) filter (where i1.rating is not null))::double precision as m9, (min(i1.rating) filter (where i1.rating is not null))::double precision as m10, (max(i1.rating) filter (where i1.rating is not null))::double precision as m11, (sum(i1.rating) filter (where i1.rating is not null))::double precision as m12
        from issues i1
        where i1.visibility = 'PUBLIC'
          and i1.province_id = $1::uuid
        group by 1, 2
      ) g2
      left join categories c3 on c3.id = g2.k1
      order by g2.m2 desc, g2.k0 desc, c3.taxonomy desc, c3.position desc, c3.code desc, g2.k1
      limit 4
    ) r) as s1
  ) r)
