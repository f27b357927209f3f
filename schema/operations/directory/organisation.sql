select
  (select record_send(r) from (
    select o1.id as s0, o1.name as s1, o1.kind as s2, a2.name as s3, o3.name as s4, (select count(*)
      from organisations o5
      where o5.parent_id = o1.id) as s5, (select string_agg(record_send(r), '') from (
      select o4.name as s0
      from organisations o4
      where o4.parent_id = o1.id
      order by o4.name, o4.id
      limit 3
    ) r) as s6, (select count(*)
      from services s7
      where s7.provider_id = o1.id) as s7, (select string_agg(record_send(r), '') from (
      select s6.name as s0
      from services s6
      where s6.provider_id = o1.id
      order by s6.name, s6.id
      limit 5
    ) r) as s8, (select count(*)
      from facilities f9
      where f9.operator_id = o1.id) as s9, (select string_agg(record_send(r), '') from (
      select f8.name as s0, f8.kind as s1
      from facilities f8
      where f8.operator_id = o1.id
      order by f8.name, f8.id
      limit 3
    ) r) as s10, (select count(*)
      from contracts c11
      where c11.provider_id = o1.id) as s11, (select string_agg(record_send(r), '') from (
      select c10.title as s0, c10.amount as s1
      from contracts c10
      where c10.provider_id = o1.id
      order by c10.since desc, c10.id desc
      limit 3
    ) r) as s12, (select string_agg(record_send(r), '') from (
      select o12.kind as s0, o13.name as s1
      from organisation_links o12
      join organisations o13 on o13.id = o12.from_id
      where o12.to_id = o1.id
      order by o12.kind, o12.id
      limit 3
    ) r) as s13
    from organisations o1
    left join areas a2 on a2.id = o1.area_id
    left join organisations o3 on o3.id = o1.parent_id
    where o1.credit_code = $1::text
  ) r)
