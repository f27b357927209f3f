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
    select h5.question as s0, case when (p6.subdistrict_id = $1::uuid or exists (select 1
      from memberships m7
      where m7.person_id = p6.id
        and m7.subdistrict_id = $1::uuid)) then '0' || coalesce(p6.name, '') else '-' || coalesce(left(p6.name, 1) || '*', '') end as s1, p6.id as s2, case when (p6.subdistrict_id = $1::uuid or exists (select 1
      from memberships m8
      where m8.person_id = p6.id
        and m8.subdistrict_id = $1::uuid)) then '0' || coalesce(case when length(p6.phone) < 11 then '****' else left(p6.phone, 3) || '****' || right(p6.phone, 4) end, '') else '-' || coalesce(case when length(p6.phone) < 11 then '****' else left(p6.phone, 3) || '****' || right(p6.phone, 4) end, '') end as s3
    from hotline_calls h5
    left join people p6 on p6.id = h5.caller_id
    where h5.subdistrict_id = $1::uuid
    order by h5.at desc, h5.id desc
    limit 10
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from care_enrolments c10
      where c10.subdistrict_id = $1::uuid) as s0, (select string_agg(record_send(r), '') from (
      select c9.level as s0
      from care_enrolments c9
      where c9.subdistrict_id = $1::uuid
      order by c9.since, c9.id
      limit 10
    ) r) as s1
  ) r),
  (select string_agg(record_send(r), '') from (
    select case when d11.subdistrict_id = $1::uuid then '0' || coalesce(d11.text, '') else '-' end as s0
    from diary_entries d11
    order by d11.visited_at desc, d11.id desc
    limit 20
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from volunteers v13
      where v13.district_id = $4::uuid
        and v13.status = any($5::text[])) as s0, (select string_agg(record_send(r), '') from (
      select case when (p14.subdistrict_id = $1::uuid or exists (select 1
        from memberships m15
        where m15.person_id = p14.id
          and m15.subdistrict_id = $1::uuid)) then '0' || coalesce(p14.name, '') else '-' || coalesce(left(p14.name, 1) || '*', '') end as s0, p14.id as s1
      from volunteers v12
      join people p14 on p14.id = v12.person_id
      where v12.district_id = $2::uuid
        and v12.status = any($3::text[])
      order by v12.hours desc, v12.id desc
      limit 10
    ) r) as s1
  ) r),
  (select string_agg(record_send(r), '') from (
    select g17.k0 as s0, g17.m1 as s1
    from (
      select v16.status as k0, count(*) as m1
      from volunteers v16
      where v16.district_id = $6::uuid
      group by 1
    ) g17
    order by g17.k0
    limit 100
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from accounts a19
      where a19.id = $7::uuid) as s0
  ) r)
