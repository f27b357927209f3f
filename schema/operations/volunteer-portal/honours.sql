select
  (select record_send(r) from (
    select (select count(*)
      from honours h2
      where h2.district_id = $2::uuid) as s0, (select string_agg(record_send(r), '') from (
      select h1.kind as s0, h1.title as s1, h1.awarder as s2, h1.awarded_on as s3, left(p3.name, 1) || '*' as s4, o4.name as s5, a5.name as s6
      from honours h1
      left join people p3 on p3.id = h1.person_id
      left join organisations o4 on o4.id = h1.organisation_id
      join areas a5 on a5.id = h1.area_id
      where h1.district_id = $1::uuid
      order by h1.awarded_on desc, h1.id desc
      limit 8
    ) r) as s1
  ) r)
