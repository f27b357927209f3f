select
  (select record_send(r) from (
    select a1.name as s0, a1.households as s1, a1.residents as s2, a2.geometry::text as s3, case
      when a1.level = 'PROVINCE' then (select count(*)
        from memberships m18
        where m18.province_id = a1.id
          and (m18.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m18.grid2_id = $3::uuid)
          and (m18.until is null or m18.until >= $4::date))
      when a1.level = 'CITY' then (select count(*)
        from memberships m18
        where m18.city_id = a1.id
          and (m18.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m18.grid2_id = $3::uuid)
          and (m18.until is null or m18.until >= $4::date))
      when a1.level = 'DISTRICT' then (select count(*)
        from memberships m18
        where m18.district_id = a1.id
          and (m18.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m18.grid2_id = $3::uuid)
          and (m18.until is null or m18.until >= $4::date))
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from memberships m18
        where m18.subdistrict_id = a1.id
          and (m18.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m18.grid2_id = $3::uuid)
          and (m18.until is null or m18.until >= $4::date))
      when a1.level = 'COMMUNITY' then (select count(*)
        from memberships m18
        where m18.community_id = a1.id
          and (m18.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m18.grid2_id = $3::uuid)
          and (m18.until is null or m18.until >= $4::date))
      when a1.tier = '1' then (select count(*)
        from memberships m18
        where m18.grid1_id = a1.id
          and (m18.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m18.grid2_id = $3::uuid)
          and (m18.until is null or m18.until >= $4::date))
      when a1.tier = '2' then (select count(*)
        from memberships m18
        where m18.grid2_id = a1.id
          and (m18.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m18.grid2_id = $3::uuid)
          and (m18.until is null or m18.until >= $4::date))
      when a1.tier = '3' then (select count(*)
        from memberships m18
        where m18.grid3_id = a1.id
          and (m18.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m18.grid2_id = $3::uuid)
          and (m18.until is null or m18.until >= $4::date))
    end as s4, case
      when a1.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select m10.role as s0, case when (p19.grid2_id = $3::uuid or exists (select 1
          from memberships m20
          where m20.person_id = p19.id
            and m20.grid2_id = $3::uuid
            and (m20.until is null or m20.until >= $4::date))) then '0' || coalesce(p19.name, '') else '-' || coalesce(left(p19.name, 1) || '*', '') end as s1, p19.id as s2
        from memberships m10
        join people p19 on p19.id = m10.person_id
        where m10.province_id = a1.id
          and (m10.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m10.grid2_id = $3::uuid)
          and (m10.until is null or m10.until >= $4::date)
        order by m10.role, m10.since, m10.id
        limit 5
      ) r)
      when a1.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select m10.role as s0, case when (p19.grid2_id = $3::uuid or exists (select 1
          from memberships m20
          where m20.person_id = p19.id
            and m20.grid2_id = $3::uuid
            and (m20.until is null or m20.until >= $4::date))) then '0' || coalesce(p19.name, '') else '-' || coalesce(left(p19.name, 1) || '*', '') end as s1, p19.id as s2
        from memberships m10
        join people p19 on p19.id = m10.person_id
        where m10.city_id = a1.id
          and (m10.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m10.grid2_id = $3::uuid)
          and (m10.until is null or m10.until >= $4::date)
        order by m10.role, m10.since, m10.id
        limit 5
      ) r)
      when a1.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select m10.role as s0, case when (p19.grid2_id = $3::uuid or exists (select 1
          from memberships m20
          where m20.person_id = p19.id
            and m20.grid2_id = $3::uuid
            and (m20.until is null or m20.until >= $4::date))) then '0' || coalesce(p19.name, '') else '-' || coalesce(left(p19.name, 1) || '*', '') end as s1, p19.id as s2
        from memberships m10
        join people p19 on p19.id = m10.person_id
        where m10.district_id = a1.id
          and (m10.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m10.grid2_id = $3::uuid)
          and (m10.until is null or m10.until >= $4::date)
        order by m10.role, m10.since, m10.id
        limit 5
      ) r)
      when a1.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select m10.role as s0, case when (p19.grid2_id = $3::uuid or exists (select 1
          from memberships m20
          where m20.person_id = p19.id
            and m20.grid2_id = $3::uuid
            and (m20.until is null or m20.until >= $4::date))) then '0' || coalesce(p19.name, '') else '-' || coalesce(left(p19.name, 1) || '*', '') end as s1, p19.id as s2
        from memberships m10
        join people p19 on p19.id = m10.person_id
        where m10.subdistrict_id = a1.id
          and (m10.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m10.grid2_id = $3::uuid)
          and (m10.until is null or m10.until >= $4::date)
        order by m10.role, m10.since, m10.id
        limit 5
      ) r)
      when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select m10.role as s0, case when (p19.grid2_id = $3::uuid or exists (select 1
          from memberships m20
          where m20.person_id = p19.id
            and m20.grid2_id = $3::uuid
            and (m20.until is null or m20.until >= $4::date))) then '0' || coalesce(p19.name, '') else '-' || coalesce(left(p19.name, 1) || '*', '') end as s1, p19.id as s2
        from memberships m10
        join people p19 on p19.id = m10.person_id
        where m10.community_id = a1.id
          and (m10.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m10.grid2_id = $3::uuid)
          and (m10.until is null or m10.until >= $4::date)
        order by m10.role, m10.since, m10.id
        limit 5
      ) r)
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select m10.role as s0, case when (p19.grid2_id = $3::uuid or exists (select 1
          from memberships m20
          where m20.person_id = p19.id
            and m20.grid2_id = $3::uuid
            and (m20.until is null or m20.until >= $4::date))) then '0' || coalesce(p19.name, '') else '-' || coalesce(left(p19.name, 1) || '*', '') end as s1, p19.id as s2
        from memberships m10
        join people p19 on p19.id = m10.person_id
        where m10.grid1_id = a1.id
          and (m10.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m10.grid2_id = $3::uuid)
          and (m10.until is null or m10.until >= $4::date)
        order by m10.role, m10.since, m10.id
        limit 5
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select m10.role as s0, case when (p19.grid2_id = $3::uuid or exists (select 1
          from memberships m20
          where m20.person_id = p19.id
            and m20.grid2_id = $3::uuid
            and (m20.until is null or m20.until >= $4::date))) then '0' || coalesce(p19.name, '') else '-' || coalesce(left(p19.name, 1) || '*', '') end as s1, p19.id as s2
        from memberships m10
        join people p19 on p19.id = m10.person_id
        where m10.grid2_id = a1.id
          and (m10.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m10.grid2_id = $3::uuid)
          and (m10.until is null or m10.until >= $4::date)
        order by m10.role, m10.since, m10.id
        limit 5
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select m10.role as s0, case when (p19.grid2_id = $3::uuid or exists (select 1
          from memberships m20
          where m20.person_id = p19.id
            and m20.grid2_id = $3::uuid
            and (m20.until is null or m20.until >= $4::date))) then '0' || coalesce(p19.name, '') else '-' || coalesce(left(p19.name, 1) || '*', '') end as s1, p19.id as s2
        from memberships m10
        join people p19 on p19.id = m10.person_id
        where m10.grid3_id = a1.id
          and (m10.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m10.grid2_id = $3::uuid)
          and (m10.until is null or m10.until >= $4::date)
        order by m10.role, m10.since, m10.id
        limit 5
      ) r)
    end as s5, case
      when a1.level = 'PROVINCE' then (select count(*)
        from buildings b36
        where b36.province_id = a1.id)
      when a1.level = 'CITY' then (select count(*)
        from buildings b36
        where b36.city_id = a1.id)
      when a1.level = 'DISTRICT' then (select count(*)
        from buildings b36
        where b36.district_id = a1.id)
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from buildings b36
        where b36.subdistrict_id = a1.id)
      when a1.level = 'COMMUNITY' then (select count(*)
        from buildings b36
        where b36.community_id = a1.id)
      when a1.tier = '1' then (select count(*)
        from buildings b36
        where b36.grid1_id = a1.id)
      when a1.tier = '2' then (select count(*)
        from buildings b36
        where b36.grid2_id = a1.id)
      when a1.tier = '3' then (select count(*)
        from buildings b36
        where b36.grid3_id = a1.id)
    end as s6, case
      when a1.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select b28.name as s0, b28.households as s1, c37.name as s2
        from buildings b28
        left join compounds c37 on c37.id = b28.compound_id
        where b28.province_id = a1.id
        order by b28.position, b28.id
        limit 3
      ) r)
      when a1.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select b28.name as s0, b28.households as s1, c37.name as s2
        from buildings b28
        left join compounds c37 on c37.id = b28.compound_id
        where b28.city_id = a1.id
        order by b28.position, b28.id
        limit 3
      ) r)
      when a1.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select b28.name as s0, b28.households as s1, c37.name as s2
        from buildings b28
        left join compounds c37 on c37.id = b28.compound_id
        where b28.district_id = a1.id
        order by b28.position, b28.id
        limit 3
      ) r)
      when a1.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select b28.name as s0, b28.households as s1, c37.name as s2
        from buildings b28
        left join compounds c37 on c37.id = b28.compound_id
        where b28.subdistrict_id = a1.id
        order by b28.position, b28.id
        limit 3
      ) r)
      when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select b28.name as s0, b28.households as s1, c37.name as s2
        from buildings b28
        left join compounds c37 on c37.id = b28.compound_id
        where b28.community_id = a1.id
        order by b28.position, b28.id
        limit 3
      ) r)
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select b28.name as s0, b28.households as s1, c37.name as s2
        from buildings b28
        left join compounds c37 on c37.id = b28.compound_id
        where b28.grid1_id = a1.id
        order by b28.position, b28.id
        limit 3
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select b28.name as s0, b28.households as s1, c37.name as s2
        from buildings b28
        left join compounds c37 on c37.id = b28.compound_id
        where b28.grid2_id = a1.id
        order by b28.position, b28.id
        limit 3
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select b28.name as s0, b28.households as s1, c37.name as s2
        from buildings b28
        left join compounds c37 on c37.id = b28.compound_id
        where b28.grid3_id = a1.id
        order by b28.position, b28.id
        limit 3
      ) r)
    end as s7, case
      when a1.level = 'PROVINCE' then (select count(*)
        from issues i53
        where i53.province_id = a1.id
          and (i53.visibility = 'PUBLIC' or i53.grid2_id = $3::uuid)
          and i53.status = 'OPEN')
      when a1.level = 'CITY' then (select count(*)
        from issues i53
        where i53.city_id = a1.id
          and (i53.visibility = 'PUBLIC' or i53.grid2_id = $3::uuid)
          and i53.status = 'OPEN')
      when a1.level = 'DISTRICT' then (select count(*)
        from issues i53
        where i53.district_id = a1.id
          and (i53.visibility = 'PUBLIC' or i53.grid2_id = $3::uuid)
          and i53.status = 'OPEN')
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from issues i53
        where i53.subdistrict_id = a1.id
          and (i53.visibility = 'PUBLIC' or i53.grid2_id = $3::uuid)
          and i53.status = 'OPEN')
      when a1.level = 'COMMUNITY' then (select count(*)
        from issues i53
        where i53.community_id = a1.id
          and (i53.visibility = 'PUBLIC' or i53.grid2_id = $3::uuid)
          and i53.status = 'OPEN')
      when a1.tier = '1' then (select count(*)
        from issues i53
        where i53.grid1_id = a1.id
          and (i53.visibility = 'PUBLIC' or i53.grid2_id = $3::uuid)
          and i53.status = 'OPEN')
      when a1.tier = '2' then (select count(*)
        from issues i53
        where i53.grid2_id = a1.id
          and (i53.visibility = 'PUBLIC' or i53.grid2_id = $3::uuid)
          and i53.status = 'OPEN')
      when a1.tier = '3' then (select count(*)
        from issues i53
        where i53.grid3_id = a1.id
          and (i53.visibility = 'PUBLIC' or i53.grid2_id = $3::uuid)
          and i53.status = 'OPEN')
    end as s8, case
      when a1.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select i45.code as s0, i45.title as s1, i45.state as s2, i45.due_at as s3, i45.priority as s4
        from issues i45
        where i45.province_id = a1.id
          and (i45.visibility = 'PUBLIC' or i45.grid2_id = $3::uuid)
          and i45.status = 'OPEN'
        order by i45.reported_at desc, i45.id desc
        limit 5
      ) r)
      when a1.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select i45.code as s0, i45.title as s1, i45.state as s2, i45.due_at as s3, i45.priority as s4
        from issues i45
        where i45.city_id = a1.id
          and (i45.visibility = 'PUBLIC' or i45.grid2_id = $3::uuid)
          and i45.status = 'OPEN'
        order by i45.reported_at desc, i45.id desc
        limit 5
      ) r)
      when a1.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select i45.code as s0, i45.title as s1, i45.state as s2, i45.due_at as s3, i45.priority as s4
        from issues i45
        where i45.district_id = a1.id
          and (i45.visibility = 'PUBLIC' or i45.grid2_id = $3::uuid)
          and i45.status = 'OPEN'
        order by i45.reported_at desc, i45.id desc
        limit 5
      ) r)
      when a1.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select i45.code as s0, i45.title as s1, i45.state as s2, i45.due_at as s3, i45.priority as s4
        from issues i45
        where i45.subdistrict_id = a1.id
          and (i45.visibility = 'PUBLIC' or i45.grid2_id = $3::uuid)
          and i45.status = 'OPEN'
        order by i45.reported_at desc, i45.id desc
        limit 5
      ) r)
      when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select i45.code as s0, i45.title as s1, i45.state as s2, i45.due_at as s3, i45.priority as s4
        from issues i45
        where i45.community_id = a1.id
          and (i45.visibility = 'PUBLIC' or i45.grid2_id = $3::uuid)
          and i45.status = 'OPEN'
        order by i45.reported_at desc, i45.id desc
        limit 5
      ) r)
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select i45.code as s0, i45.title as s1, i45.state as s2, i45.due_at as s3, i45.priority as s4
        from issues i45
        where i45.grid1_id = a1.id
          and (i45.visibility = 'PUBLIC' or i45.grid2_id = $3::uuid)
          and i45.status = 'OPEN'
        order by i45.reported_at desc, i45.id desc
        limit 5
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select i45.code as s0, i45.title as s1, i45.state as s2, i45.due_at as s3, i45.priority as s4
        from issues i45
        where i45.grid2_id = a1.id
          and (i45.visibility = 'PUBLIC' or i45.grid2_id = $3::uuid)
          and i45.status = 'OPEN'
        order by i45.reported_at desc, i45.id desc
        limit 5
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select i45.code as s0, i45.title as s1, i45.state as s2, i45.due_at as s3, i45.priority as s4
        from issues i45
        where i45.grid3_id = a1.id
          and (i45.visibility = 'PUBLIC' or i45.grid2_id = $3::uuid)
          and i45.status = 'OPEN'
        order by i45.reported_at desc, i45.id desc
        limit 5
      ) r)
    end as s9, a1.tier as s10, a1.level as s11
    from areas a1
    left join area_boundaries a2 on a2.area_id = a1.id
    where a1.code = $1::text
      and a1.scheme = $2::text
  ) r)
