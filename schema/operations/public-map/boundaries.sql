select
  (select string_agg(record_send(r), '') from (
    select a1.name as s0, a1.code as s1, a1.centre_longitude as s2, a1.centre_latitude as s3, a2.geometry::text as s4
    from areas a1
    left join area_boundaries a2 on a2.area_id = a1.id
    where a1.level = 'COMMUNITY'
      and (a1.valid_to is null or a1.valid_to >= $1::date)
      and a1.subdistrict_id = $2::uuid
    order by a1.code, a1.id
    limit 3
  ) r)
