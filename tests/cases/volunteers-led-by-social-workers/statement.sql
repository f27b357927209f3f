select
  (select string_agg(record_send(r), '') from (
    select o1.name as s0, (select string_agg(record_send(r), '') from (
      select m2.role as s0, left(p3.name, 1) || '*' as s1, (select string_agg(record_send(r), '') from (
        select a4.title as s0, (select string_agg(record_send(r), '') from (
          select s5.code as s0
          from skills s5
          join activity_skills a6 on a6.skill_id = s5.id
          where a6.activity_id = a4.id
          order by s5.code, s5.id
          limit 10
        ) r) as s1, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
          from activity_signups a10
          where a10.activity_id = a4.id
            and a10.status = 'CONFIRMED') as n) c) as s2, (select string_agg(record_send(r), '') from (
          select a7.status as s0, a7.confirmed_hours as s1, left(p9.name, 1) || '*' as s2
          from activity_signups a7
          join volunteers v8 on v8.id = a7.volunteer_id
          join people p9 on p9.id = v8.person_id
          where a7.activity_id = a4.id
            and a7.status = 'CONFIRMED'
          order by a7.signed_up_at, a7.id
          limit 10
        ) r) as s3
        from activities a4
        where a4.leader_id = m2.id
        order by a4.starts_at desc, a4.id desc
        limit 3
      ) r) as s2
      from memberships m2
      join people p3 on p3.id = m2.person_id
      where m2.organisation_id = o1.id
        and m2.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
        and (m2.until is null or m2.until >= $1::date)
      order by m2.role, m2.since, m2.id
      limit 3
    ) r) as s1
    from organisations o1
    order by o1.name, o1.id
    limit 6
  ) r)
