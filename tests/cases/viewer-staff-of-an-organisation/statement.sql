select
  (select string_agg(record_send(r), '') from (
    select i1.code as s0, i1.visibility as s1, o2.name as s2, case when i1.responsible_id = any($1::uuid[]) then i1.longitude else i1.public_longitude end as s3, i1.public_longitude as s4
    from issues i1
    left join organisations o2 on o2.id = i1.responsible_id
    where (i1.visibility = 'PUBLIC' or i1.responsible_id = any($1::uuid[]))
    order by i1.reported_at desc, i1.id desc
    limit 30
  ) r),
  (select string_agg(record_send(r), '') from (
    select s3.code as s0, o4.name as s1, o5.name as s2
    from service_applications s3
    join organisations o4 on o4.id = s3.received_by_id
    join organisations o5 on o5.id = s3.decided_by_id
    where (s3.received_by_id = any($1::uuid[]) or s3.decided_by_id = any($1::uuid[]))
    order by s3.submitted_at desc, s3.id desc
    limit 10
  ) r),
  (select string_agg(record_send(r), '') from (
    select h6.question as s0, o8.name as s1
    from hotline_calls h6
    join organisations o8 on o8.id = h6.organisation_id
    where (h6.organisation_id = any($1::uuid[]) and not exists (select 1
      from issues i7
      where i7.id = h6.issue_id
        and i7.reporter_private = 'true'))
    order by h6.at desc, h6.id desc
    limit 10
  ) r)
