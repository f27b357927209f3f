select
  (select string_agg(record_send(r), '') from (
    select i1.code as s0, i1.public_longitude as s1, i1.public_latitude as s2
    from issues i1
    where i1.visibility = 'PUBLIC'
      and point(i1.public_longitude, i1.public_latitude) <@ box(point($1::double precision, $2::double precision), point($3::double precision, $4::double precision))
    order by i1.reported_at desc, i1.id desc
    limit 5
  ) r)
