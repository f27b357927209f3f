select
  (select record_send(r) from (
    select (select count(*)
      from (
        select *
        from issues i2
        where i2.visibility = 'PUBLIC'
          and point(i2.public_longitude, i2.public_latitude) <@ box(point($8::double precision, $9::double precision), point($10::double precision, $11::double precision))
          and (2 * 6371008.8 * asin(least(1, sqrt(power(sin(radians(i2.public_latitude - $13::double precision) / 2), 2) + cos(radians($13::double precision)) * cos(radians(i2.public_latitude)) * power(sin(radians(i2.public_longitude - $12::double precision) / 2), 2))))) <= $14::double precision
        order by 2 * 6371008.8 * asin(least(1, sqrt(power(sin(radians(i2.public_latitude - $13::double precision) / 2), 2) + cos(radians($13::double precision)) * cos(radians(i2.public_latitude)) * power(sin(radians(i2.public_longitude - $12::double precision) / 2), 2)))), i2.id
        limit 500
      ) i2) as s0, (select string_agg(record_send(r), '') from (
      select i1.code as s0, i1.title as s1, i1.state as s2, i1.reported_at as s3, i1.public_longitude as s4, i1.public_latitude as s5, coalesce(case when $15::text = 'EN' then c3.name_en end, c3.name) as s6
      from (
        select *
        from issues i1
        where i1.visibility = 'PUBLIC'
          and point(i1.public_longitude, i1.public_latitude) <@ box(point($1::double precision, $2::double precision), point($3::double precision, $4::double precision))
          and (2 * 6371008.8 * asin(least(1, sqrt(power(sin(radians(i1.public_latitude - $6::double precision) / 2), 2) + cos(radians($6::double precision)) * cos(radians(i1.public_latitude)) * power(sin(radians(i1.public_longitude - $5::double precision) / 2), 2))))) <= $7::double precision
        order by 2 * 6371008.8 * asin(least(1, sqrt(power(sin(radians(i1.public_latitude - $6::double precision) / 2), 2) + cos(radians($6::double precision)) * cos(radians(i1.public_latitude)) * power(sin(radians(i1.public_longitude - $5::double precision) / 2), 2)))), i1.id
        limit 500
      ) i1
      join categories c3 on c3.id = i1.category_id
      order by 2 * 6371008.8 * asin(least(1, sqrt(power(sin(radians(i1.public_latitude - $6::double precision) / 2), 2) + cos(radians($6::double precision)) * cos(radians(i1.public_latitude)) * power(sin(radians(i1.public_longitude - $5::double precision) / 2), 2)))), i1.id
      limit 5
    ) r) as s1
  ) r)
