select
  (select string_agg(record_send(r), '') from (
    select i1.rating as s0, i1.reported_at as s1
    from issues i1
    where i1.visibility = 'PUBLIC'
      and i1.province_id = $1::uuid
      and (i1.rating <= $2::integer and (i1.rating < $2::integer or (i1.rating = $2::integer and (i1.reported_at > $3::timestamp with time zone or (i1.reported_at = $3::timestamp with time zone and i1.id > $4::uuid)))))
    order by i1.rating desc, i1.reported_at, i1.id
    limit 3
  ) r)
