select
  (select string_agg(record_send(r), '') from (
    select i1.code as s0, i1.visibility as s1, case when i1.district_id = $1::uuid then i1.address else i1.public_address end as s2, left(p2.name, 1) || '*' as s3, case when length(p2.phone) < 11 then '****' else left(p2.phone, 3) || '****' || right(p2.phone, 4) end as s4
    from issues i1
    left join people p2 on p2.id = i1.assignee_id
    where (i1.visibility = 'PUBLIC' or i1.district_id = $1::uuid)
    order by i1.reported_at desc, i1.id desc
    limit 30
  ) r),
  (select string_agg(record_send(r), '') from (
    select s3.code as s0
    from service_applications s3
    where false
    order by s3.submitted_at desc, s3.id desc
    limit 10
  ) r)
