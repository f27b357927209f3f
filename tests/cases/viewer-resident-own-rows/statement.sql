select
  (select record_send(r) from (
    select (select string_agg(record_send(r), '') from (
      select a1.label as s0
      from accounts a1
      where a1.id = $1::uuid
        and a1.id = $1::uuid
      limit 1
    ) r) as s0, (select string_agg(record_send(r), '') from (
      select case when p2.id = $2::uuid then '0' || coalesce(p2.name, '') else '-' || coalesce(left(p2.name, 1) || '*', '') end as s0, case when p2.id = $2::uuid then '0' || coalesce(p2.phone, '') else '-' || coalesce(case when length(p2.phone) < 11 then '****' else left(p2.phone, 3) || '****' || right(p2.phone, 4) end, '') end as s1, case when p2.id = $2::uuid then '0' || coalesce(p2.address, '') else '-' end as s2, case when p2.id = $2::uuid then '0' || coalesce(p2.birth_year::text, '') else '-' end as s3
      from people p2
      where p2.id = $2::uuid
        and (p2.id = $2::uuid or exists (select 1
        from memberships m3
        where m3.person_id = p2.id
          and (m3.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m3.person_id = $2::uuid)
          and (m3.until is null or m3.until >= $3::date)) or exists (select 1
        from volunteers v4
        where v4.person_id = p2.id))
      limit 1
    ) r) as s1, (select string_agg(record_send(r), '') from (
      select a5.kind as s0
      from account_roles a5
      where a5.account_id = $1::uuid
        and a5.account_id = $1::uuid
      order by a5.kind, a5.since, a5.id
      limit 10
    ) r) as s2
  ) r),
  (select string_agg(record_send(r), '') from (
    select i6.code as s0, i6.visibility as s1, case when i6.reporter_id = $2::uuid then '0' || coalesce(p7.name, '') else '-' end as s2
    from issues i6
    left join people p7 on p7.id = i6.reporter_id
    where (i6.visibility = 'PUBLIC' or i6.reporter_id = $2::uuid)
    order by i6.reported_at desc, i6.id desc
    limit 30
  ) r),
  (select string_agg(record_send(r), '') from (
    select s8.code as s0, case when p9.id = $2::uuid then '0' || coalesce(p9.name, '') else '-' || coalesce(left(p9.name, 1) || '*', '') end as s1, p9.id as s2, (select string_agg(record_send(r), '') from (
      select a10.to_state as s0
      from application_events a10
      where a10.application_id = s8.id
      order by a10.at, a10.id
      limit 10
    ) r) as s3
    from service_applications s8
    left join people p9 on p9.id = s8.applicant_id
    where s8.applicant_id = $2::uuid
    order by s8.submitted_at desc, s8.id desc
    limit 10
  ) r),
  (select string_agg(record_send(r), '') from (
    select h11.question as s0
    from hotline_calls h11
    where h11.caller_id = $2::uuid
    order by h11.at desc, h11.id desc
    limit 10
  ) r),
  (select record_send(r) from (
    select (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
      from care_enrolments c13
      where c13.person_id = $2::uuid) as n) c) as s0, (select string_agg(record_send(r), '') from (
      select c12.level as s0, case when p14.id = $2::uuid then '0' || coalesce(p14.name, '') else '-' || coalesce(left(p14.name, 1) || '*', '') end as s1, (select string_agg(record_send(r), '') from (
        select c15.kind as s0
        from care_visits c15
        where c15.enrolment_id = c12.id
        order by c15.at desc, c15.id desc
        limit 10
      ) r) as s2
      from care_enrolments c12
      join people p14 on p14.id = c12.person_id
      where c12.person_id = $2::uuid
      order by c12.since, c12.id
      limit 10
    ) r) as s1
  ) r),
  (select string_agg(record_send(r), '') from (
    select m16.role as s0, case when m16.person_id = $2::uuid then '0' || coalesce(m16.source, '') else '-' end as s1, case when p17.id = $2::uuid then '0' || coalesce(p17.name, '') else '-' || coalesce(left(p17.name, 1) || '*', '') end as s2, case when p17.id = $2::uuid then '0' || coalesce(p17.phone, '') else '-' || coalesce(case when length(p17.phone) < 11 then '****' else left(p17.phone, 3) || '****' || right(p17.phone, 4) end, '') end as s3
    from memberships m16
    join people p17 on p17.id = m16.person_id
    where (m16.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m16.person_id = $2::uuid)
      and (m16.until is null or m16.until >= $3::date)
    order by m16.role, m16.since, m16.id
    limit 20
  ) r)
