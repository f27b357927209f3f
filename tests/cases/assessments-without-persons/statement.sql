select
  (select record_send(r) from (
    select (select count(*)
      from assessments a2
      where a2.subject in ('ORGANISATION', 'AREA')) as s0, (select string_agg(record_send(r), '') from (
      select a1.subject as s0, a1.period_from as s1, a1.total as s2, o3.name as s3, (select string_agg(record_send(r), '') from (
        select a4.value as s0, a4.points as s1, a4.weight as s2, c5.code as s3
        from assessment_indicators a4
        join categories c5 on c5.id = a4.indicator_id
        where a4.assessment_id = a1.id
        order by a4.weight desc, a4.id desc
        limit 10
      ) r) as s4
      from assessments a1
      left join organisations o3 on o3.id = a1.organisation_id
      where a1.subject in ('ORGANISATION', 'AREA')
      order by a1.period_from desc, a1.id desc
      limit 20
    ) r) as s1
  ) r),
  (select string_agg(record_send(r), '') from (
    select m6.role as s0, (select count(*)
      from assessments a8
      where a8.membership_id = m6.id
        and a8.subject in ('ORGANISATION', 'AREA')) as s1, (select string_agg(record_send(r), '') from (
      select d9.households as s0
      from diary_entries d9
      where d9.membership_id = m6.id
      order by d9.visited_at desc, d9.id desc
      limit 10
    ) r) as s2
    from memberships m6
    where m6.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
      and (m6.until is null or m6.until >= $1::date)
    order by m6.role, m6.since, m6.id
    limit 5
  ) r)
