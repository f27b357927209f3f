select
  (select record_send(r) from (
    select (select count(*)
      from areas a3
      where a3.level = 'COMMUNITY'
        and (a3.valid_to is null or a3.valid_to >= $4::date)
        and a3.province_id = $6::uuid) as s0, (select string_agg(record_send(r), '') from (
      select a1.place as s0, a1.m0 as s1, a1.name as s2, a1.households as s3, a1.m2 as s4, a1.m3 as s5, (select count(*)
        from issues i5
        where i5.visibility = 'PUBLIC'
          and i5.community_id = a1.id
          and (i5.reported_at >= least($1::date::timestamp at time zone $3::text, ($1::date::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond') and i5.reported_at < least(($2::date + 1)::timestamp at time zone $3::text, (($2::date + 1)::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond'))) as s6, (select string_agg(record_send(r), '') from (
        select i4.code as s0
        from issues i4
        where i4.visibility = 'PUBLIC'
          and i4.community_id = a1.id
          and (i4.reported_at >= least($1::date::timestamp at time zone $3::text, ($1::date::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond') and i4.reported_at < least(($2::date + 1)::timestamp at time zone $3::text, (($2::date + 1)::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond'))
        order by i4.reported_at desc, i4.id desc
        limit 1
      ) r) as s7
      from (
        select a1.*, t.*, rank() over (order by t.m1) as place
        from areas a1
        cross join lateral (
          select (percentile_cont(0.5) within group (order by date_part('epoch', i2.handled_at - i2.reported_at) / 3600) filter (where i2.handled_at >= i2.reported_at))::double precision as m0, coalesce(((percentile_cont(0.5) within group (order by date_part('epoch', i2.handled_at - i2.reported_at) / 3600) filter (where i2.handled_at >= i2.reported_at))::double precision)::double precision, 'infinity'::double precision) as m1, count(*) as m2, count(*) filter (where i2.status = 'CLOSED') as m3
          from issues i2
          where i2.visibility = 'PUBLIC'
            and i2.community_id = a1.id
            and (i2.reported_at >= least($1::date::timestamp at time zone $3::text, ($1::date::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond') and i2.reported_at < least(($2::date + 1)::timestamp at time zone $3::text, (($2::date + 1)::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond'))
        ) t
        where a1.level = 'COMMUNITY'
          and (a1.valid_to is null or a1.valid_to >= $4::date)
          and a1.province_id = $5::uuid
      ) a1
      order by a1.m1, a1.code, a1.id
      limit 3 + 1
    ) r) as s1
  ) r)
