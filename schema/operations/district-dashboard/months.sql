select
  (select record_send(r) from (
    select $3::text as s0, (select string_agg(record_send(r), '') from (
      select d3.day as s0, (d3.day + interval '1 month')::date - 1 as s1, d3.m0 as s2, d3.m1 as s3
      from (
        select d3.*, t.*
        from (select d::date as day from generate_series(date_trunc('month', $7::date::timestamp)::date::timestamp, $2::date::timestamp, interval '1 month') d) d3
        cross join lateral (
          select count(*) as m0, count(*) filter (where i4.status = 'CLOSED') as m1
          from issues i4
          where i4.visibility = 'PUBLIC'
            and i4.district_id = $6::uuid
            and (i4.reported_at >= least($1::date::timestamp at time zone $3::text, ($1::date::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond') and i4.reported_at < least(($2::date + 1)::timestamp at time zone $3::text, (($2::date + 1)::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond'))
            and (i4.reported_at >= least(d3.day::timestamp at time zone $3::text, (d3.day::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond') and i4.reported_at < least((d3.day + interval '1 month')::date::timestamp at time zone $3::text, ((d3.day + interval '1 month')::date::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond'))
        ) t
      ) d3
      order by d3.day
    ) r) as s1
    from (
      select a1.*, t.*
      from areas a1
      cross join lateral (
        select count(*) as m0
        from issues i2
        where i2.visibility = 'PUBLIC'
          and i2.district_id = $4::uuid
          and (i2.reported_at >= least($1::date::timestamp at time zone $3::text, ($1::date::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond') and i2.reported_at < least(($2::date + 1)::timestamp at time zone $3::text, (($2::date + 1)::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond'))
      ) t
      where a1.id = $5::uuid
    ) a1
  ) r)
