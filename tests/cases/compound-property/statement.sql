select
  (select string_agg(record_send(r), '') from (
    select c1.name as s0, c1.regime as s1, (select string_agg(record_send(r), '') from (
      select a2.tier as s0
      from areas a2
      join compound_grids c3 on c3.grid_id = a2.id
      where c3.compound_id = c1.id
        and a2.level = 'GRID'
        and (a2.valid_to is null or a2.valid_to >= $2::date)
      order by a2.code, a2.id
      limit 10
    ) r) as s2, (select string_agg(record_send(r), '') from (
      select p4.since as s0, coalesce(case when $3::text = 'EN' then c5.name_en end, c5.name) as s1, o6.name as s2
      from property_arrangements p4
      join categories c5 on c5.id = p4.service_id
      join organisations o6 on o6.id = p4.organisation_id
      where p4.compound_id = c1.id
        and p4.until is null
      order by p4.since desc, p4.id desc
      limit 10
    ) r) as s3, (select string_agg(record_send(r), '') from (
      select o7.name as s0
      from organisations o7
      join compound_organisations c8 on c8.organisation_id = o7.id
      where c8.compound_id = c1.id
        and o7.kind = 'COMMUNITY_PARTY_COMMITTEE'
      order by o7.name, o7.id
      limit 1
    ) r) as s4, (select string_agg(record_send(r), '') from (
      select o9.name as s0
      from organisations o9
      join compound_organisations c10 on c10.organisation_id = o9.id
      where c10.compound_id = c1.id
        and o9.kind = 'RESIDENTS_COMMITTEE'
      order by o9.name, o9.id
      limit 1
    ) r) as s5, (select string_agg(record_send(r), '') from (
      select o11.kind as s0, c13.name as s1
      from (
        select o11.*
        from organisations o11
        join compound_organisations c12 on c12.organisation_id = o11.id
        where c12.compound_id = c1.id
          and o11.kind = 'OWNERS_COMMITTEE'
        order by o11.name, o11.id
        limit 1
      ) o11
      left join compounds c13 on c13.id = o11.compound_id
      order by o11.name, o11.id
    ) r) as s6, (select string_agg(record_send(r), '') from (
      select o14.kind as s0
      from organisations o14
      join compound_organisations c15 on c15.organisation_id = o14.id
      where c15.compound_id = c1.id
        and o14.kind in ('PROPERTY_COMPANY', 'PROPERTY_SERVICE_STATION', 'PROPERTY_SERVICE_CENTRE', 'NEW_ECONOMIC_ORGANISATION')
      order by o14.name, o14.id
      limit 1
    ) r) as s7, (select count(*)
      from organisations o18
      join compound_organisations c19 on c19.organisation_id = o18.id
      where c19.compound_id = c1.id
        and o18.kind in ('RESIDENT_UNIT', 'SOCIAL_ORGANISATION', 'NEW_SOCIAL_ORGANISATION', 'SOCIAL_WORK_AGENCY', 'VOLUNTEER_TEAM', 'RESIDENTS_GROUP', 'RED_STEWARD_TEAM', 'SCHOOL', 'HOSPITAL', 'COMMUNITY_HEALTH_INSTITUTION', 'HEALTH_INSTITUTION', 'ADVISORY_PANEL', 'COMMUNITY_EDUCATION_INSTITUTION', 'GOVERNMENT_DEPARTMENT')) as s8, (select string_agg(record_send(r), '') from (
      select o16.kind as s0
      from organisations o16
      join compound_organisations c17 on c17.organisation_id = o16.id
      where c17.compound_id = c1.id
        and o16.kind in ('RESIDENT_UNIT', 'SOCIAL_ORGANISATION', 'NEW_SOCIAL_ORGANISATION', 'SOCIAL_WORK_AGENCY', 'VOLUNTEER_TEAM', 'RESIDENTS_GROUP', 'RED_STEWARD_TEAM', 'SCHOOL', 'HOSPITAL', 'COMMUNITY_HEALTH_INSTITUTION', 'HEALTH_INSTITUTION', 'ADVISORY_PANEL', 'COMMUNITY_EDUCATION_INSTITUTION', 'GOVERNMENT_DEPARTMENT')
      order by o16.name, o16.id
      limit 2
    ) r) as s9
    from compounds c1
    where c1.regime = any($1::text[])
      and c1.unmanaged_reason is null
    order by c1.name, c1.id
    limit 3
  ) r)
