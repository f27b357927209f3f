select
  (select string_agg(record_send(r), '') from (
    select a1.place as s0, a1.m0 as s1, a1.name as s2, a1.households as s3, a1.m2 as s4, (select count(*)
      from issues i4
      where i4.visibility = 'PUBLIC'
        and i4.subdistrict_id = a1.id
        and (i4.reported_at >= least($1::date::timestamp at time zone $3::text, ($1::date::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond') and i4.reported_at < least(($2::date + 1)::timestamp at time zone $3::text, (($2::date + 1)::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond'))) as s5
    from (
      select a1.*, t.*, rank() over (order by t.m1 desc) as place
      from areas a1
      cross join lateral (
        select (count(*) filter (where ((i2.status = 'CLOSED' and (coalesce(i2.handled_at, i2.closed_at)) <= i2.due_at) and (i2.due_at is not null and (i2.status = 'CLOSED' or i2.due_at < (coalesce(i2.handled_at, now())))))))::double precision / nullif(count(*) filter (where (i2.due_at is not null and (i2.status = 'CLOSED' or i2.due_at < (coalesce(i2.handled_at, now()))))), 0) as m0, coalesce(((count(*) filter (where ((i2.status = 'CLOSED' and (coalesce(i2.handled_at, i2.closed_at)) <= i2.due_at) and (i2.due_at is not null and (i2.status = 'CLOSED' or i2.due_at < (coalesce(i2.handled_at, now())))))))::double precision / nullif(count(*) filter (where (i2.due_at is not null and (i2.status = 'CLOSED' or i2.due_at < (coalesce(i2.handled_at, now()))))), 0))::double precision, '-infinity'::double precision) as m1, count(*) as m2
        from issues i2
        where i2.visibility = 'PUBLIC'
          and i2.subdistrict_id = a1.id
          and (i2.reported_at >= least($1::date::timestamp at time zone $3::text, ($1::date::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond') and i2.reported_at < least(($2::date + 1)::timestamp at time zone $3::text, (($2::date + 1)::timestamp - interval '1 microsecond') at time zone $3::text + interval '1 microsecond'))
      ) t
      where a1.level = 'SUBDISTRICT'
        and (a1.valid_to is null or a1.valid_to >= $4::date)
        and a1.district_id = $5::uuid
    ) a1
    order by a1.m1 desc, a1.code, a1.id
    limit 10
  ) r)
