select
  (select record_send(r) from (
    select a1.name as s0, case
      when a1.level = 'PROVINCE' then (select count(*)
        from memberships m17
        where m17.province_id = a1.id
          and (m17.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m17.community_id = $3::uuid)
          and (m17.until is null or m17.until >= $4::date))
      when a1.level = 'CITY' then (select count(*)
        from memberships m17
        where m17.city_id = a1.id
          and (m17.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m17.community_id = $3::uuid)
          and (m17.until is null or m17.until >= $4::date))
      when a1.level = 'DISTRICT' then (select count(*)
        from memberships m17
        where m17.district_id = a1.id
          and (m17.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m17.community_id = $3::uuid)
          and (m17.until is null or m17.until >= $4::date))
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from memberships m17
        where m17.subdistrict_id = a1.id
          and (m17.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m17.community_id = $3::uuid)
          and (m17.until is null or m17.until >= $4::date))
      when a1.level = 'COMMUNITY' then (select count(*)
        from memberships m17
        where m17.community_id = a1.id
          and (m17.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m17.community_id = $3::uuid)
          and (m17.until is null or m17.until >= $4::date))
      when a1.tier = '1' then (select count(*)
        from memberships m17
        where m17.grid1_id = a1.id
          and (m17.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m17.community_id = $3::uuid)
          and (m17.until is null or m17.until >= $4::date))
      when a1.tier = '2' then (select count(*)
        from memberships m17
        where m17.grid2_id = a1.id
          and (m17.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m17.community_id = $3::uuid)
          and (m17.until is null or m17.until >= $4::date))
      when a1.tier = '3' then (select count(*)
        from memberships m17
        where m17.grid3_id = a1.id
          and (m17.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m17.community_id = $3::uuid)
          and (m17.until is null or m17.until >= $4::date))
    end as s1, case
      when a1.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select m9.role as s0, case when (p18.community_id = $3::uuid or exists (select 1
          from memberships m19
          where m19.person_id = p18.id
            and m19.community_id = $3::uuid
            and (m19.until is null or m19.until >= $4::date))) then '0' || coalesce(p18.name, '') else '-' || coalesce(left(p18.name, 1) || '*', '') end as s1, p18.id as s2, (select count(*)
          from memberships m21
          where m21.person_id = p18.id
            and (m21.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m21.community_id = $3::uuid)
            and (m21.until is null or m21.until >= $4::date)) as s3, (select string_agg(record_send(r), '') from (
          select m20.role as s0, o22.name as s1
          from memberships m20
          join organisations o22 on o22.id = m20.organisation_id
          where m20.person_id = p18.id
            and (m20.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m20.community_id = $3::uuid)
            and (m20.until is null or m20.until >= $4::date)
          order by m20.role, m20.since, m20.id
          limit 5
        ) r) as s4
        from memberships m9
        join people p18 on p18.id = m9.person_id
        where m9.province_id = a1.id
          and (m9.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m9.community_id = $3::uuid)
          and (m9.until is null or m9.until >= $4::date)
        order by m9.role, m9.since, m9.id
        limit 5
      ) r)
      when a1.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select m9.role as s0, case when (p18.community_id = $3::uuid or exists (select 1
          from memberships m19
          where m19.person_id = p18.id
            and m19.community_id = $3::uuid
            and (m19.until is null or m19.until >= $4::date))) then '0' || coalesce(p18.name, '') else '-' || coalesce(left(p18.name, 1) || '*', '') end as s1, p18.id as s2, (select count(*)
          from memberships m21
          where m21.person_id = p18.id
            and (m21.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m21.community_id = $3::uuid)
            and (m21.until is null or m21.until >= $4::date)) as s3, (select string_agg(record_send(r), '') from (
          select m20.role as s0, o22.name as s1
          from memberships m20
          join organisations o22 on o22.id = m20.organisation_id
          where m20.person_id = p18.id
            and (m20.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m20.community_id = $3::uuid)
            and (m20.until is null or m20.until >= $4::date)
          order by m20.role, m20.since, m20.id
          limit 5
        ) r) as s4
        from memberships m9
        join people p18 on p18.id = m9.person_id
        where m9.city_id = a1.id
          and (m9.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m9.community_id = $3::uuid)
          and (m9.until is null or m9.until >= $4::date)
        order by m9.role, m9.since, m9.id
        limit 5
      ) r)
      when a1.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select m9.role as s0, case when (p18.community_id = $3::uuid or exists (select 1
          from memberships m19
          where m19.person_id = p18.id
            and m19.community_id = $3::uuid
            and (m19.until is null or m19.until >= $4::date))) then '0' || coalesce(p18.name, '') else '-' || coalesce(left(p18.name, 1) || '*', '') end as s1, p18.id as s2, (select count(*)
          from memberships m21
          where m21.person_id = p18.id
            and (m21.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m21.community_id = $3::uuid)
            and (m21.until is null or m21.until >= $4::date)) as s3, (select string_agg(record_send(r), '') from (
          select m20.role as s0, o22.name as s1
          from memberships m20
          join organisations o22 on o22.id = m20.organisation_id
          where m20.person_id = p18.id
            and (m20.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m20.community_id = $3::uuid)
            and (m20.until is null or m20.until >= $4::date)
          order by m20.role, m20.since, m20.id
          limit 5
        ) r) as s4
        from memberships m9
        join people p18 on p18.id = m9.person_id
        where m9.district_id = a1.id
          and (m9.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m9.community_id = $3::uuid)
          and (m9.until is null or m9.until >= $4::date)
        order by m9.role, m9.since, m9.id
        limit 5
      ) r)
      when a1.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select m9.role as s0, case when (p18.community_id = $3::uuid or exists (select 1
          from memberships m19
          where m19.person_id = p18.id
            and m19.community_id = $3::uuid
            and (m19.until is null or m19.until >= $4::date))) then '0' || coalesce(p18.name, '') else '-' || coalesce(left(p18.name, 1) || '*', '') end as s1, p18.id as s2, (select count(*)
          from memberships m21
          where m21.person_id = p18.id
            and (m21.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m21.community_id = $3::uuid)
            and (m21.until is null or m21.until >= $4::date)) as s3, (select string_agg(record_send(r), '') from (
          select m20.role as s0, o22.name as s1
          from memberships m20
          join organisations o22 on o22.id = m20.organisation_id
          where m20.person_id = p18.id
            and (m20.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m20.community_id = $3::uuid)
            and (m20.until is null or m20.until >= $4::date)
          order by m20.role, m20.since, m20.id
          limit 5
        ) r) as s4
        from memberships m9
        join people p18 on p18.id = m9.person_id
        where m9.subdistrict_id = a1.id
          and (m9.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m9.community_id = $3::uuid)
          and (m9.until is null or m9.until >= $4::date)
        order by m9.role, m9.since, m9.id
        limit 5
      ) r)
      when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select m9.role as s0, case when (p18.community_id = $3::uuid or exists (select 1
          from memberships m19
          where m19.person_id = p18.id
            and m19.community_id = $3::uuid
            and (m19.until is null or m19.until >= $4::date))) then '0' || coalesce(p18.name, '') else '-' || coalesce(left(p18.name, 1) || '*', '') end as s1, p18.id as s2, (select count(*)
          from memberships m21
          where m21.person_id = p18.id
            and (m21.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m21.community_id = $3::uuid)
            and (m21.until is null or m21.until >= $4::date)) as s3, (select string_agg(record_send(r), '') from (
          select m20.role as s0, o22.name as s1
          from memberships m20
          join organisations o22 on o22.id = m20.organisation_id
          where m20.person_id = p18.id
            and (m20.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m20.community_id = $3::uuid)
            and (m20.until is null or m20.until >= $4::date)
          order by m20.role, m20.since, m20.id
          limit 5
        ) r) as s4
        from memberships m9
        join people p18 on p18.id = m9.person_id
        where m9.community_id = a1.id
          and (m9.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m9.community_id = $3::uuid)
          and (m9.until is null or m9.until >= $4::date)
        order by m9.role, m9.since, m9.id
        limit 5
      ) r)
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select m9.role as s0, case when (p18.community_id = $3::uuid or exists (select 1
          from memberships m19
          where m19.person_id = p18.id
            and m19.community_id = $3::uuid
            and (m19.until is null or m19.until >= $4::date))) then '0' || coalesce(p18.name, '') else '-' || coalesce(left(p18.name, 1) || '*', '') end as s1, p18.id as s2, (select count(*)
          from memberships m21
          where m21.person_id = p18.id
            and (m21.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m21.community_id = $3::uuid)
            and (m21.until is null or m21.until >= $4::date)) as s3, (select string_agg(record_send(r), '') from (
          select m20.role as s0, o22.name as s1
          from memberships m20
          join organisations o22 on o22.id = m20.organisation_id
          where m20.person_id = p18.id
            and (m20.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m20.community_id = $3::uuid)
            and (m20.until is null or m20.until >= $4::date)
          order by m20.role, m20.since, m20.id
          limit 5
        ) r) as s4
        from memberships m9
        join people p18 on p18.id = m9.person_id
        where m9.grid1_id = a1.id
          and (m9.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m9.community_id = $3::uuid)
          and (m9.until is null or m9.until >= $4::date)
        order by m9.role, m9.since, m9.id
        limit 5
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select m9.role as s0, case when (p18.community_id = $3::uuid or exists (select 1
          from memberships m19
          where m19.person_id = p18.id
            and m19.community_id = $3::uuid
            and (m19.until is null or m19.until >= $4::date))) then '0' || coalesce(p18.name, '') else '-' || coalesce(left(p18.name, 1) || '*', '') end as s1, p18.id as s2, (select count(*)
          from memberships m21
          where m21.person_id = p18.id
            and (m21.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m21.community_id = $3::uuid)
            and (m21.until is null or m21.until >= $4::date)) as s3, (select string_agg(record_send(r), '') from (
          select m20.role as s0, o22.name as s1
          from memberships m20
          join organisations o22 on o22.id = m20.organisation_id
          where m20.person_id = p18.id
            and (m20.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m20.community_id = $3::uuid)
            and (m20.until is null or m20.until >= $4::date)
          order by m20.role, m20.since, m20.id
          limit 5
        ) r) as s4
        from memberships m9
        join people p18 on p18.id = m9.person_id
        where m9.grid2_id = a1.id
          and (m9.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m9.community_id = $3::uuid)
          and (m9.until is null or m9.until >= $4::date)
        order by m9.role, m9.since, m9.id
        limit 5
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select m9.role as s0, case when (p18.community_id = $3::uuid or exists (select 1
          from memberships m19
          where m19.person_id = p18.id
            and m19.community_id = $3::uuid
            and (m19.until is null or m19.until >= $4::date))) then '0' || coalesce(p18.name, '') else '-' || coalesce(left(p18.name, 1) || '*', '') end as s1, p18.id as s2, (select count(*)
          from memberships m21
          where m21.person_id = p18.id
            and (m21.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m21.community_id = $3::uuid)
            and (m21.until is null or m21.until >= $4::date)) as s3, (select string_agg(record_send(r), '') from (
          select m20.role as s0, o22.name as s1
          from memberships m20
          join organisations o22 on o22.id = m20.organisation_id
          where m20.person_id = p18.id
            and (m20.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m20.community_id = $3::uuid)
            and (m20.until is null or m20.until >= $4::date)
          order by m20.role, m20.since, m20.id
          limit 5
        ) r) as s4
        from memberships m9
        join people p18 on p18.id = m9.person_id
        where m9.grid3_id = a1.id
          and (m9.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m9.community_id = $3::uuid)
          and (m9.until is null or m9.until >= $4::date)
        order by m9.role, m9.since, m9.id
        limit 5
      ) r)
    end as s2
    from areas a1
    where a1.code = $1::text
      and a1.scheme = $2::text
  ) r),
  (select string_agg(record_send(r), '') from (
    select g24.k0 as s0, g24.m1 as s1
    from (
      select m23.role as k0, count(*) as m1
      from memberships m23
      where (m23.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m23.community_id = $3::uuid)
        and (m23.until is null or m23.until >= $4::date)
        and m23.community_id = $5::uuid
      group by 1
    ) g24
    order by g24.k0
    limit 100
  ) r)
