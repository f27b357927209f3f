select
  (select record_send(r) from (
    select (select count(*)
      from service_applications s2
      where false) as s0, (select string_agg(record_send(r), '') from (
      select s1.code as s0
      from service_applications s1
      where false
      order by s1.submitted_at desc, s1.id desc
      limit 10
    ) r) as s1
  ) r),
  (select record_send(r) from (
    select s3.code as s0
    from service_applications s3
    where false
      and s3.code = $1::text
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from hotline_calls h5
      where false) as s0, (select string_agg(record_send(r), '') from (
      select h4.question as s0
      from hotline_calls h4
      where false
      order by h4.at desc, h4.id desc
      limit 10
    ) r) as s1
  ) r),
  (select record_send(r) from (
    select (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
      from care_enrolments c8
      where false) as n) c) as s0, (select string_agg(record_send(r), '') from (
      select c6.level as s0, p7.id as s1
      from care_enrolments c6
      join people p7 on p7.id = c6.person_id
      where false
      order by c6.since, c6.id
      limit 10
    ) r) as s1
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from issues i13
      where i13.visibility = 'PUBLIC'
        and i13.status = 'OPEN'
        and exists (select 1
        from hotline_calls h14
        where h14.issue_id = i13.id
          and false
          and h14.outcome = 'BECAME_ISSUE')) as s0, (select string_agg(record_send(r), '') from (
      select i9.code as s0, (select count(*)
        from hotline_calls h12
        where h12.issue_id = i9.id
          and false) as s1
      from issues i9
      where i9.visibility = 'PUBLIC'
        and i9.status = 'OPEN'
        and exists (select 1
        from hotline_calls h10
        where h10.issue_id = i9.id
          and false
          and h10.outcome = 'BECAME_ISSUE')
      order by i9.reported_at desc, i9.id desc
      limit 3
    ) r) as s1
  ) r),
  (select string_agg(record_send(r), '') from (
    select (select count(*)
      from service_applications s18
      where s18.applicant_id = p16.id
        and false) as s0, (select count(*)
      from hotline_calls h20
      where h20.caller_id = p16.id
        and false) as s1, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
      from care_enrolments c22
      where c22.person_id = p16.id
        and false) as n) c) as s2, (select string_agg(record_send(r), '') from (
      select a23.status as s0
      from activity_signups a23
      where a23.volunteer_id = v15.id
        and a23.status = 'CONFIRMED'
      order by a23.signed_up_at, a23.id
      limit 10
    ) r) as s3
    from volunteers v15
    join people p16 on p16.id = v15.person_id
    order by v15.hours desc, v15.id desc
    limit 3
  ) r)
