select
  (select record_send(r) from (
    select o1.name as s0, (select count(*)
      from activities a4
      where a4.organiser_id = o1.id
        and exists (select 1
        from memberships m5
        where m5.id = a4.leader_id
          and (m5.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m5.district_id = $2::uuid)
          and m5.role = 'SOCIAL_WORKER')
        and a4.status = 'HELD') as s1, (select string_agg(record_send(r), '') from (
      select a2.title as s0, a2.starts_at as s1, case when (p7.district_id = $2::uuid or exists (select 1
        from memberships m8
        where m8.person_id = p7.id
          and m8.district_id = $2::uuid
          and (m8.until is null or m8.until >= $3::date))) then '0' || coalesce(p7.name, '') else '-' || coalesce(left(p7.name, 1) || '*', '') end as s2, p7.id as s3, m6.id as s4, (select count(*)
        from activity_signups a11
        where a11.activity_id = a2.id
          and (a11.status = 'CONFIRMED' or exists (select 1
          from activities a12
          where a12.id = a11.activity_id
            and a12.district_id = $2::uuid))
          and a11.status = 'CONFIRMED') as s5, (select string_agg(record_send(r), '') from (
        select a9.confirmed_hours as s0, v13.stars as s1, case when (p14.district_id = $2::uuid or exists (select 1
          from memberships m15
          where m15.person_id = p14.id
            and m15.district_id = $2::uuid
            and (m15.until is null or m15.until >= $3::date))) then '0' || coalesce(p14.name, '') else '-' || coalesce(left(p14.name, 1) || '*', '') end as s2, p14.id as s3
        from activity_signups a9
        join volunteers v13 on v13.id = a9.volunteer_id
        join people p14 on p14.id = v13.person_id
        where a9.activity_id = a2.id
          and (a9.status = 'CONFIRMED' or exists (select 1
          from activities a10
          where a10.id = a9.activity_id
            and a10.district_id = $2::uuid))
          and a9.status = 'CONFIRMED'
        order by a9.signed_up_at, a9.id
        limit 5
      ) r) as s6
      from (
        select *
        from activities a2
        where a2.organiser_id = o1.id
          and exists (select 1
          from memberships m3
          where m3.id = a2.leader_id
            and (m3.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m3.district_id = $2::uuid)
            and m3.role = 'SOCIAL_WORKER')
          and a2.status = 'HELD'
        order by a2.starts_at desc, a2.id desc
        limit 3
      ) a2
      left join memberships m6 on (m6.id = a2.leader_id and (m6.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m6.district_id = $2::uuid))
      left join people p7 on p7.id = m6.person_id
      order by a2.starts_at desc, a2.id desc
    ) r) as s2
    from organisations o1
    where o1.id = $1::uuid
  ) r)
