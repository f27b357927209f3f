select
  (select record_send(r) from (
    select (select count(*) from (select 1
      from issues i2
      where (i2.visibility = 'PUBLIC' or i2.community_id = $1::uuid)
        and i2.community_id = $3::uuid
        and i2.state = 'SUBMITTED'
    limit $4::bigint) r) as s0, (select string_agg(record_send(r), '') from (
      select i1.reported_at as s0, i1.id as s1, i1.code as s2, i1.title as s3, i1.source as s4, i1.priority as s5, case when i1.community_id = $1::uuid then i1.address else i1.public_address end as s6, coalesce(case when $5::text = 'EN' then c3.name_en end, c3.name) as s7, a4.name as s8
      from issues i1
      join categories c3 on c3.id = i1.category_id
      join areas a4 on a4.id = i1.area_id
      where (i1.visibility = 'PUBLIC' or i1.community_id = $1::uuid)
        and i1.community_id = $2::uuid
        and i1.state = 'SUBMITTED'
      order by i1.reported_at desc, i1.id desc
      limit 10 + 1
    ) r) as s1
  ) r)
