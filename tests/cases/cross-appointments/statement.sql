select
  (select string_agg(record_send(r), '') from (
    select o1.name as s0, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
      from cross_appointments c6
      where c6.organisation_id = o1.id
        and exists (select 1
        from memberships m7
        where m7.id = c6.membership_id
          and m7.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER'))
        and exists (select 1
        from memberships m8
        where m8.id = c6.other_membership_id
          and m8.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER'))
        and exists (select 1
        from organisations o9
        where o9.id = c6.other_id
          and o9.kind = 'OWNERS_COMMITTEE')) as n) c) as s1, (select string_agg(record_send(r), '') from (
      select c2.since as s0, c2.until as s1, left(p10.name, 1) || '*' as s2, m11.role as s3, o12.kind as s4, m13.role as s5
      from (
        select *
        from cross_appointments c2
        where c2.organisation_id = o1.id
          and exists (select 1
          from memberships m3
          where m3.id = c2.membership_id
            and m3.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER'))
          and exists (select 1
          from memberships m4
          where m4.id = c2.other_membership_id
            and m4.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER'))
          and exists (select 1
          from organisations o5
          where o5.id = c2.other_id
            and o5.kind = 'OWNERS_COMMITTEE')
        order by c2.since, c2.id
        limit 3
      ) c2
      join people p10 on p10.id = c2.person_id
      left join memberships m11 on (m11.id = c2.membership_id and m11.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER'))
      join organisations o12 on o12.id = c2.other_id
      left join memberships m13 on (m13.id = c2.other_membership_id and m13.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER'))
      order by c2.since, c2.id
    ) r) as s2
    from organisations o1
    where o1.kind = any($1::text[])
    order by o1.name, o1.id
    limit 2
  ) r)
