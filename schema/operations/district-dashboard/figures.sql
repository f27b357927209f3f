select
  (select record_send(r) from (
    select a1.name as s0, a1.m0 as s1, a1.m1 as s2, a1.m2 as s3, (select count(*)
      from issues i4
      where i4.visibility = 'PUBLIC'
        and i4.district_id = $7::uuid
        and (i4.reported_at >= least($1::date::timestamp at time zone $3::text, ($1::date::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond') and i4.reported_at < least(($2::date + 1)::timestamp at time zone $3::text, (($2::date + 1)::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond'))
        and (i4.status = 'OPEN' and i4.due_at < (coalesce(i4.handled_at, now())))) as s4, (select string_agg(record_send(r), '') from (
      select i3.code as s0, i3.title as s1, i3.due_at as s2
      from issues i3
      where i3.visibility = 'PUBLIC'
        and i3.district_id = $6::uuid
        and (i3.reported_at >= least($1::date::timestamp at time zone $3::text, ($1::date::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond') and i3.reported_at < least(($2::date + 1)::timestamp at time zone $3::text, (($2::date + 1)::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond'))
        and (i3.status = 'OPEN' and i3.due_at < (coalesce(i3.handled_at, now())))
      order by i3.reported_at desc, i3.id desc
      limit 2
    ) r) as s5, a1.m3 as s6, a1.m4 as s7, a1.m5 as s8, a1.m6 as s9, a1.m7 as s10, a1.m8 as s11, a1.m9 as s12, a1.m10 as s13, a1.m11 as s14, a1.m12 as s15, a1.m13 as s16, a1.m14 as s17, a1.m15 as s18, a1.m16 as s19, a1.households as s20
    from (
      select a1.*, t.*
      from areas a1
      cross join lateral (
        select count(*) as m0, count(*) filter (where i2.status = 'CLOSED') as m1, count(*) filter (where (i2.status = 'OPEN' and i2.due_at < (coalesce(i2.handled_at, now())))) as m2, (count(*) filter (where ((i2.status = 'CLOSED' and (coalesce(i2.handled_at, i2.closed_at)) <= i2.due_at) and (i2.due_at is not null and (i2.status = 'CLOSED' or i2.due_at < (coalesce(i2.handled_at, now())))))))::double precision / nullif(count(*) filter (where (i2.due_at is not null and (i2.status = 'CLOSED' or i2.due_at < (coalesce(i2.handled_at, now()))))), 0) as m3, count(*) filter (where ((i2.status = 'CLOSED' and (coalesce(i2.handled_at, i2.closed_at)) <= i2.due_at) and (i2.due_at is not null and (i2.status = 'CLOSED' or i2.due_at < (coalesce(i2.handled_at, now())))))) as m4, count(*) filter (where (i2.due_at is not null and (i2.status = 'CLOSED' or i2.due_at < (coalesce(i2.handled_at, now()))))) as m5, count(*) filter (where (((i2.due_at is not null and (i2.status = 'CLOSED' or i2.due_at < (coalesce(i2.handled_at, now()))))) is not true and i2.due_at is null)) as m6, count(*) filter (where (((i2.due_at is not null and (i2.status = 'CLOSED' or i2.due_at < (coalesce(i2.handled_at, now()))))) is not true and i2.due_at is not null and i2.handled_at is not null)) as m7, count(*) filter (where (((i2.due_at is not null and (i2.status = 'CLOSED' or i2.due_at < (coalesce(i2.handled_at, now()))))) is not true and i2.due_at is not null and i2.handled_at is null)) as m8, (percentile_cont(0.5) within group (order by date_part('epoch', i2.accepted_at - i2.reported_at) / 3600) filter (where i2.accepted_at >= i2.reported_at))::double precision as m9, (date_part('epoch', avg(i2.accepted_at - i2.reported_at) filter (where i2.accepted_at >= i2.reported_at)) / 3600)::double precision as m10, (percentile_cont(0.5) within group (order by date_part('epoch', i2.handled_at - i2.reported_at) / 3600) filter (where i2.handled_at >= i2.reported_at))::double precision as m11, (date_part('epoch', avg(i2.handled_at - i2.reported_at) filter (where i2.handled_at >= i2.reported_at)) / 3600)::double precision as m12, (count(*) filter (where (i2.rating >= 4 and i2.rating is not null)))::double precision / nullif(count(*) filter (where i2.rating is not null), 0) as m13, count(*) filter (where (i2.rating >= 4 and i2.rating is not null)) as m14, count(*) filter (where i2.rating is not null) as m15, count(*)::double precision * 1000 / nullif(a1.households, 0) as m16
        from issues i2
        where i2.visibility = 'PUBLIC'
          and i2.district_id = $4::uuid
          and (i2.reported_at >= least($1::date::timestamp at time zone $3::text, ($1::date::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond') and i2.reported_at < least(($2::date + 1)::timestamp at time zone $3::text, (($2::date + 1)::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond'))
      ) t
      where a1.id = $5::uuid
    ) a1
  ) r)
