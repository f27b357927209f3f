select
  (select record_send(r) from (
    select (select count(*) from (select 1
      from issues i2
      where i2.visibility = 'PUBLIC'
        and point(i2.public_longitude, i2.public_latitude) <@ box(point($5::double precision, $6::double precision), point($7::double precision, $8::double precision))
    limit $9::bigint) r) as s0, (select string_agg(record_send(r), '') from (
      select i1.code as s0, i1.title as s1, i1.state as s2, i1.public_longitude as s3, i1.public_latitude as s4, coalesce(case when $10::text = 'EN' then c3.name_en end, c3.name) as s5
      from issues i1
      join categories c3 on c3.id = i1.category_id
      where i1.visibility = 'PUBLIC'
        and point(i1.public_longitude, i1.public_latitude) <@ box(point($1::double precision, $2::double precision), point($3::double precision, $4::double precision))
      order by i1.reported_at desc, i1.id desc
      limit 20
    ) r) as s1
  ) r)
