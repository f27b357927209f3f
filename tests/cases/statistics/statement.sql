select
  (select record_send(r) from (
    select a1.name as s0, a1.level as s1, $1::date as s2, $2::date as s3, $3::text as s4, a1.m0 as s5, a1.m1 as s6, (select count(*)
      from issues i4
      where i4.visibility = 'PUBLIC'
        and i4.city_id = $7::uuid
        and (i4.reported_at >= least($1::date::timestamp at time zone $3::text, ($1::date::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond') and i4.reported_at < least(($2::date + 1)::timestamp at time zone $3::text, (($2::date + 1)::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond'))
        and i4.status = 'CLOSED') as s7, (select string_agg(record_send(r), '') from (
      select i3.code as s0
      from issues i3
      where i3.visibility = 'PUBLIC'
        and i3.city_id = $6::uuid
        and (i3.reported_at >= least($1::date::timestamp at time zone $3::text, ($1::date::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond') and i3.reported_at < least(($2::date + 1)::timestamp at time zone $3::text, (($2::date + 1)::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond'))
        and i3.status = 'CLOSED'
      order by i3.reported_at desc, i3.id desc
      limit 1
    ) r) as s8, a1.m2 as s9, a1.m3 as s10, a1.m4 as s11, a1.m5 as s12, a1.m6 as s13, (select string_agg(record_send(r), '') from (
      select i5.code as s0
      from issues i5
      where i5.visibility = 'PUBLIC'
        and i5.city_id = $8::uuid
        and (i5.reported_at >= least($1::date::timestamp at time zone $3::text, ($1::date::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond') and i5.reported_at < least(($2::date + 1)::timestamp at time zone $3::text, (($2::date + 1)::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond'))
        and i5.rating >= 4
        and i5.rating is not null
      order by i5.reported_at desc, i5.id desc
      limit 1
    ) r) as s14, a1.m7 as s15, (select string_agg(record_send(r), '') from (
      select i6.code as s0
      from issues i6
      where i6.visibility = 'PUBLIC'
        and i6.city_id = $9::uuid
        and (i6.reported_at >= least($1::date::timestamp at time zone $3::text, ($1::date::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond') and i6.reported_at < least(($2::date + 1)::timestamp at time zone $3::text, (($2::date + 1)::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond'))
        and i6.rating is null
      order by i6.reported_at desc, i6.id desc
      limit 1
    ) r) as s16, a1.m8 as s17, a1.households as s18, (select string_agg(record_send(r), '') from (
      select g8.k0 as s0, g8.m1 as s1, (select string_agg(record_send(r), '') from (
        select i9.code as s0
        from issues i9
        where i9.visibility = 'PUBLIC'
          and i9.city_id = $11::uuid
          and (i9.reported_at >= least($1::date::timestamp at time zone $3::text, ($1::date::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond') and i9.reported_at < least(($2::date + 1)::timestamp at time zone $3::text, (($2::date + 1)::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond'))
          and i9.state = g8.k0
        order by i9.reported_at desc, i9.id desc
        limit 1
      ) r) as s2
      from (
        select i7.state as k0, count(*) as m1
        from issues i7
        where i7.visibility = 'PUBLIC'
          and i7.city_id = $10::uuid
          and (i7.reported_at >= least($1::date::timestamp at time zone $3::text, ($1::date::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond') and i7.reported_at < least(($2::date + 1)::timestamp at time zone $3::text, (($2::date + 1)::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond'))
        group by 1
      ) g8
      order by g8.k0
      limit 100
    ) r) as s19, (select string_agg(record_send(r), '') from (
      select d10.day as s0, (d10.day + interval '3 months')::date - 1 as s1, d10.m0 as s2, d10.m1 as s3, (select count(*)
        from issues i13
        where i13.visibility = 'PUBLIC'
          and i13.city_id = $15::uuid
          and (i13.reported_at >= least($1::date::timestamp at time zone $3::text, ($1::date::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond') and i13.reported_at < least(($2::date + 1)::timestamp at time zone $3::text, (($2::date + 1)::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond'))
          and (i13.reported_at >= least(d10.day::timestamp at time zone $3::text, (d10.day::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond') and i13.reported_at < least((d10.day + interval '3 months')::date::timestamp at time zone $3::text, ((d10.day + interval '3 months')::date::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond'))
          and i13.status = 'CLOSED') as s4
      from (
        select d10.*, t.*
        from (select d::date as day from generate_series(date_trunc('quarter', $13::date::timestamp)::date::timestamp, $2::date::timestamp, interval '3 months') d) d10
        cross join lateral (
          select count(*) as m0, count(*) filter (where i11.status = 'CLOSED') as m1
          from issues i11
          where i11.visibility = 'PUBLIC'
            and i11.city_id = $12::uuid
            and (i11.reported_at >= least($1::date::timestamp at time zone $3::text, ($1::date::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond') and i11.reported_at < least(($2::date + 1)::timestamp at time zone $3::text, (($2::date + 1)::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond'))
            and (i11.reported_at >= least(d10.day::timestamp at time zone $3::text, (d10.day::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond') and i11.reported_at < least((d10.day + interval '3 months')::date::timestamp at time zone $3::text, ((d10.day + interval '3 months')::date::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond'))
        ) t
      ) d10
      order by d10.day
    ) r) as s20
    from (
      select a1.*, t.*
      from areas a1
      cross join lateral (
        select count(*) as m0, count(*) filter (where i2.status = 'CLOSED') as m1, (percentile_cont(0.5) within group (order by date_part('epoch', i2.accepted_at - i2.reported_at) / 3600) filter (where i2.accepted_at >= i2.reported_at))::double precision as m2, (date_part('epoch', avg(i2.accepted_at - i2.reported_at) filter (where i2.accepted_at >= i2.reported_at)) / 3600)::double precision as m3, (count(*) filter (where (i2.rating >= 4 and i2.rating is not null)))::double precision / nullif(count(*) filter (where i2.rating is not null), 0) as m4, count(*) filter (where (i2.rating >= 4 and i2.rating is not null)) as m5, count(*) filter (where i2.rating is not null) as m6, count(*) filter (where i2.rating is null) as m7, count(*)::double precision * 1000 / nullif(a1.households, 0) as m8
        from issues i2
        where i2.visibility = 'PUBLIC'
          and i2.city_id = $4::uuid
          and (i2.reported_at >= least($1::date::timestamp at time zone $3::text, ($1::date::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond') and i2.reported_at < least(($2::date + 1)::timestamp at time zone $3::text, (($2::date + 1)::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond'))
      ) t
      where a1.id = $5::uuid
    ) a1
  ) r)
