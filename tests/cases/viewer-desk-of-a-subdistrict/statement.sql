select
  (select record_send(r) from (
    select (select count(*)
      from service_applications s2
      where s2.subdistrict_id = $1::uuid) as s0, (select string_agg(record_send(r), '') from (
      select s1.code as s0, (select count(*)
        from application_events a4
        where a4.application_id = s1.id) as s1
      from service_applications s1
      where s1.subdistrict_id = $1::uuid
      order by s1.submitted_at desc, s1.id desc
      limit 20
    ) r) as s1
  ) r),
  (select string_agg(record_send(r), '') from (
    select h5.question as s0, case when (p7.subdistrict_id = $1::uuid or exists (select 1
      from memberships m8
      where m8.person_id = p7.id
        and m8.subdistrict_id = $1::uuid
        and (m8.until is null or m8.until >= $2::date))) then '0' || coalesce(p7.name, '') else '-' || coalesce(left(p7.name, 1) || '*', '') end as s1, p7.id as s2, case when (p7.subdistrict_id = $1::uuid or exists (select 1
      from memberships m9
      where m9.person_id = p7.id
        and m9.subdistrict_id = $1::uuid
        and (m9.until is null or m9.until >= $2::date))) then '0' || coalesce(case when length(p7.phone) < 11 then '****' else left(p7.phone, 3) || '****' || right(p7.phone, 4) end, '') else '-' || coalesce(case when length(p7.phone) < 11 then '****' else left(p7.phone, 3) || '****' || right(p7.phone, 4) end, '') end as s3
    from hotline_calls h5
    left join people p7 on p7.id = h5.caller_id
    where (h5.subdistrict_id = $1::uuid and not exists (select 1
      from issues i6
      where i6.id = h5.issue_id
        and i6.reporter_private = 'true'))
    order by h5.at desc, h5.id desc
    limit 10
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from care_enrolments c11
      where c11.subdistrict_id = $1::uuid) as s0, (select string_agg(record_send(r), '') from (
      select c10.level as s0
      from care_enrolments c10
      where c10.subdistrict_id = $1::uuid
      order by c10.since, c10.id
      limit 10
    ) r) as s1
  ) r),
  (select string_agg(record_send(r), '') from (
    select case when d12.subdistrict_id = $1::uuid then '0' || coalesce(d12.text, '') else '-' end as s0
    from diary_entries d12
    order by d12.visited_at desc, d12.id desc
    limit 20
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from volunteers v14
      where v14.district_id = $5::uuid
        and v14.status = any($6::text[])) as s0, (select string_agg(record_send(r), '') from (
      select case when (p15.subdistrict_id = $1::uuid or exists (select 1
        from memberships m16
        where m16.person_id = p15.id
          and m16.subdistrict_id = $1::uuid
          and (m16.until is null or m16.until >= $2::date))) then '0' || coalesce(p15.name, '') else '-' || coalesce(left(p15.name, 1) || '*', '') end as s0, p15.id as s1
      from volunteers v13
      join people p15 on p15.id = v13.person_id
      where v13.district_id = $3::uuid
        and v13.status = any($4::text[])
      order by v13.hours desc, v13.id desc
      limit 10
    ) r) as s1
  ) r),
  (select string_agg(record_send(r), '') from (
    select g18.k0 as s0, g18.m1 as s1
    from (
      select v17.status as k0, count(*) as m1
      from volunteers v17
      where v17.district_id = $7::uuid
      group by 1
    ) g18
    order by g18.k0
    limit 100
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from accounts a20
      where a20.id = $8::uuid) as s0
  ) r)
