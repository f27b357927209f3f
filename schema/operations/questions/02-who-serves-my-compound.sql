select
  (select record_send(r) from (
    select c1.name as s0, c1.regime as s1, (select string_agg(record_send(r), '') from (
      select p2.since as s0, p2.until as s1, coalesce(case when $2::text = 'EN' then c3.name_en end, c3.name) as s2, o4.name as s3, o4.kind as s4
      from property_arrangements p2
      join categories c3 on c3.id = p2.service_id
      join organisations o4 on o4.id = p2.organisation_id
      where p2.compound_id = c1.id
      order by p2.since desc, p2.id desc
      limit 5
    ) r) as s2, (select string_agg(record_send(r), '') from (
      select o5.name as s0
      from organisations o5
      join compound_organisations c6 on c6.organisation_id = o5.id
      where c6.compound_id = c1.id
        and o5.kind = 'COMMUNITY_PARTY_COMMITTEE'
      order by o5.name, o5.id
      limit 1
    ) r) as s3, (select string_agg(record_send(r), '') from (
      select o7.name as s0
      from organisations o7
      join compound_organisations c8 on c8.organisation_id = o7.id
      where c8.compound_id = c1.id
        and o7.kind = 'RESIDENTS_COMMITTEE'
      order by o7.name, o7.id
      limit 1
    ) r) as s4, (select string_agg(record_send(r), '') from (
      select o9.name as s0, (select string_agg(record_send(r), '') from (
        select c11.since as s0, o14.name as s1, o14.kind as s2, left(p15.name, 1) || '*' as s3, m16.role as s4, m17.role as s5
        from (
          select *
          from cross_appointments c11
          where c11.organisation_id = o9.id
            and exists (select 1
            from memberships m12
            where m12.id = c11.membership_id
              and m12.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER'))
            and exists (select 1
            from memberships m13
            where m13.id = c11.other_membership_id
              and m13.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER'))
          order by c11.since, c11.id
          limit 10
        ) c11
        join organisations o14 on o14.id = c11.other_id
        join people p15 on p15.id = c11.person_id
        left join memberships m16 on (m16.id = c11.membership_id and m16.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER'))
        left join memberships m17 on (m17.id = c11.other_membership_id and m17.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER'))
        order by c11.since, c11.id
      ) r) as s1
      from organisations o9
      join compound_organisations c10 on c10.organisation_id = o9.id
      where c10.compound_id = c1.id
        and o9.kind = 'OWNERS_COMMITTEE'
      order by o9.name, o9.id
      limit 1
    ) r) as s5, (select string_agg(record_send(r), '') from (
      select o18.name as s0, o18.kind as s1, o18.office_phone as s2
      from organisations o18
      join compound_organisations c19 on c19.organisation_id = o18.id
      where c19.compound_id = c1.id
        and o18.kind in ('PROPERTY_COMPANY', 'PROPERTY_SERVICE_STATION', 'PROPERTY_SERVICE_CENTRE', 'NEW_ECONOMIC_ORGANISATION')
      order by o18.name, o18.id
      limit 1
    ) r) as s6, (select string_agg(record_send(r), '') from (
      select o20.name as s0, o20.kind as s1
      from organisations o20
      join compound_organisations c21 on c21.organisation_id = o20.id
      where c21.compound_id = c1.id
        and o20.kind in ('RESIDENT_UNIT', 'SOCIAL_ORGANISATION', 'NEW_SOCIAL_ORGANISATION', 'SOCIAL_WORK_AGENCY', 'VOLUNTEER_TEAM', 'RESIDENTS_GROUP', 'RED_STEWARD_TEAM', 'SCHOOL', 'HOSPITAL', 'COMMUNITY_HEALTH_INSTITUTION', 'HEALTH_INSTITUTION', 'ADVISORY_PANEL', 'COMMUNITY_EDUCATION_INSTITUTION', 'GOVERNMENT_DEPARTMENT')
      order by o20.name, o20.id
      limit 5
    ) r) as s7
    from compounds c1
    where c1.id = $1::uuid
  ) r)
