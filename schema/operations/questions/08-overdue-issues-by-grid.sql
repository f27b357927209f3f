select
  (select record_send(r) from (
    select a1.name as s0, case
      when a1.level = 'PROVINCE' then (select count(*)
        from issues i17
        where i17.province_id = a1.id
          and (i17.visibility = 'PUBLIC' or i17.subdistrict_id = $3::uuid)
          and i17.status = 'OPEN'
          and i17.due_at < $5::timestamp with time zone)
      when a1.level = 'CITY' then (select count(*)
        from issues i17
        where i17.city_id = a1.id
          and (i17.visibility = 'PUBLIC' or i17.subdistrict_id = $3::uuid)
          and i17.status = 'OPEN'
          and i17.due_at < $5::timestamp with time zone)
      when a1.level = 'DISTRICT' then (select count(*)
        from issues i17
        where i17.district_id = a1.id
          and (i17.visibility = 'PUBLIC' or i17.subdistrict_id = $3::uuid)
          and i17.status = 'OPEN'
          and i17.due_at < $5::timestamp with time zone)
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from issues i17
        where i17.subdistrict_id = a1.id
          and (i17.visibility = 'PUBLIC' or i17.subdistrict_id = $3::uuid)
          and i17.status = 'OPEN'
          and i17.due_at < $5::timestamp with time zone)
      when a1.level = 'COMMUNITY' then (select count(*)
        from issues i17
        where i17.community_id = a1.id
          and (i17.visibility = 'PUBLIC' or i17.subdistrict_id = $3::uuid)
          and i17.status = 'OPEN'
          and i17.due_at < $5::timestamp with time zone)
      when a1.tier = '1' then (select count(*)
        from issues i17
        where i17.grid1_id = a1.id
          and (i17.visibility = 'PUBLIC' or i17.subdistrict_id = $3::uuid)
          and i17.status = 'OPEN'
          and i17.due_at < $5::timestamp with time zone)
      when a1.tier = '2' then (select count(*)
        from issues i17
        where i17.grid2_id = a1.id
          and (i17.visibility = 'PUBLIC' or i17.subdistrict_id = $3::uuid)
          and i17.status = 'OPEN'
          and i17.due_at < $5::timestamp with time zone)
      when a1.tier = '3' then (select count(*)
        from issues i17
        where i17.grid3_id = a1.id
          and (i17.visibility = 'PUBLIC' or i17.subdistrict_id = $3::uuid)
          and i17.status = 'OPEN'
          and i17.due_at < $5::timestamp with time zone)
    end as s1, case
      when a1.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select i9.code as s0, i9.title as s1, i9.due_at as s2, i9.supervision_level as s3, o18.name as s4, a19.name as s5, case
          when a19.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.province_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'CITY' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.city_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.district_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.subdistrict_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.community_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.tier = '1' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.grid1_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.tier = '2' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.grid2_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.tier = '3' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.grid3_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
        end as s6
        from (
          select *
          from issues i9
          where i9.province_id = a1.id
            and (i9.visibility = 'PUBLIC' or i9.subdistrict_id = $3::uuid)
            and i9.status = 'OPEN'
            and i9.due_at < $4::timestamp with time zone
          order by i9.due_at, i9.id
          limit 5
        ) i9
        left join organisations o18 on o18.id = i9.responsible_id
        join areas a19 on a19.id = i9.area_id
        order by i9.due_at, i9.id
      ) r)
      when a1.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select i9.code as s0, i9.title as s1, i9.due_at as s2, i9.supervision_level as s3, o18.name as s4, a19.name as s5, case
          when a19.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.province_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'CITY' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.city_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.district_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.subdistrict_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.community_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.tier = '1' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.grid1_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.tier = '2' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.grid2_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.tier = '3' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.grid3_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
        end as s6
        from (
          select *
          from issues i9
          where i9.city_id = a1.id
            and (i9.visibility = 'PUBLIC' or i9.subdistrict_id = $3::uuid)
            and i9.status = 'OPEN'
            and i9.due_at < $4::timestamp with time zone
          order by i9.due_at, i9.id
          limit 5
        ) i9
        left join organisations o18 on o18.id = i9.responsible_id
        join areas a19 on a19.id = i9.area_id
        order by i9.due_at, i9.id
      ) r)
      when a1.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select i9.code as s0, i9.title as s1, i9.due_at as s2, i9.supervision_level as s3, o18.name as s4, a19.name as s5, case
          when a19.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.province_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'CITY' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.city_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.district_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.subdistrict_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.community_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.tier = '1' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.grid1_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.tier = '2' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.grid2_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.tier = '3' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.grid3_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
        end as s6
        from (
          select *
          from issues i9
          where i9.district_id = a1.id
            and (i9.visibility = 'PUBLIC' or i9.subdistrict_id = $3::uuid)
            and i9.status = 'OPEN'
            and i9.due_at < $4::timestamp with time zone
          order by i9.due_at, i9.id
          limit 5
        ) i9
        left join organisations o18 on o18.id = i9.responsible_id
        join areas a19 on a19.id = i9.area_id
        order by i9.due_at, i9.id
      ) r)
      when a1.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select i9.code as s0, i9.title as s1, i9.due_at as s2, i9.supervision_level as s3, o18.name as s4, a19.name as s5, case
          when a19.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.province_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'CITY' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.city_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.district_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.subdistrict_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.community_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.tier = '1' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.grid1_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.tier = '2' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.grid2_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.tier = '3' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.grid3_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
        end as s6
        from (
          select *
          from issues i9
          where i9.subdistrict_id = a1.id
            and (i9.visibility = 'PUBLIC' or i9.subdistrict_id = $3::uuid)
            and i9.status = 'OPEN'
            and i9.due_at < $4::timestamp with time zone
          order by i9.due_at, i9.id
          limit 5
        ) i9
        left join organisations o18 on o18.id = i9.responsible_id
        join areas a19 on a19.id = i9.area_id
        order by i9.due_at, i9.id
      ) r)
      when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select i9.code as s0, i9.title as s1, i9.due_at as s2, i9.supervision_level as s3, o18.name as s4, a19.name as s5, case
          when a19.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.province_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'CITY' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.city_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.district_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.subdistrict_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.community_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.tier = '1' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.grid1_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.tier = '2' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.grid2_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.tier = '3' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.grid3_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
        end as s6
        from (
          select *
          from issues i9
          where i9.community_id = a1.id
            and (i9.visibility = 'PUBLIC' or i9.subdistrict_id = $3::uuid)
            and i9.status = 'OPEN'
            and i9.due_at < $4::timestamp with time zone
          order by i9.due_at, i9.id
          limit 5
        ) i9
        left join organisations o18 on o18.id = i9.responsible_id
        join areas a19 on a19.id = i9.area_id
        order by i9.due_at, i9.id
      ) r)
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select i9.code as s0, i9.title as s1, i9.due_at as s2, i9.supervision_level as s3, o18.name as s4, a19.name as s5, case
          when a19.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.province_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'CITY' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.city_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.district_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.subdistrict_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.community_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.tier = '1' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.grid1_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.tier = '2' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.grid2_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.tier = '3' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.grid3_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
        end as s6
        from (
          select *
          from issues i9
          where i9.grid1_id = a1.id
            and (i9.visibility = 'PUBLIC' or i9.subdistrict_id = $3::uuid)
            and i9.status = 'OPEN'
            and i9.due_at < $4::timestamp with time zone
          order by i9.due_at, i9.id
          limit 5
        ) i9
        left join organisations o18 on o18.id = i9.responsible_id
        join areas a19 on a19.id = i9.area_id
        order by i9.due_at, i9.id
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select i9.code as s0, i9.title as s1, i9.due_at as s2, i9.supervision_level as s3, o18.name as s4, a19.name as s5, case
          when a19.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.province_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'CITY' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.city_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.district_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.subdistrict_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.community_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.tier = '1' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.grid1_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.tier = '2' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.grid2_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.tier = '3' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.grid3_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
        end as s6
        from (
          select *
          from issues i9
          where i9.grid2_id = a1.id
            and (i9.visibility = 'PUBLIC' or i9.subdistrict_id = $3::uuid)
            and i9.status = 'OPEN'
            and i9.due_at < $4::timestamp with time zone
          order by i9.due_at, i9.id
          limit 5
        ) i9
        left join organisations o18 on o18.id = i9.responsible_id
        join areas a19 on a19.id = i9.area_id
        order by i9.due_at, i9.id
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select i9.code as s0, i9.title as s1, i9.due_at as s2, i9.supervision_level as s3, o18.name as s4, a19.name as s5, case
          when a19.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.province_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'CITY' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.city_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.district_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.subdistrict_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.community_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.tier = '1' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.grid1_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.tier = '2' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.grid2_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
          when a19.tier = '3' then (select string_agg(record_send(r), '') from (
            select m27.since as s0, case when (p28.subdistrict_id = $3::uuid or exists (select 1
              from memberships m29
              where m29.person_id = p28.id
                and m29.subdistrict_id = $3::uuid
                and (m29.until is null or m29.until >= $6::date))) then '0' || coalesce(p28.name, '') else '-' || coalesce(left(p28.name, 1) || '*', '') end as s1, p28.id as s2
            from memberships m27
            join people p28 on p28.id = m27.person_id
            where m27.grid3_id = a19.id
              and (m27.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m27.subdistrict_id = $3::uuid)
              and (m27.until is null or m27.until >= $6::date)
              and m27.role = 'GRID_WORKER'
            order by m27.role, m27.since, m27.id
            limit 4
          ) r)
        end as s6
        from (
          select *
          from issues i9
          where i9.grid3_id = a1.id
            and (i9.visibility = 'PUBLIC' or i9.subdistrict_id = $3::uuid)
            and i9.status = 'OPEN'
            and i9.due_at < $4::timestamp with time zone
          order by i9.due_at, i9.id
          limit 5
        ) i9
        left join organisations o18 on o18.id = i9.responsible_id
        join areas a19 on a19.id = i9.area_id
        order by i9.due_at, i9.id
      ) r)
    end as s2
    from areas a1
    where a1.code = $1::text
      and a1.scheme = $2::text
  ) r)
