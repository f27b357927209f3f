select
  (select record_send(r) from (
    select (select count(*)
      from facilities f2
      where f2.district_id = $3::uuid
        and f2.kind = $4::text) as s0, (select string_agg(record_send(r), '') from (
      select f1.name as s0, f1.address as s1, f1.longitude as s2, f1.latitude as s3, f1.capacity as s4, o3.name as s5
      from facilities f1
      left join organisations o3 on o3.id = f1.operator_id
      where f1.district_id = $1::uuid
        and f1.kind = $2::text
      order by f1.name, f1.id
      limit 20
    ) r) as s1
  ) r)
