select
  (select string_agg(record_send(r), '') from (
    select s1.name as s0, (select count(*)
      from (
        select f4.*
        from facilities f4
        join service_facilities s5 on s5.facility_id = f4.id
        where s5.service_id = s1.id
          and point(f4.longitude, f4.latitude) <@ box(point($8::double precision, $9::double precision), point($10::double precision, $11::double precision))
          and (2 * 6371008.8 * asin(least(1, sqrt(power(sin(radians(f4.latitude - $13::double precision) / 2), 2) + cos(radians($13::double precision)) * cos(radians(f4.latitude)) * power(sin(radians(f4.longitude - $12::double precision) / 2), 2))))) <= $14::double precision
        order by 2 * 6371008.8 * asin(least(1, sqrt(power(sin(radians(f4.latitude - $13::double precision) / 2), 2) + cos(radians($13::double precision)) * cos(radians(f4.latitude)) * power(sin(radians(f4.longitude - $12::double precision) / 2), 2)))), f4.id
        limit 500
      ) f4) as s1, (select string_agg(record_send(r), '') from (
      select f2.name as s0, o6.name as s1
      from (
        select f2.*
        from facilities f2
        join service_facilities s3 on s3.facility_id = f2.id
        where s3.service_id = s1.id
          and point(f2.longitude, f2.latitude) <@ box(point($1::double precision, $2::double precision), point($3::double precision, $4::double precision))
          and (2 * 6371008.8 * asin(least(1, sqrt(power(sin(radians(f2.latitude - $6::double precision) / 2), 2) + cos(radians($6::double precision)) * cos(radians(f2.latitude)) * power(sin(radians(f2.longitude - $5::double precision) / 2), 2))))) <= $7::double precision
        order by 2 * 6371008.8 * asin(least(1, sqrt(power(sin(radians(f2.latitude - $6::double precision) / 2), 2) + cos(radians($6::double precision)) * cos(radians(f2.latitude)) * power(sin(radians(f2.longitude - $5::double precision) / 2), 2)))), f2.id
        limit 500
      ) f2
      left join organisations o6 on o6.id = f2.operator_id
      order by 2 * 6371008.8 * asin(least(1, sqrt(power(sin(radians(f2.latitude - $6::double precision) / 2), 2) + cos(radians($6::double precision)) * cos(radians(f2.latitude)) * power(sin(radians(f2.longitude - $5::double precision) / 2), 2)))), f2.id
      limit 10
    ) r) as s2
    from services s1
    order by s1.name, s1.id
    limit 12
  ) r)
