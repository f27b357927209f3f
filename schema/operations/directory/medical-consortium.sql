select
  (select string_agg(record_send(r), '') from (
    select o1.name as s0, (select count(*)
      from organisation_links o3
      where o3.to_id = o1.id
        and o3.kind = any($3::text[])) as s1, (select string_agg(record_send(r), '') from (
      select o2.kind as s0, o4.name as s1, o4.kind as s2
      from organisation_links o2
      join organisations o4 on o4.id = o2.from_id
      where o2.to_id = o1.id
        and o2.kind = any($2::text[])
      order by o2.kind, o2.id
      limit 4
    ) r) as s2
    from organisations o1
    where o1.district_id = $1::uuid
      and o1.kind = 'MEDICAL_CONSORTIUM'
    order by o1.name, o1.id
    limit 10
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from organisations o6
      where o6.district_id = $5::uuid
        and o6.kind = 'COMMUNITY_HEALTH_INSTITUTION') as s0
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from organisations o8
      where o8.district_id = $8::uuid
        and o8.kind = any($9::text[])) as s0
  ) r)
