select
  (select record_send(r) from (
    select (select count(*)
      from organisations o2
      where o2.district_id = $3::uuid
        and o2.kind = $4::text) as s0, (select string_agg(record_send(r), '') from (
      select o1.id as s0, o1.name as s1, o1.credit_code as s2, o1.kind as s3, o1.founded_on as s4, o1.office_phone as s5, a3.code as s6, a3.name as s7
      from organisations o1
      left join areas a3 on a3.id = o1.area_id
      where o1.district_id = $1::uuid
        and o1.kind = $2::text
      order by o1.name, o1.id
      limit 10 + 1
    ) r) as s1
  ) r)
