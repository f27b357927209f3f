select
  (select record_send(r) from (
    select a1.name as s0, case
      when a1.level = 'PROVINCE' then (select count(*)
        from issues i17
        where i17.province_id = a1.id
          and (i17.visibility = 'PUBLIC' or i17.subdistrict_id = $3::uuid)
          and i17.step_due_at < now())
      when a1.level = 'CITY' then (select count(*)
        from issues i17
        where i17.city_id = a1.id
          and (i17.visibility = 'PUBLIC' or i17.subdistrict_id = $3::uuid)
          and i17.step_due_at < now())
      when a1.level = 'DISTRICT' then (select count(*)
        from issues i17
        where i17.district_id = a1.id
          and (i17.visibility = 'PUBLIC' or i17.subdistrict_id = $3::uuid)
          and i17.step_due_at < now())
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from issues i17
        where i17.subdistrict_id = a1.id
          and (i17.visibility = 'PUBLIC' or i17.subdistrict_id = $3::uuid)
          and i17.step_due_at < now())
      when a1.level = 'COMMUNITY' then (select count(*)
        from issues i17
        where i17.community_id = a1.id
          and (i17.visibility = 'PUBLIC' or i17.subdistrict_id = $3::uuid)
          and i17.step_due_at < now())
      when a1.tier = '1' then (select count(*)
        from issues i17
        where i17.grid1_id = a1.id
          and (i17.visibility = 'PUBLIC' or i17.subdistrict_id = $3::uuid)
          and i17.step_due_at < now())
      when a1.tier = '2' then (select count(*)
        from issues i17
        where i17.grid2_id = a1.id
          and (i17.visibility = 'PUBLIC' or i17.subdistrict_id = $3::uuid)
          and i17.step_due_at < now())
      when a1.tier = '3' then (select count(*)
        from issues i17
        where i17.grid3_id = a1.id
          and (i17.visibility = 'PUBLIC' or i17.subdistrict_id = $3::uuid)
          and i17.step_due_at < now())
    end as s1, case
      when a1.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select i9.code as s0, i9.title as s1, i9.supervision_level as s2, i18.step as s3, i18.deadline as s4, i18.overdue as s5, i18.number as s6, i18.unit as s7, o20.name as s8, a21.name as s9, case
          when a21.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.province_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'CITY' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.city_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.district_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.subdistrict_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.community_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.tier = '1' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.grid1_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.tier = '2' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.grid2_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.tier = '3' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.grid3_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
        end as s10
        from (
          select *
          from issues i9
          where i9.province_id = a1.id
            and (i9.visibility = 'PUBLIC' or i9.subdistrict_id = $3::uuid)
            and i9.step_due_at < now()
          order by i9.step_due_at, i9.id
          limit 5
        ) i9
        left join issue_clocks i18 on (i18.issue_id = i9.id and exists (select 1
          from issues i19
          where i19.id = i18.issue_id
            and (i19.visibility = 'PUBLIC' or i19.subdistrict_id = $3::uuid)))
        left join organisations o20 on o20.id = i9.responsible_id
        join areas a21 on a21.id = i9.area_id
        order by i9.step_due_at, i9.id
      ) r)
      when a1.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select i9.code as s0, i9.title as s1, i9.supervision_level as s2, i18.step as s3, i18.deadline as s4, i18.overdue as s5, i18.number as s6, i18.unit as s7, o20.name as s8, a21.name as s9, case
          when a21.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.province_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'CITY' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.city_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.district_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.subdistrict_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.community_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.tier = '1' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.grid1_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.tier = '2' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.grid2_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.tier = '3' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.grid3_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
        end as s10
        from (
          select *
          from issues i9
          where i9.city_id = a1.id
            and (i9.visibility = 'PUBLIC' or i9.subdistrict_id = $3::uuid)
            and i9.step_due_at < now()
          order by i9.step_due_at, i9.id
          limit 5
        ) i9
        left join issue_clocks i18 on (i18.issue_id = i9.id and exists (select 1
          from issues i19
          where i19.id = i18.issue_id
            and (i19.visibility = 'PUBLIC' or i19.subdistrict_id = $3::uuid)))
        left join organisations o20 on o20.id = i9.responsible_id
        join areas a21 on a21.id = i9.area_id
        order by i9.step_due_at, i9.id
      ) r)
      when a1.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select i9.code as s0, i9.title as s1, i9.supervision_level as s2, i18.step as s3, i18.deadline as s4, i18.overdue as s5, i18.number as s6, i18.unit as s7, o20.name as s8, a21.name as s9, case
          when a21.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.province_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'CITY' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.city_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.district_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.subdistrict_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.community_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.tier = '1' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.grid1_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.tier = '2' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.grid2_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.tier = '3' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.grid3_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
        end as s10
        from (
          select *
          from issues i9
          where i9.district_id = a1.id
            and (i9.visibility = 'PUBLIC' or i9.subdistrict_id = $3::uuid)
            and i9.step_due_at < now()
          order by i9.step_due_at, i9.id
          limit 5
        ) i9
        left join issue_clocks i18 on (i18.issue_id = i9.id and exists (select 1
          from issues i19
          where i19.id = i18.issue_id
            and (i19.visibility = 'PUBLIC' or i19.subdistrict_id = $3::uuid)))
        left join organisations o20 on o20.id = i9.responsible_id
        join areas a21 on a21.id = i9.area_id
        order by i9.step_due_at, i9.id
      ) r)
      when a1.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select i9.code as s0, i9.title as s1, i9.supervision_level as s2, i18.step as s3, i18.deadline as s4, i18.overdue as s5, i18.number as s6, i18.unit as s7, o20.name as s8, a21.name as s9, case
          when a21.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.province_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'CITY' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.city_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.district_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.subdistrict_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.community_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.tier = '1' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.grid1_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.tier = '2' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.grid2_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.tier = '3' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.grid3_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
        end as s10
        from (
          select *
          from issues i9
          where i9.subdistrict_id = a1.id
            and (i9.visibility = 'PUBLIC' or i9.subdistrict_id = $3::uuid)
            and i9.step_due_at < now()
          order by i9.step_due_at, i9.id
          limit 5
        ) i9
        left join issue_clocks i18 on (i18.issue_id = i9.id and exists (select 1
          from issues i19
          where i19.id = i18.issue_id
            and (i19.visibility = 'PUBLIC' or i19.subdistrict_id = $3::uuid)))
        left join organisations o20 on o20.id = i9.responsible_id
        join areas a21 on a21.id = i9.area_id
        order by i9.step_due_at, i9.id
      ) r)
      when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select i9.code as s0, i9.title as s1, i9.supervision_level as s2, i18.step as s3, i18.deadline as s4, i18.overdue as s5, i18.number as s6, i18.unit as s7, o20.name as s8, a21.name as s9, case
          when a21.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.province_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'CITY' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.city_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.district_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.subdistrict_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.community_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.tier = '1' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.grid1_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.tier = '2' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.grid2_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.tier = '3' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.grid3_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
        end as s10
        from (
          select *
          from issues i9
          where i9.community_id = a1.id
            and (i9.visibility = 'PUBLIC' or i9.subdistrict_id = $3::uuid)
            and i9.step_due_at < now()
          order by i9.step_due_at, i9.id
          limit 5
        ) i9
        left join issue_clocks i18 on (i18.issue_id = i9.id and exists (select 1
          from issues i19
          where i19.id = i18.issue_id
            and (i19.visibility = 'PUBLIC' or i19.subdistrict_id = $3::uuid)))
        left join organisations o20 on o20.id = i9.responsible_id
        join areas a21 on a21.id = i9.area_id
        order by i9.step_due_at, i9.id
      ) r)
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select i9.code as s0, i9.title as s1, i9.supervision_level as s2, i18.step as s3, i18.deadline as s4, i18.overdue as s5, i18.number as s6, i18.unit as s7, o20.name as s8, a21.name as s9, case
          when a21.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.province_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'CITY' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.city_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.district_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.subdistrict_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.community_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.tier = '1' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.grid1_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.tier = '2' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.grid2_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.tier = '3' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.grid3_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
        end as s10
        from (
          select *
          from issues i9
          where i9.grid1_id = a1.id
            and (i9.visibility = 'PUBLIC' or i9.subdistrict_id = $3::uuid)
            and i9.step_due_at < now()
          order by i9.step_due_at, i9.id
          limit 5
        ) i9
        left join issue_clocks i18 on (i18.issue_id = i9.id and exists (select 1
          from issues i19
          where i19.id = i18.issue_id
            and (i19.visibility = 'PUBLIC' or i19.subdistrict_id = $3::uuid)))
        left join organisations o20 on o20.id = i9.responsible_id
        join areas a21 on a21.id = i9.area_id
        order by i9.step_due_at, i9.id
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select i9.code as s0, i9.title as s1, i9.supervision_level as s2, i18.step as s3, i18.deadline as s4, i18.overdue as s5, i18.number as s6, i18.unit as s7, o20.name as s8, a21.name as s9, case
          when a21.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.province_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'CITY' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.city_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.district_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.subdistrict_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.community_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.tier = '1' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.grid1_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.tier = '2' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.grid2_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.tier = '3' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.grid3_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
        end as s10
        from (
          select *
          from issues i9
          where i9.grid2_id = a1.id
            and (i9.visibility = 'PUBLIC' or i9.subdistrict_id = $3::uuid)
            and i9.step_due_at < now()
          order by i9.step_due_at, i9.id
          limit 5
        ) i9
        left join issue_clocks i18 on (i18.issue_id = i9.id and exists (select 1
          from issues i19
          where i19.id = i18.issue_id
            and (i19.visibility = 'PUBLIC' or i19.subdistrict_id = $3::uuid)))
        left join organisations o20 on o20.id = i9.responsible_id
        join areas a21 on a21.id = i9.area_id
        order by i9.step_due_at, i9.id
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select i9.code as s0, i9.title as s1, i9.supervision_level as s2, i18.step as s3, i18.deadline as s4, i18.overdue as s5, i18.number as s6, i18.unit as s7, o20.name as s8, a21.name as s9, case
          when a21.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.province_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'CITY' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.city_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.district_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.subdistrict_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.community_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.tier = '1' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.grid1_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.tier = '2' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.grid2_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
          when a21.tier = '3' then (select string_agg(record_send(r), '') from (
            select m29.since as s0, case when (p30.subdistrict_id = $3::uuid or exists (select 1
              from memberships m31
              where m31.person_id = p30.id
                and m31.subdistrict_id = $3::uuid
                and (m31.until is null or m31.until >= $4::date))) then '0' || coalesce(p30.name, '') else '-' || coalesce(left(p30.name, 1) || '*', '') end as s1, p30.id as s2
            from memberships m29
            join people p30 on p30.id = m29.person_id
            where m29.grid3_id = a21.id
              and (m29.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m29.subdistrict_id = $3::uuid)
              and (m29.until is null or m29.until >= $4::date)
              and m29.role = 'GRID_WORKER'
            order by m29.role, m29.since, m29.id
            limit 4
          ) r)
        end as s10
        from (
          select *
          from issues i9
          where i9.grid3_id = a1.id
            and (i9.visibility = 'PUBLIC' or i9.subdistrict_id = $3::uuid)
            and i9.step_due_at < now()
          order by i9.step_due_at, i9.id
          limit 5
        ) i9
        left join issue_clocks i18 on (i18.issue_id = i9.id and exists (select 1
          from issues i19
          where i19.id = i18.issue_id
            and (i19.visibility = 'PUBLIC' or i19.subdistrict_id = $3::uuid)))
        left join organisations o20 on o20.id = i9.responsible_id
        join areas a21 on a21.id = i9.area_id
        order by i9.step_due_at, i9.id
      ) r)
    end as s2
    from areas a1
    where a1.code = $1::text
      and a1.scheme = $2::text
  ) r)
